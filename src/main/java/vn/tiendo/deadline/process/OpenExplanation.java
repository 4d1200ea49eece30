package vn.tiendo.deadline.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiendo.deadline.Duties;
import vn.tiendo.deadline.domain.ClockChanged;
import vn.tiendo.deadline.domain.DutyEnded;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.deadline.domain.ExplanationAsked;
import vn.tiendo.engine.Card;
import vn.tiendo.organization.domain.Unit;
import vn.tiendo.organization.process.UnitOptions;

/**
 * The unit finds "Giải trình quá hạn" in Tasklist when a supervisor asks for it: the task it has already, with the new day,
 * or a new one. It goes away when the duty is handed in, withdrawn or given more time.
 */
@Component
class OpenExplanation {

    private static final String EXPLAIN = "userTask_explainDelay";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Duties duties;
    private final UnitOptions units;

    OpenExplanation(RuntimeService runtime, TaskService tasks, Duties duties, UnitOptions units) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.duties = duties;
        this.units = units;
    }

    @EventListener
    public void on(ExplanationAsked asked) {
        var due = DueDate.of(asked.due());
        var open = tasks.createTaskQuery()
                .processInstanceBusinessKey(asked.duty().businessKey())
                .taskDefinitionKey(EXPLAIN)
                .unlimitedList();
        open.forEach(task -> {
            task.setDueDate(due);
            tasks.saveTask(task);
        });
        var duty = duties.require(asked.duty());
        if (open.isEmpty() && duty.open() && !duty.handedIn()) {
            var variables = Card.of(duty.title(), units.name(duty.unit()), "");
            variables.put(ExplanationProcess.UNIT, Unit.keyOf(duty.unit()));
            variables.put(ExplanationProcess.EXPLANATION_DUE_DATE, due);
            runtime.startProcessInstanceByKey(
                    ExplanationProcess.KEY, asked.duty().businessKey(), variables);
        }
    }

    @EventListener
    public void on(ClockChanged changed) {
        close(changed.duty());
    }

    @EventListener
    public void on(DutyEnded ended) {
        close(ended.duty());
    }

    private void close(DutyRef duty) {
        runtime.createMessageCorrelation(ExplanationProcess.CLOSED)
                .processInstanceBusinessKey(duty.businessKey())
                .correlateAll();
    }
}
