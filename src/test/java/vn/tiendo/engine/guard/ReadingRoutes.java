package vn.tiendo.engine.guard;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;

/** The addresses of the engine's API at which a task, its instance, its variables and its history can be read. */
final class ReadingRoutes {

    private ReadingRoutes() {}

    static List<String> byId(ProcessEngine engine, Task open, String comment, String attachment) {
        var task = "/task/" + open.getId();
        var instance = "/process-instance/" + open.getProcessInstanceId();
        var execution = "/execution/" + open.getExecutionId();
        return List.of(
                task,
                task + "/form",
                task + "/deployed-form",
                task + "/rendered-form",
                task + "/form-variables",
                task + "/variables",
                task + "/variables/abstract",
                task + "/localVariables",
                task + "/localVariables/note",
                task + "/comment",
                task + "/comment/" + comment,
                task + "/attachment",
                task + "/attachment/" + attachment,
                task + "/attachment/" + attachment + "/data",
                task + "/identity-links",
                instance,
                instance + "/variables",
                instance + "/variables/abstract",
                instance + "/activity-instances",
                instance + "/comment",
                execution,
                execution + "/localVariables",
                execution + "/localVariables/abstract",
                "/history/process-instance/" + open.getProcessInstanceId(),
                "/history/variable-instance/" + historicVariable(engine, open),
                "/job/" + job(engine, open),
                "/variable-instance/" + variable(engine, open));
    }

    static List<String> lists(Task task) {
        return List.of(
                "/task",
                "/task?processInstanceBusinessKey=VB-1",
                "/task?processVariables=abstract_eq_x&candidateGroup=stc.chuyenvien",
                "/task?includeAssignedTasks=true&candidateGroup=stc.chuyenvien",
                "/process-instance",
                "/execution",
                "/variable-instance",
                "/variable-instance?processInstanceIdIn=" + task.getProcessInstanceId(),
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

    private static String historicVariable(ProcessEngine engine, Task task) {
        return engine.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .variableName("abstract")
                .singleResult()
                .getId();
    }

    private static String variable(ProcessEngine engine, Task task) {
        return engine.getRuntimeService()
                .createVariableInstanceQuery()
                .processInstanceIdIn(task.getProcessInstanceId())
                .variableName("abstract")
                .singleResult()
                .getId();
    }

    private static String job(ProcessEngine engine, Task task) {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getId();
    }
}
