package vn.tiendo.deadline.process;

import org.camunda.bpm.engine.TaskService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiendo.deadline.domain.DutyUrged;

/** Who has urged from a page does not find "Đôn đốc" about the same duty in Tasklist any more. */
@Component
class CloseUrgeTask {

    private static final String URGE = "userTask_urge";

    private final TaskService tasks;

    CloseUrgeTask(TaskService tasks) {
        this.tasks = tasks;
    }

    @EventListener
    public void on(DutyUrged urged) {
        tasks.createTaskQuery()
                .processInstanceBusinessKey(urged.duty().businessKey())
                .taskDefinitionKey(URGE)
                .unlimitedList()
                .forEach(task -> tasks.complete(task.getId()));
    }
}
