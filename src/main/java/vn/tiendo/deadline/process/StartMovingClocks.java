package vn.tiendo.deadline.process;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiendo.deadline.domain.ClocksBehind;

/** Lets the engine move the clocks of many deadlines, after the transaction that moved the deadlines. */
@Component
class StartMovingClocks {

    private final RuntimeService runtime;

    StartMovingClocks(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    public void on(ClocksBehind event) {
        runtime.startProcessInstanceByKey(ClocksProcess.KEY);
    }
}
