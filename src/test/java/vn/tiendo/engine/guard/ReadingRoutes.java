package vn.tiendo.engine.guard;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;

/** The addresses of the engine's API at which a task, its instance, its variables and its history can be read. */
public final class ReadingRoutes {

    private ReadingRoutes() {}

    /**
     * What can be looked for.
     *
     * @param comment       id of a comment on the task
     * @param attachment    id of an attachment of the task
     * @param variable      name of a variable of the instance
     * @param localVariable name of a variable of the task
     * @param group         the candidates
     */
    public record Traces(
            Task task, String comment, String attachment, String variable, String localVariable, String group) {}

    /** The addresses that name the task, its instance or something of theirs. */
    public static List<String> byId(ProcessEngine engine, Traces traces) {
        var open = traces.task();
        var comment = traces.comment();
        var attachment = traces.attachment();
        var task = "/task/" + open.getId();
        var instance = "/process-instance/" + open.getProcessInstanceId();
        var execution = "/execution/" + open.getExecutionId();
        var paths = new ArrayList<>(List.of(
                task,
                task + "/form",
                task + "/deployed-form",
                task + "/rendered-form",
                task + "/form-variables",
                task + "/variables",
                task + "/variables/" + traces.variable(),
                task + "/localVariables",
                task + "/localVariables/" + traces.localVariable(),
                task + "/comment",
                task + "/comment/" + comment,
                task + "/attachment",
                task + "/attachment/" + attachment,
                task + "/attachment/" + attachment + "/data",
                task + "/identity-links",
                instance,
                instance + "/variables",
                instance + "/variables/" + traces.variable(),
                instance + "/activity-instances",
                instance + "/comment",
                execution,
                execution + "/localVariables",
                execution + "/localVariables/" + traces.variable(),
                "/history/process-instance/" + open.getProcessInstanceId(),
                "/history/variable-instance/" + historicVariable(engine, traces),
                "/variable-instance/" + variable(engine, traces)));
        engine.getManagementService()
                .createJobQuery()
                .processInstanceId(open.getProcessInstanceId())
                .list()
                .forEach(job -> paths.add("/job/" + job.getId()));
        return paths;
    }

    /** The addresses that list tasks, instances, variables and events. */
    public static List<String> lists(ProcessEngine engine, Traces traces) {
        var instance = traces.task().getProcessInstanceId();
        var businessKey = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getBusinessKey();
        return List.of(
                "/task",
                "/task?processInstanceBusinessKey=" + businessKey,
                "/task?processVariables=" + traces.variable() + "_eq_x&candidateGroup=" + traces.group(),
                "/task?includeAssignedTasks=true&candidateGroup=" + traces.group(),
                "/process-instance",
                "/execution",
                "/variable-instance",
                "/variable-instance?processInstanceIdIn=" + instance,
                "/event-subscription",
                "/incident",
                "/job",
                "/job-definition",
                "/history/task",
                "/history/process-instance",
                "/history/activity-instance",
                "/history/variable-instance",
                "/history/detail",
                "/history/user-operation",
                "/history/incident",
                "/history/job-log",
                "/history/identity-link-log",
                "/history/external-task-log",
                "/external-task",
                "/batch",
                "/deployment");
    }

    private static String historicVariable(ProcessEngine engine, Traces traces) {
        return engine.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(traces.task().getProcessInstanceId())
                .variableName(traces.variable())
                .list()
                .get(0)
                .getId();
    }

    private static String variable(ProcessEngine engine, Traces traces) {
        return engine.getRuntimeService()
                .createVariableInstanceQuery()
                .processInstanceIdIn(traces.task().getProcessInstanceId())
                .variableName(traces.variable())
                .list()
                .get(0)
                .getId();
    }
}
