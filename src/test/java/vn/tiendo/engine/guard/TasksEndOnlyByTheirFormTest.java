package vn.tiendo.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.testing.OfficerBrowser.ENGINE;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.testing.OfficerBrowser;
import vn.tiendo.testing.RunningApplication;
import vn.tiendo.testing.TestPeople;

/** An officer changes things by submitting forms, and by nothing else that the engine's API offers. */
@RunningApplication
class TasksEndOnlyByTheirFormTest {

    private static final String TEXT = "{\"value\":\"x\",\"type\":\"String\"}";
    private static final String MODIFICATIONS = "{\"modifications\":{\"a\":" + TEXT + "},\"deletions\":[\"abstract\"]}";

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TestPeople people;

    @LocalServerPort
    private int port;

    private Task task;

    @BeforeEach
    void aTaskInTheOfficersHands() {
        people.officer("stc.chuyenvien", "stc.chuyenvien");
        people.officer("stc.vanthu", "stc.vanthu");
        task = SmallProcess.start(engine);
        engine.getTaskService().setAssignee(task.getId(), "stc.chuyenvien");
        engine.getTaskService()
                .createAttachment("link", task.getId(), task.getProcessInstanceId(), "a", "a", "http://a.example");
    }

    @AfterEach
    void forget() {
        engine.getIdentityService().clearAuthentication();
    }

    @Test
    void everyWritingRouteButTheListedOnesIsShutToOfficers() {
        var officer = OfficerBrowser.signedOn(port, "stc.chuyenvien", TestPeople.PASSWORD);
        var before = state();
        for (var write : writes()) {
            var answer = officer.send(write.method(), ENGINE + write.path(), write.body());
            assertThat(answer.status()).as(write + " " + answer.body()).isIn(400, 403, 404);
            assertThat(answer.body())
                    .as(write.toString())
                    .doesNotContain("\tat ")
                    .doesNotContain("Exception:");
        }
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void theRefusalIsOneClearSentence() {
        var officer = OfficerBrowser.signedOn(port, "stc.chuyenvien", TestPeople.PASSWORD);
        var at = ENGINE + "/task/" + task.getId();
        for (var way : List.of("/complete", "/resolve", "/bpmnError", "/bpmnEscalation", "/delegate")) {
            var answer = officer.post(
                    at + way,
                    "{\"userId\":\"stc.vanthu\",\"errorCode\":\"e\",\"escalationCode\":\"e\",\"variables\":{}}");
            assertThat(answer.status()).as(way + answer.body()).isEqualTo(403);
            assertThat(answer.json().path("message").asText()).isEqualTo(CommandRefused.ENDS_BY_ITS_FORM);
        }
        var answer = officer.put(at + "/variables/abstract", TEXT);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().path("message").asText()).isEqualTo(CommandRefused.NOT_YOURS_TO_GIVE);
    }

    @Test
    void administratorsAdministerButDoNobodysWork() {
        var admin = OfficerBrowser.signedOn(port, "admin", TestPeople.PASSWORD);
        var at = ENGINE + "/task/" + task.getId();
        for (var way : List.of("/complete", "/resolve", "/bpmnError", "/bpmnEscalation", "/delegate")) {
            var answer = admin.post(
                    at + way,
                    "{\"userId\":\"admin\",\"errorCode\":\"e\",\"escalationCode\":\"e\",\"variables\":{\"a\":" + TEXT
                            + "}}");
            assertThat(answer.status()).as(way + answer.body()).isEqualTo(403);
        }
        assertThat(admin.put(at + "/variables/a", TEXT).status()).isEqualTo(403);
        assertThat(admin.put(at + "/localVariables/a", TEXT).status()).isEqualTo(403);
        assertThat(admin.post(at + "/variables", MODIFICATIONS).status()).isEqualTo(403);
        assertThat(admin.delete(at + "/localVariables/note").status()).isEqualTo(403);
        var job = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        assertThat(admin.put(ENGINE + "/job/" + job.getId() + "/retries", "{\"retries\":3}")
                        .status())
                .isEqualTo(204);
        assertThat(admin.post(at + "/assignee", "{\"userId\":\"stc.vanthu\"}").status())
                .isEqualTo(204);
        assertThat(admin.post(
                                ENGINE + "/user/create",
                                "{\"profile\":{\"id\":\"moi.vanthu\",\"firstName\":\"a\",\"lastName\":\"b\"},"
                                        + "\"credentials\":{\"password\":\"mat-khau-dai\"}}")
                        .status())
                .isEqualTo(204);
        assertThat(admin.post(ENGINE + "/user/moi.vanthu/unlock", "{}").status())
                .isEqualTo(204);
        assertThat(admin.delete(ENGINE + "/user/moi.vanthu").status()).isEqualTo(204);
    }

