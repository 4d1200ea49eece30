package vn.tiendo.deadline.process;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiendo.deadline.Duties;
import vn.tiendo.deadline.domain.ClockChanged;
import vn.tiendo.deadline.domain.Duty;

/**
 * The clock in the diagram: the branch of {@code assignment} and {@code reportSubmission} that waits for the due
 * instant. When a deadline moves, the branch begins anew with the new one, and the open tasks show it.
 */
@Component
public class DutyClock {

    /** The due instant that the timer waits for. */
    public static final String DUE_AT = "dueAt";

    /** Whether there is anything to wait for. */
    public static final String HAS_DEADLINE = "hasDeadline";

    /** The last second in which it can be kept, which tasks show. */
    public static final String DUE_DATE = "dueDate";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Duties duties;

    DutyClock(RuntimeService runtime, TaskService tasks, Duties duties) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.duties = duties;
    }

    /** The variables that an instance starts its clock with. */
    public static Map<String, Object> startingWith(@Nullable Instant dueAt) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(HAS_DEADLINE, dueAt != null);
        variables.put(DUE_AT, dueAt == null ? null : Date.from(dueAt));
        variables.put(DUE_DATE, DueDate.of(dueAt));
        return variables;
    }

    @EventListener
    public void on(ClockChanged changed) {
        var duty = duties.require(changed.duty());
        var key = duty.ref().businessKey();
        var message = duty.ref().kind().key() + ".clockChanged";
        var waiting = runtime.createExecutionQuery()
                .processInstanceBusinessKey(key)
                .messageEventSubscriptionName(message)
                .unlimitedList();
        waiting.stream()
                .map(execution -> execution.getProcessInstanceId())
                .distinct()
                .forEach(instance -> {
                    runtime.setVariables(instance, startingWith(duty.dueAt()));
                    showNewDueDate(instance, duty);
                });
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(key)
                .correlateAll();
    }

    private void showNewDueDate(String instance, Duty duty) {
        var due = DueDate.of(duty.dueAt());
        for (var task : tasks.createTaskQuery().processInstanceId(instance).unlimitedList()) {
            task.setDueDate(due);
            tasks.saveTask(task);
        }
    }
}
