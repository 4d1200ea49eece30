package vn.tiendo.plan.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiendo.plan.domain.PlanRecalled;

/** Lets the engine end what hangs on a recalled plan, after the transaction that recalled it. */
@Component
class StartRecall {

    private final RuntimeService runtime;

    StartRecall(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    public void on(PlanRecalled recalled) {
        runtime.startProcessInstanceByKey(
                RecallProcess.KEY,
                RecallProcess.businessKey(recalled.plan()),
                Map.of(RecallProcess.PLAN, recalled.plan()));
    }
}
