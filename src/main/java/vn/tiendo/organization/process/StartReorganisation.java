package vn.tiendo.organization.process;

import java.time.Clock;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.domain.reorganisation.ReorganisationDue;

/** Lets the engine carry a decision out, after the transaction that found it due; once, however often it is found. */
@Component
class StartReorganisation {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final Clock clock;

    StartReorganisation(RuntimeService runtime, ManagementService management, Clock clock) {
        this.runtime = runtime;
        this.management = management;
        this.clock = clock;
    }

    @EventListener
    public void on(ReorganisationDue due) {
        var key = ReorganisationProcess.businessKey(due.reorganisation());
        var begun = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(key, ReorganisationProcess.KEY)
                .unlimitedList();
        if (begun.isEmpty()) {
            runtime.startProcessInstanceByKey(
                    ReorganisationProcess.KEY, key, Map.of(ReorganisationProcess.REORGANISATION, due.reorganisation()));
        }
        begun.forEach(instance -> tryAgain(instance.getId()));
    }

    /** What kept it from being carried out may be mended by now: nobody waits for the next try. */
    private void tryAgain(String instance) {
        management.createJobQuery().processInstanceId(instance).withException().unlimitedList().stream()
                .map(Job::getId)
                .forEach(job -> {
                    management.setJobRetries(job, 1);
                    management.setJobDuedate(job, Date.from(clock.instant()));
                });
    }
}
