package vn.tiendo.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.testing.OfficerBrowser.ENGINE;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.testing.OfficerBrowser;
import vn.tiendo.testing.RunningApplication;
import vn.tiendo.testing.TestPeople;

/** Other people, other units' numbers and the inside of the system are nothing that an officer's login shows. */
@RunningApplication
class OfficersLearnNothingElseTest {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TestPeople people;

    @LocalServerPort
    private int port;

    private Task task;

    @BeforeEach
    void workOfAnotherUnit() {
        people.officer("stc.chuyenvien", "stc.chuyenvien");
        people.officer("stc.vanthu", "stc.vanthu");
        people.officer("snnmt.chuyenvien", "snnmt.chuyenvien");
        task = SmallProcess.start(engine);
    }

    @Test
    void officersLearnNothingAboutOtherPeopleOrTheSystem() {
        var officer = OfficerBrowser.signedOn(port, "snnmt.chuyenvien", TestPeople.PASSWORD);
        for (var path : List.of("/user", "/user?memberOfGroup=stc.chuyenvien", "/user?email=stc.vanthu@example.vn")) {
            var people = officer.get(ENGINE + path + (path.contains("?") ? "&" : "?") + "maxResults=100");
            assertThat(people.body()).as(path).doesNotContain("stc.").doesNotContain("admin");
        }
        assertThat(officer.get(ENGINE + "/identity/groups?userId=stc.vanthu").body())
                .doesNotContain("stc.");
        assertThat(officer.get(ENGINE + "/group?maxResults=100").body()).doesNotContain("stc.");
        assertThat(officer.get(ENGINE + "/authorization?maxResults=100").body()).doesNotContain("stc.");
        for (var path : List.of(
                "/user/stc.vanthu/profile",
                "/group/stc.vanthu",
                "/process-definition/" + task.getProcessDefinitionId() + "/statistics",
                "/deployment?maxResults=10",
                "/job-definition?maxResults=10",
                "/tenant?maxResults=10",
                "/case-instance?maxResults=10",
                "/decision-definition?maxResults=10",
                "/metrics?maxResults=10",
                "/metrics/activity-instance-start/sum",
                "/metrics/task-workers/sum",
                "/telemetry/configuration",
                "/telemetry/data",
                "/task/report/candidate-group-count",
                "/history/process-instance/report?reportType=duration&periodUnit=month",
                "/history/task/report?reportType=count&groupBy=taskName",
                "/history/batch/cleanable-batch-report?maxResults=10",
                "/history/cleanup/job",
                "/external-task/topic-names",
                "/schema/log?maxResults=10",
                "/process-definition/statistics?rootIncidents=true",
                "/deployment/" + deployment() + "/resources",
                "/deployment/" + deployment())) {
            var answer = officer.get(ENGINE + path);
            assertThat(answer.status() >= 400 || answer.body().equals("[]"))
                    .as(path + " " + answer.status() + " " + answer.body())
                    .isTrue();
        }
        for (var path : List.of(
                "/camunda/api/cockpit/plugin/base/default/process-instance",
                "/camunda/api/cockpit/plugin/base/default/process-definition/statistics",
                "/camunda/api/cockpit/plugin/base/default/incident",
                "/camunda/api/admin/plugin/adminPlugins/default/metrics/aggregated")) {
            var answer = officer.get(path + "?maxResults=10&firstResult=0");
            assertThat(answer.body()).doesNotContain("VB-1").doesNotContain("kín");
            assertThat(answer.status() >= 400 || answer.body().equals("[]"))
                    .as(path + answer.body())
                    .isTrue();
        }
        var verified = officer.post(
                ENGINE + "/identity/verify",
                "{\"username\":\"stc.vanthu\",\"password\":\"" + TestPeople.PASSWORD + "\"}");
        assertThat(verified.status()).isEqualTo(403);
    }

    private String deployment() {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionId(task.getProcessDefinitionId())
                .singleResult()
                .getDeploymentId();
    }
}
