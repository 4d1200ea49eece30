package vn.tiendo.deadline.process;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiendo.deadline.domain.UrgingsBehind;

/** Lets the engine close what many urgings settle, after the transaction in which they were made. */
@Component
class StartFollowingUrgings {

    private final RuntimeService runtime;

    StartFollowingUrgings(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    public void on(UrgingsBehind event) {
        runtime.startProcessInstanceByKey(UrgingProcess.KEY);
    }
}
