package vn.tiendo.notification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tiendo.notification.MailMustWait;
import vn.tiendo.notification.OneDelivererANode;

/**
 * Gửi thư đang chờ. Where mail must wait, one job that comes back is enough for all of it: while one is on its list of
 * retries, the others end, so that an outage is one incident and not one for each mail queued meanwhile.
 */
@Component
class DeliverMailDelegate implements JavaDelegate {

    private final OneDelivererANode deliverer;
    private final ComingBack comingBack;

    DeliverMailDelegate(OneDelivererANode deliverer, ComingBack comingBack) {
        this.deliverer = deliverer;
        this.comingBack = comingBack;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(MailProcess.MORE_MAIL, deliver());
    }

    private boolean deliver() {
        try {
            return deliverer.deliver();
        } catch (MailMustWait wait) {
            if (!comingBack.anotherJob()) {
                throw wait;
            }
            return false;
        }
    }
}
