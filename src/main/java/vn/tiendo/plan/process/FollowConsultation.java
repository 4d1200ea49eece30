package vn.tiendo.plan.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.domain.Unit;
import vn.tiendo.plan.domain.ConsultationMoved;

/**
 * Another unit answers "Góp ý dự thảo"; where it has such a task anyway, the one of the former unit goes away. The group
 * of the task follows with all others of that unit.
 */
@Component
class FollowConsultation {

    private static final String GIVE_OPINION = "userTask_giveOpinion";

    private final RuntimeService runtime;
    private final TaskService tasks;

    FollowConsultation(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @EventListener
    public void on(ConsultationMoved moved) {
        var open = tasks.createTaskQuery()
                .processInstanceBusinessKey(PlanPreparation.businessKey(moved.plan()))
                .taskDefinitionKey(GIVE_OPINION)
                .unlimitedList();
        open.stream()
                .filter(task -> asked(task).equals(Unit.keyOf(moved.from())))
                .forEach(task -> hand(task, moved));
    }

    /** An execution whose task is done stays until all others are; so it names the unit of today in any case. */
    private void hand(Task task, ConsultationMoved moved) {
        var unit = Spin.JSON("\"" + Unit.keyOf(moved.to()) + "\"");
        runtime.setVariable(task.getExecutionId(), PlanProcess.CONSULTED_UNIT, unit);
        if (moved.askedToo()) {
            tasks.complete(task.getId());
        }
    }

    private String asked(Task task) {
        return ((SpinJsonNode) runtime.getVariable(task.getExecutionId(), PlanProcess.CONSULTED_UNIT)).stringValue();
    }
}
