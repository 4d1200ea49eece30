package vn.tiendo.notification.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tiendo.notification.Remind;

/** Xin cấp trên chỉ đạo: tells the overdue work that it has reached a rung at which the leader above is asked. */
@Component
class AskSuperiorsDelegate implements JavaDelegate {

    private final Remind remind;
    private final RuntimeService runtime;

    AskSuperiorsDelegate(Remind remind, RuntimeService runtime) {
        this.remind = remind;
        this.runtime = runtime;
    }

    @Override
    public void execute(DelegateExecution execution) {
        // What does not listen yet is told the next time.
        remind.escalate(duty -> !runtime.createMessageCorrelation("overdue.escalated")
                .processInstanceBusinessKey(duty.businessKey())
                .correlateAllWithResult()
                .isEmpty());
    }
}
