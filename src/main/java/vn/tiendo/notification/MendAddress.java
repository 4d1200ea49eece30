package vn.tiendo.notification;

import java.sql.Timestamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.Refusal;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.notification.domain.AddressMended;
import vn.tiendo.organization.Officers;
import vn.tiendo.organization.domain.MailAddress;

/** An administrator answers for an address that does not work: mends it, or leaves it. */
@Service
public class MendAddress {

    private static final String OF_THE_MAILBOX = """
            where state = 'UNDELIVERABLE' and (recipient = (select recipient from mail where id = :mail)
                or recipient is null and address = (select address from mail where id = :mail))""";

    private final JdbcClient jdbc;
    private final Mailboxes mailboxes;
    private final Officers officers;
    private final DeliveryTrigger trigger;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MendAddress(
            JdbcClient jdbc,
            Mailboxes mailboxes,
            Officers officers,
            DeliveryTrigger trigger,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.mailboxes = mailboxes;
        this.officers = officers;
        this.trigger = trigger;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The person's mail goes to that address from now on, and so does what could not be delivered.
     *
     * @param mail one that could not be delivered
     * @throws Refusal if that is no address
     */
    @Transactional
    public void mend(long mail, @Nullable String address, String actor) {
        if (!MailAddress.isValid(address)) {
            throw new Refusal("Địa chỉ thư điện tử chưa đúng; hãy nhập một địa chỉ đầy đủ, ví dụ ten@laichau.gov.vn.");
        }
        var mailbox = mailboxes.of(mail);
        mailboxes.hold(mailbox.recipient());
        if (mailbox.recipient() != null) {
            officers.mendAddress(mailbox.recipient(), address);
            events.publishEvent(new AddressMended(mailbox.recipient(), address));
        }
        jdbc.sql("""
                        update mail set state = 'QUEUED', attempts = 0, next_try_at = null, left_at = null,
                            address = case when recipient is null then :address end
                        """ + OF_THE_MAILBOX)
                .param("address", address)
                .param("mail", mail)
                .update();
        audit.record(actor, MailHistory.of(mail), MailHistory.ADDRESS_MENDED, address);
        trigger.deliverAfterCommit();
    }

    /** Nothing is sent to this address, and nobody is asked about it again until it changes. */
    @Transactional
    public void leave(long mail, @Nullable String reason, String actor) {
        mailboxes.hold(mailboxes.of(mail).recipient());
        jdbc.sql("update mail set left_at = :now " + OF_THE_MAILBOX)
                .param("now", Timestamp.from(clock.instant()))
                .param("mail", mail)
                .update();
        audit.record(actor, MailHistory.of(mail), MailHistory.ADDRESS_LEFT, reason);
    }
}
