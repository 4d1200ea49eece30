package vn.tiendo.notification.process;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiendo.notification.domain.MailQueued;

/** The engine's job that delivers is made in the transaction that queued: both commit, or neither. */
@Component
class StartDelivery {

    private final RuntimeService runtime;

    StartDelivery(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    public void on(MailQueued event) {
        runtime.startProcessInstanceByKey(MailProcess.KEY);
    }
}
