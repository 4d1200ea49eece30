package vn.tiendo.deadline.process;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiendo.deadline.domain.ExtensionLapsed;

/** Nobody need decide on more time for what is over. */
@Component
class StopLapsedExtension {

    private final RuntimeService runtime;

    StopLapsedExtension(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    public void on(ExtensionLapsed lapsed) {
        runtime.createMessageCorrelation(ExtensionProcess.DUTY_ENDED)
                .processInstanceBusinessKey(ExtensionProcess.businessKey(lapsed.extension()))
                .correlateAll();
    }
}
