package vn.tiendo.engine.form;

import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.beans.factory.ObjectProvider;

/**
 * When Tasklist asks for the variables of a form, it is given what the domain says now. The engine's own variables are
 * references and gateway facts, and stay where they are.
 */
class ShownForm extends CommandInterceptor {

    private final ObjectProvider<TaskForms> forms;

    ShownForm(ObjectProvider<TaskForms> forms) {
        this.forms = forms;
    }

    @Override
    public <T> T execute(Command<T> command) {
        T result = next.execute(command);
        if (command instanceof GetTaskFormVariablesCmd asked && result instanceof VariableMap variables) {
            var context = Context.getCommandContext();
            var task = context.getTaskManager().findTaskById(asked.resourceId);
            forms.getObject().ofTask(task.getTaskDefinitionKey()).ifPresent(form -> {
                variables.clear();
                variables.putAll(context.runWithoutAuthorization(() -> form.show(new FormTask(task.getId(), task)))
                        .asVariables());
            });
        }
        return result;
    }
}
