package vn.tiendo.substitution.process;

import java.time.Clock;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiendo.substitution.domain.SubstitutionEnded;
import vn.tiendo.substitution.domain.SubstitutionMade;

/** Starts the clocks of a substitution that was made, and lets those of one that was ended strike now. */
@Component
class FollowSubstitution {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final Clock clock;

    FollowSubstitution(RuntimeService runtime, ManagementService management, Clock clock) {
        this.runtime = runtime;
        this.management = management;
        this.clock = clock;
    }

    @EventListener
    public void on(SubstitutionMade made) {
        runtime.startProcessInstanceByKey(
                SubstitutionProcess.KEY,
                SubstitutionProcess.businessKey(made.substitution()),
                Map.of(
                        SubstitutionProcess.SUBSTITUTION,
                        made.substitution(),
                        SubstitutionProcess.STARTS_AT,
                        Date.from(made.startsAt()),
                        SubstitutionProcess.ENDS_AT,
                        Date.from(made.endsAt())));
    }

    @EventListener
    public void on(SubstitutionEnded ended) {
        var now = Date.from(clock.instant());
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(
                        SubstitutionProcess.businessKey(ended.substitution()), SubstitutionProcess.KEY)
                .unlimitedList()
                .forEach(instance -> strike(instance.getId(), now));
    }

    private void strike(String instance, Date now) {
        runtime.setVariable(instance, SubstitutionProcess.ENDS_AT, now);
        management
                .createJobQuery()
                .processInstanceId(instance)
                .timers()
                .unlimitedList()
                .forEach(timer -> management.setJobDuedate(timer.getId(), now));
    }
}
