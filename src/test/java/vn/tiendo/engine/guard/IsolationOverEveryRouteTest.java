package vn.tiendo.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.testing.OfficerBrowser.ENGINE;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.testing.Answer;
import vn.tiendo.testing.OfficerBrowser;
import vn.tiendo.testing.RunningApplication;
import vn.tiendo.testing.TestPeople;

/** A task of one unit's specialists does not exist for anybody else, by whatever route it is looked for. */
@RunningApplication
class IsolationOverEveryRouteTest {

    private static final List<String> SECRETS = List.of("kín", "VB-1", "chỉ trong đơn vị");

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TestPeople people;

    @LocalServerPort
    private int port;

    private Task task;
    private String comment;
    private String attachment;
    private String filter;

    @BeforeEach
    void aTaskOfTheSpecialistsOfOneUnit() {
        people.officer("stc.chuyenvien", "stc.chuyenvien");
        people.officer("stc.chuyenvien2", "stc.chuyenvien");
        people.officer("stc.vanthu", "stc.vanthu");
        people.officer("snnmt.chuyenvien", "snnmt.chuyenvien");
        task = SmallProcess.start(engine);
        comment = engine.getTaskService()
                .createComment(task.getId(), task.getProcessInstanceId(), "chỉ trong đơn vị")
                .getId();
        attachment = engine.getTaskService()
                .createAttachment("link", task.getId(), task.getProcessInstanceId(), "kín", "kín", "http://kin.example")
                .getId();
        filter = people.sharedFilter(
                engine.getFilterService(), "Tất cả", engine.getTaskService().createTaskQuery());
    }

    @ParameterizedTest
    @ValueSource(strings = {"snnmt.chuyenvien", "stc.vanthu"})
    void outsidersSeeNothingByAnyAddress(String login) {
        var outsider = OfficerBrowser.signedOn(port, login, TestPeople.PASSWORD);
        for (var path : ReadingRoutes.byId(engine, traces())) {
            var answer = outsider.get(ENGINE + path);
            assertThat(answer.status()).as(path + answer.body()).isIn(400, 401, 403, 404, 500);
            silent(path, answer);
        }
        for (var path : ReadingRoutes.lists(engine, traces())) {
            nothing(path, outsider.get(ENGINE + path + (path.contains("?") ? "&" : "?") + "maxResults=100"));
            if (!path.contains("?")) {
                nothing(path, outsider.post(ENGINE + path + "?maxResults=100", "{}"));
                nothing(path, outsider.get(ENGINE + path + "/count"));
            }
        }
        for (var kind : List.of("/list?maxResults=10", "/count", "/singleResult")) {
            var answer = outsider.get(ENGINE + "/filter/" + filter + kind);
            silent(kind, answer);
            assertThat(answer.body()).as(kind).isIn("[]", "", "{\"count\":0}");
        }
        var halOfFilter = outsider.send(outsider.request(ENGINE + "/filter/" + filter + "/list?maxResults=10")
                .header("Accept", "application/hal+json")
                .GET());
        assertThat(halOfFilter.json().path("count").asInt()).isZero();
        var hal = outsider.send(outsider.request(ENGINE + "/task?maxResults=100")
                .header("Accept", "application/hal+json")
                .GET());
        assertThat(hal.json().path("count").asInt()).isZero();
        silent("hal", hal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"snnmt.chuyenvien", "stc.vanthu"})
    void outsidersCanDoNothingWithIt(String login) {
        var outsider = OfficerBrowser.signedOn(port, login, TestPeople.PASSWORD);
        var at = "/task/" + task.getId();
        refused(outsider.post(ENGINE + at + "/claim", "{\"userId\":\"" + login + "\"}"));
        refused(outsider.post(ENGINE + at + "/unclaim", "{}"));
        refused(outsider.post(ENGINE + at + "/submit-form", "{\"variables\":{}}"));
        refused(outsider.post(ENGINE + at + "/comment/create", "{\"message\":\"của tôi\"}"));
        refused(outsider.post(
                ENGINE + at + "/comment/create",
                "{\"message\":\"của tôi\",\"processInstanceId\":\"" + task.getProcessInstanceId() + "\"}"));
        refused(outsider.post(ENGINE + at + "/complete", "{}"));
        assertThat(engine.getTaskService().getTaskComments(task.getId())).hasSize(1);
        assertThat(again().getAssignee()).isNull();
    }

