package vn.tiendo.notification;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.Refusal;
import vn.tiendo.audit.AuditTrail;

/** An administrator wants a mail to be tried at once, whatever became of it before. */
@Service
public class SendAgain {

    private final JdbcClient jdbc;
    private final DeliveryTrigger trigger;
    private final AuditTrail audit;

    SendAgain(JdbcClient jdbc, DeliveryTrigger trigger, AuditTrail audit) {
        this.jdbc = jdbc;
        this.trigger = trigger;
        this.audit = audit;
    }

    /** @throws Refusal if the mail has been sent, is being sent or waits for its first try */
    @Transactional
    public void sendAgain(long mail, String actor) {
        int changed = jdbc.sql("""
                        update mail set state = 'QUEUED', next_try_at = null, left_at = null
                        where id = ? and (state = 'UNDELIVERABLE' or state = 'QUEUED' and attempts > 0)
                          and (claimed_until is null or claimed_until < now())""").param(mail).update();
        if (changed == 0) {
            throw new Refusal("Thư này đã gửi hoặc đang được gửi; hãy tải lại danh sách thư.");
        }
        audit.record(actor, MailHistory.of(mail), MailHistory.SENT_AGAIN, null);
        trigger.deliverAfterCommit();
    }
}
