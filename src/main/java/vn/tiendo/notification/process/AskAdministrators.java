package vn.tiendo.notification.process;

import java.util.HashMap;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiendo.engine.Card;
import vn.tiendo.notification.Mailboxes;
import vn.tiendo.notification.domain.MailboxFailed;

/** Opens "Xử lý thư không gửi được" for a person, unless it is open: the same task then counts the further mails. */
@Component
class AskAdministrators {

    private final RuntimeService runtime;
    private final Mailboxes mailboxes;

    AskAdministrators(RuntimeService runtime, Mailboxes mailboxes) {
        this.runtime = runtime;
        this.mailboxes = mailboxes;
    }

    @EventListener
    public void on(MailboxFailed event) {
        var mailbox = mailboxes.of(event.mail());
        var key = UndeliverableProcess.businessKey(mailbox.recipient(), mailbox.address());
        if (isOpen(key)) {
            return;
        }
        var variables = new HashMap<>(
                Card.of(Objects.requireNonNullElse(mailbox.name(), "Người nhận ngoài hệ thống"), mailbox.address()));
        variables.put(UndeliverableProcess.MAIL, event.mail());
        runtime.startProcessInstanceByKey(UndeliverableProcess.KEY, key, variables);
    }

    private boolean isOpen(String key) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(UndeliverableProcess.KEY)
                        .processInstanceBusinessKey(key)
                        .count()
                > 0;
    }
}
