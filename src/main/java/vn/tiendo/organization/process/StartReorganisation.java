package vn.tiendo.organization.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.domain.reorganisation.ReorganisationDue;

/** Lets the engine carry a decision out, after the transaction that found it due; once, however often it is found. */
@Component
class StartReorganisation {

    private final RuntimeService runtime;

    StartReorganisation(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    public void on(ReorganisationDue due) {
        var key = ReorganisationProcess.businessKey(due.reorganisation());
        boolean begun = runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(key, ReorganisationProcess.KEY)
                        .count()
                > 0;
        if (!begun) {
            runtime.startProcessInstanceByKey(
                    ReorganisationProcess.KEY, key, Map.of(ReorganisationProcess.REORGANISATION, due.reorganisation()));
        }
    }
}
