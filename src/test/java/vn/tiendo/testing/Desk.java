package vn.tiendo.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;

/**
 * An officer at Tasklist, without the browser: sees the tasks that the officer may see, opens forms and submits them,
 * under the same authorizations.
 */
public final class Desk {

    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    private final ProcessEngine engine;
    private final String login;
    private final List<String> groups;

    Desk(ProcessEngine engine, String login) {
        this.engine = engine;
        this.login = login;
        this.groups = engine.getIdentityService().createGroupQuery().groupMember(login).unlimitedList().stream()
                .map(Group::getId)
                .toList();
    }

    /** Presses "Bắt đầu quy trình". Returns the id of the new instance. */
    public String start(String process) {
        return as(() -> {
            var definition = engine.getRepositoryService()
                    .createProcessDefinitionQuery()
                    .processDefinitionKey(process)
                    .latestVersion()
                    .singleResult();
            return engine.getFormService()
                    .submitStartForm(definition.getId(), Map.of())
                    .getId();
        });
    }

    /** The tasks of that form that the officer finds, oldest first. */
    public List<Task> tasks(String form) {
        return as(() -> engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey("userTask_" + form)
                .orderByTaskCreateTime()
                .asc()
                .listPage(0, 1000));
    }

    /** The one task of that form in the instance known by that business key. */
    public Task task(String form, String businessKey) {
        var found = as(() -> engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey("userTask_" + form)
                .processInstanceBusinessKey(businessKey)
                .listPage(0, 2));
        if (found.size() != 1) {
            throw new AssertionError(login + " finds " + found.size() + " tasks " + form + " of " + businessKey);
        }
        return found.get(0);
    }

    /** The one task of that form in that instance, which may not be known by a business key yet. */
    public Task taskOf(String form, String instance) {
        return as(() -> engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey("userTask_" + form)
                .processInstanceId(instance)
                .singleResult());
    }

    /** What the officer finds in the shared filter of that name, in the order in which Tasklist lists it. */
    public List<Task> filtered(String filter) {
        return as(() -> {
            var filters = engine.getFilterService();
            var id = filters.createTaskFilterQuery()
                    .filterName(filter)
                    .singleResult()
                    .getId();
            return filters.listPage(id, 0, 1000);
        });
    }

    /** The newest task of that form that the officer finds. */
    public Task newest(String form) {
        var found = tasks(form);
        if (found.isEmpty()) {
            throw new AssertionError(login + " finds no task " + form);
        }
        return found.get(found.size() - 1);
    }

    /** Presses "Nhận việc". */
    public void claim(Task task) {
        as(() -> {
            engine.getTaskService().claim(task.getId(), login);
            return "";
        });
    }

    /** What the form shows. */
    public VariableMap open(Task task) {
        return as(() -> engine.getFormService().getTaskFormVariables(task.getId(), null, false));
    }

    /** Fills the form in and presses "Gửi". */
    public void submit(Task task, Map<String, ?> values) {
        var variables = Variables.createVariables();
        values.forEach((key, value) -> variables.put(key, typed(value)));
        as(() -> {
            engine.getFormService().submitTaskForm(task.getId(), variables);
            return "";
        });
    }

    /** Fills the newest task of that form in. */
    public void submitNewest(String form, Map<String, ?> values) {
        submit(newest(form), values);
    }

    private static Object typed(Object value) {
        if (!(value instanceof List<?>) && !(value instanceof Map<?, ?>)) {
            return value;
        }
        try {
            return SpinValues.jsonValue(JSON.writeValueAsString(value)).create();
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    private <T> T as(Callable<T> act) {
        try {
            engine.getIdentityService().setAuthentication(login, groups);
            return act.call();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }
}