    @Test
    void aCommentOnOnesOwnTaskCannotBeHungOnSomebodyElsesInstance() {
        var other = SmallProcess.start(engine);
        engine.getTaskService().deleteGroupIdentityLink(other.getId(), "stc.chuyenvien", "candidate");
        var officer = OfficerBrowser.signedOn(port, "stc.chuyenvien", TestPeople.PASSWORD);
        refused(officer.post(
                ENGINE + "/task/" + task.getId() + "/comment/create",
                "{\"message\":\"lạc\",\"processInstanceId\":\"" + other.getProcessInstanceId() + "\"}"));
        assertThat(engine.getTaskService().getProcessInstanceComments(other.getProcessInstanceId()))
                .isEmpty();
    }

    @Test
    void theOfficersWhoseTaskItIsSeeAndDoIt() {
        var officer = OfficerBrowser.signedOn(port, "stc.chuyenvien", TestPeople.PASSWORD);
        var at = ENGINE + "/task/" + task.getId();
        for (var path : List.of(
                "",
                "/form",
                "/deployed-form",
                "/form-variables",
                "/variables",
                "/localVariables",
                "/comment",
                "/comment/" + comment,
                "/identity-links",
                "/attachment",
                "/attachment/" + attachment)) {
            var answer = officer.get(at + path);
            assertThat(answer.status()).as(path + answer.body()).isEqualTo(200);
        }
        assertThat(officer.get(ENGINE + "/task/count").json().path("count").asInt())
                .isPositive();
        assertThat(officer.get(ENGINE + "/process-definition/" + task.getProcessDefinitionId() + "/xml")
                        .status())
                .isEqualTo(200);
        done(officer.post(at + "/claim", "{\"userId\":\"stc.chuyenvien\"}"));
        assertThat(again().getAssignee()).isEqualTo("stc.chuyenvien");
        done(officer.post(at + "/unclaim", "{}"));
        assertThat(again().getAssignee()).isNull();
        done(officer.post(at + "/comment/create", "{\"message\":\"đã xem\"}"));
        done(officer.post(at + "/claim", "{\"userId\":\"stc.chuyenvien\"}"));
        // This small process has no form of the domain; officers submit real forms in IsolationOfRealWorkTest.
        engine.getTaskService().complete(task.getId());
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskId(task.getId())
                        .count())
                .isZero();
        // Who could work on it may read it in the history, and comment no more.
        assertThat(officer.get(at + "/comment").json()).hasSize(2);
        refused(officer.post(at + "/comment/create", "{\"message\":\"muộn\"}"));
    }

    @Test
    void nobodyTakesOrReturnsATaskForSomebodyElse() {
        var first = OfficerBrowser.signedOn(port, "stc.chuyenvien", TestPeople.PASSWORD);
        var second = OfficerBrowser.signedOn(port, "stc.chuyenvien2", TestPeople.PASSWORD);
        var at = ENGINE + "/task/" + task.getId();
        refused(first.post(at + "/claim", "{\"userId\":\"snnmt.chuyenvien\"}"));
        refused(first.post(at + "/claim", "{}"));
        refused(first.post(at + "/assignee", "{\"userId\":\"stc.chuyenvien2\"}"));
        done(first.post(at + "/claim", "{\"userId\":\"stc.chuyenvien\"}"));
        refused(second.post(at + "/unclaim", "{}"));
        assertThat(second.post(at + "/claim", "{\"userId\":\"stc.chuyenvien2\"}")
                        .status())
                .isNotEqualTo(204);
        assertThat(again().getAssignee()).isEqualTo("stc.chuyenvien");
    }

    private ReadingRoutes.Traces traces() {
        return new ReadingRoutes.Traces(task, comment, attachment, "abstract", "note", "stc.chuyenvien");
    }

    private Task again() {
        return engine.getTaskService().createTaskQuery().taskId(task.getId()).singleResult();
    }

    private static void nothing(String path, Answer answer) {
        silent(path, answer);
        if (answer.status() == 200) {
            var empty = answer.json().isArray()
                    ? answer.json().isEmpty()
                    : answer.json().path("count").asInt(-1) == 0;
            assertThat(empty).as(path + " " + answer.body()).isTrue();
        } else {
            assertThat(answer.status()).as(path + " " + answer.body()).isIn(403, 404, 405);
        }
    }

    private static void silent(String path, Answer answer) {
        SECRETS.forEach(secret -> assertThat(answer.body()).as(path).doesNotContain(secret));
    }

    private static void refused(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isIn(400, 403, 404);
    }

    private static void done(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isIn(200, 204);
    }
}