    @Test
    void officersChangeTheirOwnPasswordAndProfileAndNobodyElses() {
        people.officer("stc.doimatkhau", "stc.vanthu");
        var officer = OfficerBrowser.signedOn(port, "stc.doimatkhau", TestPeople.PASSWORD);
        var change = "{\"password\":\"mat-khau-moi\",\"authenticatedUserPassword\":\"" + TestPeople.PASSWORD + "\"}";
        var profile = "{\"id\":\"%s\",\"firstName\":\"Mới\",\"lastName\":\"Tên\",\"email\":\"moi@example.vn\"}";
        assertThat(officer.put(ENGINE + "/user/stc.vanthu/credentials", change).status())
                .isIn(403, 404);
        for (var id : List.of("stc.vanthu", "admin", "khong.co")) {
            assertThat(officer.put(ENGINE + "/user/stc.doimatkhau/profile", profile.formatted(id))
                            .status())
                    .as(id)
                    .isIn(400, 403, 404);
        }
        assertThat(officer.put(ENGINE + "/user/stc.doimatkhau/profile", profile.formatted("stc.doimatkhau"))
                        .status())
                .isEqualTo(204);
        assertThat(officer.put(ENGINE + "/user/stc.doimatkhau/credentials", change)
                        .status())
                .isEqualTo(204);
        OfficerBrowser.signedOn(port, "stc.doimatkhau", "mat-khau-moi");
        OfficerBrowser.signedOn(port, "stc.vanthu", TestPeople.PASSWORD);
        assertThat(engine.getIdentityService()
                        .createUserQuery()
                        .userId("stc.vanthu")
                        .singleResult()
                        .getEmail())
                .isEqualTo("stc.vanthu@example.vn");
        assertThat(engine.getIdentityService()
                        .createUserQuery()
                        .userId("khong.co")
                        .count())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"startWithVariables", "submitForm"})
    void anInstanceStartsOnlyByItsStartFormAndOnlyByWhomItIsGranted(String way) {
        var officer = OfficerBrowser.signedOn(port, "stc.vanthu", TestPeople.PASSWORD);
        var path = ENGINE + "/process-definition/key/" + SmallProcess.KEY
                + (way.equals("submitForm") ? "/submit-form" : "/start");
        assertThat(officer.post(path, "{\"variables\":{}}").status()).isIn(400, 403);
    }

    @Test
    void theEnginesOwnWorkAndOurCodeAreNotHindered() {
        engine.getIdentityService().setAuthentication("stc.chuyenvien", List.of("stc.chuyenvien"));
        assertThatThrownBy(() -> engine.getTaskService().complete(task.getId())).isInstanceOf(CommandRefused.class);
        engine.getIdentityService().clearAuthentication();
        engine.getTaskService().complete(task.getId());
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskId(task.getId())
                        .count())
                .isZero();
    }

    private String state() {
        var instance = task.getProcessInstanceId();
        return engine.getTaskService().createTaskQuery().count()
                + " "
                + engine.getRuntimeService().createProcessInstanceQuery().count()
                + engine.getRuntimeService().getVariables(instance)
                + engine.getTaskService().getVariablesLocal(task.getId())
                + engine.getTaskService().getIdentityLinksForTask(task.getId()).size()
                + engine.getRepositoryService().createDeploymentQuery().count()
                + engine.getIdentityService().createUserQuery().count()
                + engine.getIdentityService().createGroupQuery().count()
                + engine.getAuthorizationService().createAuthorizationQuery().count()
                + engine.getFilterService().createFilterQuery().count()
                + engine.getTaskService().getTaskAttachments(task.getId()).size()
                + engine.getTaskService().getTaskComments(task.getId()).size()
                + engine.getManagementService().createJobQuery().count();
    }

    private List<WritingRoutes.Route> writes() {
        return WritingRoutes.of(engine, task, MODIFICATIONS, TEXT);
    }
}
