package vn.tiendo.plan.process;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import vn.tiendo.plan.annex.PlanDesk;

/** The tasks of {@code planPreparation} at which an annex can be taken in, and the process that reads its rows. */
@Component
class EnginePlanDesk implements PlanDesk {

    private static final String DRAFT_PLAN = "userTask_draftPlan";
    private static final String ASSIGN_REMAINING = "userTask_assignRemaining";

    private final TaskService tasks;
    private final RuntimeService runtime;

    EnginePlanDesk(TaskService tasks, RuntimeService runtime) {
        this.tasks = tasks;
        this.runtime = runtime;
    }

    @Override
    public Optional<Open> open(long plan) {
        return task(plan, DRAFT_PLAN).listPage(0, 1).stream()
                .map(task -> new Open(Stage.DRAFT, task.getAssignee()))
                .findFirst()
                .or(() -> task(plan, ASSIGN_REMAINING).listPage(0, 1).stream()
                        .map(task -> new Open(Stage.REMAINING, task.getAssignee()))
                        .findFirst());
    }

    /** Who gave the tasks to units is who did the engine's task, as if by its form. */
    @Override
    public void assigned(long plan, String actor) {
        for (var task : task(plan, ASSIGN_REMAINING).unlimitedList()) {
            tasks.setAssignee(task.getId(), actor);
            tasks.complete(task.getId());
        }
    }

    @Override
    public void readRows(long annex) {
        runtime.startProcessInstanceByKey(
                AnnexProcess.KEY, AnnexProcess.businessKey(annex), Map.of(AnnexProcess.ANNEX, annex));
    }

    private TaskQuery task(long plan, String definition) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(PlanPreparation.businessKey(plan))
                .taskDefinitionKey(definition);
    }
}
