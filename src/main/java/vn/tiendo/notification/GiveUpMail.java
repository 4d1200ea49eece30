package vn.tiendo.notification;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.tiendo.notification.domain.MailboxFailed;

/**
 * A mail that can never arrive is set aside, and an administrator is asked about the address, once a person. It commits
 * at once: the delivery goes on with others and may fail with them.
 */
@Component
class GiveUpMail {

    private final Mailboxes mailboxes;
    private final OwnTransaction own;
    private final ApplicationEventPublisher events;

    GiveUpMail(Mailboxes mailboxes, OwnTransaction own, ApplicationEventPublisher events) {
        this.mailboxes = mailboxes;
        this.own = own;
        this.events = events;
    }

    void giveUp(Letter letter, String reason) {
        own.run(() -> {
            mailboxes.hold(letter.recipient());
            mailboxes.undeliverable(letter.id(), letter.address(), reason);
            // Who has left needs no address any more.
            if (!letter.gone() && !mailboxes.leftAlone(letter.recipient(), letter.address())) {
                events.publishEvent(new MailboxFailed(letter.id()));
            }
        });
    }
}
