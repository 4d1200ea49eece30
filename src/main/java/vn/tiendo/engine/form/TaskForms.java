package vn.tiendo.engine.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the server's side of a form by the task, or of a start form by the process. */
@Component
public class TaskForms {

    public static final String TASK_PREFIX = "userTask_";

    private final Map<String, TaskForm<?>> forms;
    private final Map<String, StartForm> startForms;

    TaskForms(List<TaskForm<?>> forms, List<StartForm> startForms) {
        this.forms = forms.stream().collect(Collectors.toMap(TaskForm::key, Function.identity()));
        this.startForms = startForms.stream().collect(Collectors.toMap(StartForm::process, Function.identity()));
    }

    /** The form of the task with that definition key, for example {@code userTask_reviewPlan}. */
    public Optional<TaskForm<?>> ofTask(String taskDefinitionKey) {
        return Optional.ofNullable(forms.get(taskDefinitionKey.replaceFirst("^" + TASK_PREFIX, "")));
    }

    /** The start form of the process with that key. */
    public Optional<StartForm> ofProcess(String processDefinitionKey) {
        return Optional.ofNullable(startForms.get(processDefinitionKey));
    }

    /** Every task form, for the rules that hold for all of them. */
    public List<TaskForm<?>> all() {
        return List.copyOf(forms.values());
    }
}
