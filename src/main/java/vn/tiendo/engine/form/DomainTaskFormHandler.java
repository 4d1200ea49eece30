package vn.tiendo.engine.form;

import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.beans.factory.ObjectProvider;
import vn.tiendo.Refusal;
import vn.tiendo.engine.StandIns;

/** Hands a submitted form to its {@link TaskForm}, in the transaction that completes the task. */
class DomainTaskFormHandler implements TaskFormHandler {

    private final TaskFormHandler engines;
    private final ObjectProvider<TaskForms> forms;
    private final ObjectProvider<Submission> submission;
    private final ObjectProvider<StandIns> standIns;

    DomainTaskFormHandler(
            TaskFormHandler engines,
            ObjectProvider<TaskForms> forms,
            ObjectProvider<Submission> submission,
            ObjectProvider<StandIns> standIns) {
        this.engines = engines;
        this.forms = forms;
        this.submission = submission;
        this.standIns = standIns;
    }

    @Override
    public void submitFormVariables(VariableMap sent, VariableScope scope) {
        var task = (TaskEntity) scope;
        var actor = Objects.requireNonNull(
                Context.getCommandContext().getAuthenticatedUserId(), "A form is submitted by somebody");
        if (task.getAssignee() != null && !task.getAssignee().equals(actor)) {
            throw new Refusal("Việc này đang do người khác xử lý; hãy đề nghị người đó trả lại việc trước.");
        }
        var form = forms.getObject()
                .ofTask(task.getTaskDefinitionKey())
                .orElseThrow(() -> new IllegalStateException("No form for " + task.getTaskDefinitionKey()));
        // The officer may work on this task; what follows from it is the system's work, not the officer's rights.
        var facts = Context.getCommandContext().runWithoutAuthorization(() -> submit(form, sent, task, actor));
        // Past the task, whose own copies of what a card shows would swallow them.
        task.getExecution().setVariables(facts);
    }

    private <I extends Record> Map<String, Object> submit(
            TaskForm<I> form, VariableMap sent, TaskEntity task, String actor) {
        var input = submission.getObject().read(sent, form);
        var places = standIns.getIfAvailable();
        Supplier<Map<String, Object>> work = () -> form.submit(new FormTask(task.getId(), task), input, actor);
        return places == null
                ? work.get()
                : places.hold(task.getId(), actor)
                        .map(place -> places.in(place, actor, work))
                        .orElseGet(work);
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        return engines.createTaskForm(task);
    }

    @Override
    public void parseConfiguration(
            Element element, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse) {
        engines.parseConfiguration(element, deployment, definition, parse);
    }
}
