package vn.tiendo.assignment.process;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.domain.AssignmentsWithoutOfficer;

/** Nobody carries it out: whatever comes back later is open to all specialists of the unit. */
@Component
class FollowOfficers {

    private final RuntimeService runtime;

    FollowOfficers(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    public void on(AssignmentsWithoutOfficer unmanned) {
        for (long id : unmanned.assignments()) {
            runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(AssignmentProcess.businessKey(id), AssignmentProcess.KEY)
                    .unlimitedList()
                    .forEach(instance -> runtime.setVariable(instance.getId(), AssignmentProcess.OFFICER, null));
        }
    }
}
