package vn.tiendo.assignment.process;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.Assignments;
import vn.tiendo.assignment.domain.AssignmentMoved;
import vn.tiendo.organization.domain.Role;
import vn.tiendo.organization.domain.Unit;

/** Another unit leads: the task opens there, and what coordinating units deliver comes to its specialists. */
@Component
class FollowMove {

    private final DispatchAssignments dispatch;
    private final Assignments assignments;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final AuthorizationService authorizations;

    FollowMove(
            DispatchAssignments dispatch,
            Assignments assignments,
            RuntimeService runtime,
            TaskService tasks,
            AuthorizationService authorizations) {
        this.dispatch = dispatch;
        this.assignments = assignments;
        this.runtime = runtime;
        this.tasks = tasks;
        this.authorizations = authorizations;
    }

    @EventListener
    public void on(AssignmentMoved moved) {
        dispatch.next(moved.plan(), 1);
        var lead = Unit.keyOf(assignments.require(moved.to()).unit());
        moved.contributions().forEach(contribution -> hand(contribution, lead));
    }

    private void hand(long contribution, String lead) {
        var instances = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(AssignmentProcess.contributionKey(contribution))
                .unlimitedList();
        for (var instance : instances) {
            var former = String.valueOf(runtime.getVariable(instance.getId(), AssignmentProcess.LEAD_UNIT));
            runtime.setVariable(instance.getId(), AssignmentProcess.LEAD_UNIT, lead);
            var answering = tasks.createTaskQuery()
                    .processInstanceId(instance.getId())
                    .taskCandidateGroup(group(former))
                    .includeAssignedTasks()
                    .unlimitedList();
            answering.forEach(task -> hand(task.getId(), group(former), group(lead)));
        }
    }

    /** The engine lets former candidates see the task for ever, unless told otherwise. */
    private void hand(String task, String from, String to) {
        tasks.setAssignee(task, null);
        tasks.deleteCandidateGroup(task, from);
        tasks.addCandidateGroup(task, to);
        authorizations
                .createAuthorizationQuery()
                .resourceType(Resources.TASK)
                .resourceId(task)
                .groupIdIn(from)
                .unlimitedList()
                .forEach(former -> authorizations.deleteAuthorization(former.getId()));
    }

    private static String group(String unit) {
        return unit + "." + Role.SPECIALIST.suffix();
    }
}
