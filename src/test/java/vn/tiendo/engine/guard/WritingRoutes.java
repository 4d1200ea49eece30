package vn.tiendo.engine.guard;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;

/** The writing routes of the engine's API that officers have no business with. */
final class WritingRoutes {

    /** A method, a path below the engine's and a JSON body that the route understands. */
    record Route(String method, String path, String body) {}

    private WritingRoutes() {}

    static List<Route> of(ProcessEngine engine, Task task, String modifications, String value) {
        var t = "/task/" + task.getId();
        var i = "/process-instance/" + task.getProcessInstanceId();
        var x = "/execution/" + task.getExecutionId();
        var d = "/process-definition/" + task.getProcessDefinitionId();
        var k = "/process-definition/key/smallProcess";
        var job = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        var j = "/job/" + job.getId();
        var attachment =
                engine.getTaskService().getTaskAttachments(task.getId()).get(0);
        var one = "{\"processInstanceIds\":[\"" + task.getProcessInstanceId() + "\"]";
        var other = "{\"userId\":\"stc.vanthu\"";
        var suspended = "{\"suspended\":true}";
        return List.of(
                new Route("POST", t + "/complete", "{\"variables\":{\"a\":" + value + "}}"),
                new Route("POST", t + "/complete", "{\"withVariablesInReturn\":true}"),
                new Route("POST", t + "/resolve", "{\"variables\":{}}"),
                new Route("POST", t + "/bpmnError", "{\"errorCode\":\"e\"}"),
                new Route("POST", t + "/bpmnEscalation", "{\"escalationCode\":\"e\"}"),
                new Route("POST", t + "/delegate", other + "}"),
                new Route("POST", t + "/assignee", other + "}"),
                new Route("POST", t + "/identity-links", other + ",\"type\":\"candidate\"}"),
                new Route(
                        "POST",
                        t + "/identity-links/delete",
                        "{\"groupId\":\"stc.chuyenvien\",\"type\":\"candidate\"}"),
                new Route("PUT", t, "{\"name\":\"khác\",\"due\":\"2030-01-01T00:00:00.000+0700\"}"),
                new Route("DELETE", t, null),
                new Route("POST", "/task/create", "{\"id\":\"t1\",\"name\":\"tự đặt\"}"),
                new Route("POST", t + "/variables", modifications),
                new Route("PUT", t + "/variables/abstract", value),
                new Route("DELETE", t + "/variables/abstract", null),
                new Route("POST", t + "/localVariables", modifications),
                new Route("PUT", t + "/localVariables/note", value),
                new Route("DELETE", t + "/localVariables/note", null),
                new Route("DELETE", t + "/comment", null),
                new Route("PUT", t + "/comment", "{\"id\":\"x\",\"message\":\"y\"}"),
                new Route("DELETE", t + "/comment/x", null),
                new Route("DELETE", t + "/attachment/" + attachment.getId(), null),
                new Route("POST", i + "/variables", modifications),
                new Route("PUT", i + "/variables/abstract", value),
                new Route("DELETE", i + "/variables/abstract", null),
                new Route("PUT", i + "/suspended", suspended),
                new Route("DELETE", i, null),
                new Route(
                        "POST",
                        i + "/modification",
                        "{\"instructions\":[{\"type\":\"cancel\",\"activityId\":\"userTask_work\"}]}"),
                new Route(
                        "POST",
                        i + "/modification-async",
                        "{\"instructions\":[{\"type\":\"cancel\",\"activityId\":\"userTask_work\"}]}"),
                new Route("DELETE", i + "/comment", null),
                new Route("POST", "/process-instance/delete", one + "}"),
                new Route("POST", "/process-instance/suspended-async", one + ",\"suspended\":true}"),
                new Route("PUT", "/process-instance/suspended", one + ",\"suspended\":true}"),
                new Route(
                        "POST",
                        "/process-instance/job-retries",
                        "{\"processInstances\":[\"" + task.getProcessInstanceId() + "\"]" + ",\"retries\":1}"),
                new Route("POST", "/process-instance/variables-async", one + ",\"variables\":{\"a\":" + value + "}}"),
                new Route("POST", "/process-instance/message-async", one + ",\"messageName\":\"m\"}"),
                new Route("POST", x + "/localVariables", modifications),
                new Route("PUT", x + "/localVariables/abstract", value),
                new Route("DELETE", x + "/localVariables/abstract", null),
                new Route("POST", x + "/signal", "{\"variables\":{}}"),
                new Route("POST", x + "/messageSubscriptions/m/trigger", "{\"variables\":{}}"),
                new Route("POST", x + "/create-incident", "{\"incidentType\":\"a\",\"configuration\":\"b\"}"),
                new Route("POST", "/message", "{\"messageName\":\"m\",\"businessKey\":\"VB-1\"}"),
                new Route("POST", "/signal", "{\"name\":\"s\"}"),
                new Route("POST", "/condition", "{\"variables\":{\"a\":" + value + "}}"),
                new Route("POST", d + "/start", "{\"variables\":{}}"),
                new Route("POST", k + "/start", "{\"variables\":{}}"),
                new Route(
                        "POST",
                        k + "/start",
                        "{\"startInstructions\":[{\"type\":\"startBeforeActivity\","
                                + "\"activityId\":\"userTask_work\"}]}"),
                new Route("PUT", d + "/suspended", suspended),
                new Route("PUT", d + "/history-time-to-live", "{\"historyTimeToLive\":1}"),
                new Route(
                        "POST",
                        d + "/restart",
                        one + ",\"instructions\":[{\"type\":\"startBeforeActivity\","
                                + "\"activityId\":\"userTask_work\"}]}"),
                new Route("DELETE", d + "?cascade=true", null),
                new Route(
                        "POST",
                        "/modification/execute",
                        one + ",\"processDefinitionId\":\"" + task.getProcessDefinitionId()
                                + "\",\"instructions\":[{\"type\":\"cancel\",\"activityId\":\"userTask_work\"}]}"),
                new Route(
                        "POST",
                        "/migration/generate",
                        "{\"sourceProcessDefinitionId\":\"" + task.getProcessDefinitionId()
                                + "\",\"targetProcessDefinitionId\":\"" + task.getProcessDefinitionId() + "\"}"),
                new Route("POST", j + "/execute", "{}"),
                new Route("PUT", j + "/retries", "{\"retries\":0}"),
                new Route("PUT", j + "/duedate", "{\"duedate\":\"2020-01-01T00:00:00.000+0700\"}"),
                new Route("POST", j + "/duedate/recalculate", null),
                new Route("PUT", j + "/suspended", suspended),
                new Route("PUT", j + "/priority", "{\"priority\":9}"),
                new Route("DELETE", j, null),
                new Route(
                        "POST",
                        "/external-task/fetchAndLock",
                        "{\"workerId\":\"w\",\"maxTasks\":1,\"topics\":[{\"topicName\":\"a\",\"lockDuration\":1000}]}"),
                new Route("POST", "/history/cleanup", "{}"),
                new Route("DELETE", "/history/process-instance/" + task.getProcessInstanceId(), null),
                new Route(
                        "DELETE",
                        "/history/process-instance/" + task.getProcessInstanceId() + "/variable-instances",
                        null),
                new Route(
                        "POST",
                        "/history/process-instance/delete",
                        "{\"historicProcessInstanceIds\":[\"" + task.getProcessInstanceId() + "\"]}"),
                new Route(
                        "POST",
                        "/history/process-instance/set-removal-time",
                        "{\"historicProcessInstanceIds\":[\"" + task.getProcessInstanceId()
                                + "\"],\"clearedRemovalTime\":true}"),
                new Route(
                        "POST",
                        "/filter/create",
                        "{\"resourceType\":\"Task\",\"name\":\"b\",\"query\":{},\"properties\":{}}"),
                new Route(
                        "POST",
                        "/authorization/create",
                        "{\"type\":1,\"permissions\":[\"ALL\"],\"userId\":\"stc.chuyenvien\","
                                + "\"resourceType\":7,\"resourceId\":\"*\"}"),
                new Route(
                        "POST",
                        "/user/create",
                        "{\"profile\":{\"id\":\"ke.la\"},\"credentials\":{\"password\":\"mat-khau-dai\"}}"),
                new Route("DELETE", "/user/stc.chuyenvien", null),
                new Route("DELETE", "/user/stc.vanthu", null),
                new Route("POST", "/user/stc.vanthu/unlock", null),
                new Route("POST", "/group/create", "{\"id\":\"nhom\",\"name\":\"nhóm\",\"type\":\"WORKFLOW\"}"),
                new Route("PUT", "/group/stc.vanthu", "{\"id\":\"stc.vanthu\",\"name\":\"khác\"}"),
                new Route("DELETE", "/group/stc.vanthu", null),
                new Route("PUT", "/group/camunda-admin/members/stc.chuyenvien", null),
                new Route("DELETE", "/group/stc.chuyenvien/members/stc.chuyenvien", null),
                new Route("POST", "/tenant/create", "{\"id\":\"t\",\"name\":\"t\"}"),
                new Route("PUT", "/tenant/t/user-members/stc.chuyenvien", null),
                new Route("POST", "/telemetry/configuration", "{\"enableTelemetry\":true}"),
                new Route("DELETE", "/batch/x", null),
                new Route("POST", "/decision-definition/key/x/evaluate", "{\"variables\":{}}"),
                new Route("POST", "/case-definition/key/x/create", "{}"),
                new Route("DELETE", "/deployment/x?cascade=true", null),
                new Route("POST", "/deployment/x/redeploy", "{}"),
                new Route("PUT", "/incident/x/annotation", "{\"annotation\":\"a\"}"),
                new Route("DELETE", "/incident/x", null));
    }
}
