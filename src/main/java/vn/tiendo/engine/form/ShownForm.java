package vn.tiendo.engine.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import vn.tiendo.VietnamTime;
import vn.tiendo.engine.StandIns;

/**
 * When Tasklist asks for the variables of a form, it is given what the domain says now. The engine's own variables are
 * references and gateway facts, and stay where they are.
 */
class ShownForm extends CommandInterceptor {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final ObjectProvider<TaskForms> forms;
    private final ObjectProvider<StandIns> standIns;

    ShownForm(ObjectProvider<TaskForms> forms, ObjectProvider<StandIns> standIns) {
        this.forms = forms;
        this.standIns = standIns;
    }

    @Override
    public <T> T execute(Command<T> command) {
        T result = next.execute(command);
        if (command instanceof GetTaskFormVariablesCmd asked && result instanceof VariableMap variables) {
            var context = Context.getCommandContext();
            var task = context.getTaskManager().findTaskById(asked.resourceId);
            forms.getObject().ofTask(task.getTaskDefinitionKey()).ifPresent(form -> {
                variables.clear();
                variables.putAll(
                        context.runWithoutAuthorization(() -> shown(form, task, context.getAuthenticatedUserId()))
                                .asVariables());
            });
        }
        return result;
    }

    private FormContent shown(TaskForm<?> form, TaskEntity task, @Nullable String reader) {
        var content = form.show(new FormTask(task.getId(), task));
        var places = standIns.getIfAvailable();
        if (places != null && reader != null) {
            places.of(task.getId(), reader)
                    .ifPresent(place -> content.notice(
                            "Làm thay mặt",
                            place.absentName() + ", theo ủy quyền đến hết ngày " + lastDay(place.until()) + "."));
        }
        return content;
    }

    private static String lastDay(Instant until) {
        return DAY.format(LocalDate.ofInstant(until.minusMillis(1), VietnamTime.ZONE));
    }
}
