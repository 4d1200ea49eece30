package vn.tiendo.assignment.process;

import java.util.Date;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.Assignments;
import vn.tiendo.assignment.Contributions;
import vn.tiendo.deadline.domain.ClockChanged;
import vn.tiendo.deadline.domain.DutyKind;
import vn.tiendo.deadline.process.DueDate;

/** What coordinating units deliver is due with the task they take part in, wherever its deadline goes. */
@Component
class ContributionClock {

    private final Assignments assignments;
    private final Contributions contributions;
    private final RuntimeService runtime;
    private final TaskService tasks;

    ContributionClock(Assignments assignments, Contributions contributions, RuntimeService runtime, TaskService tasks) {
        this.assignments = assignments;
        this.contributions = contributions;
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @EventListener
    public void on(ClockChanged changed) {
        if (changed.duty().kind() != DutyKind.ASSIGNMENT) {
            return;
        }
        long assignment = changed.duty().id();
        var due = DueDate.of(assignments.require(assignment).deadline());
        contributions.of(assignment).stream()
                .filter(contribution -> contribution.answeredAt() == null && contribution.closedAt() == null)
                .forEach(contribution -> show(AssignmentProcess.contributionKey(contribution.id()), due));
    }

    private void show(String businessKey, @Nullable Date due) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .unlimitedList()
                .forEach(instance -> runtime.setVariable(instance.getId(), AssignmentProcess.DUE_DATE, due));
        for (var task :
                tasks.createTaskQuery().processInstanceBusinessKey(businessKey).unlimitedList()) {
            task.setDueDate(due);
            tasks.saveTask(task);
        }
    }
}
