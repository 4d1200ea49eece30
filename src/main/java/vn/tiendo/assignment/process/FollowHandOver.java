package vn.tiendo.assignment.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.domain.AssignmentHandedOver;

/** The open task goes to the other specialist, and so does whatever comes back later. */
@Component
class FollowHandOver {

    private static final String IMPLEMENT = "userTask_implement";

    private final RuntimeService runtime;
    private final TaskService tasks;

    FollowHandOver(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @EventListener
    public void on(AssignmentHandedOver handed) {
        var key = AssignmentProcess.businessKey(handed.assignment());
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(key, AssignmentProcess.KEY)
                .unlimitedList()
                .forEach(
                        instance -> runtime.setVariable(instance.getId(), AssignmentProcess.OFFICER, handed.officer()));
        tasks.createTaskQuery()
                .processInstanceBusinessKey(key)
                .taskDefinitionKey(IMPLEMENT)
                .unlimitedList()
                .forEach(task -> tasks.setAssignee(task.getId(), handed.officer()));
    }
}
