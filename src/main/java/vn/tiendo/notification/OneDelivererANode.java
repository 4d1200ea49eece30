package vn.tiendo.notification;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/**
 * At most one thread of this node talks to the mail server. Whoever comes while it does leaves word and goes: the one
 * at work looks again before it ends, and if it dies or fails, its own job comes back for all mail there is. So a mail
 * server that does not answer costs one thread and two database connections, however much mail is queued.
 */
@Component
public class OneDelivererANode {

    private final DeliverMail deliverMail;
    private final ReentrantLock atWork = new ReentrantLock();
    private final AtomicBoolean word = new AtomicBoolean();

    OneDelivererANode(DeliverMail deliverMail) {
        this.deliverMail = deliverMail;
    }

    /**
     * Sends what waits, or leaves it to who is sending already.
     *
     * @return whether there is more to send at once
     * @throws MailMustWait if mail must be tried again later
     */
    public boolean deliver() {
        word.set(true);
        if (!atWork.tryLock()) {
            return false;
        }
        boolean more;
        try {
            word.set(false);
            more = deliverMail.sendForAWhile();
        } finally {
            atWork.unlock();
        }
        // Whoever left word is answered by a job of its own: this one must end before the engine's lock on it does.
        return more || word.get();
    }
}
