package vn.tiendo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.tiendo.testing.OfficerBrowser.ENGINE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.engine.guard.ReadingRoutes;
import vn.tiendo.testing.Answer;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.OfficerBrowser;
import vn.tiendo.testing.RunningProvince;
import vn.tiendo.testing.TestPeople;

/**
 * The walls around real work: a direction that the province's leader has to give, a task that Sở Tài chính carries out,
 * a report that a commune's Party committee owes. Who is of another unit, of the same unit without the role, of the
 * unit above, or had a task there before, neither sees nor touches it, by any route.
 */
@RunningProvince
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IsolationOfRealWorkTest {

    private static final String COMMENT = "chỉ trong đơn vị";

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Desks desks;

    @LocalServerPort
    private int port;

    private WalledWork work;

    @BeforeAll
    void thereIsRealWork() {
        work = new WalledWork(desks);
    }

    /** Who is kept out of what; who had an earlier task of the same instance may know that instance, no more. */
    record Outsider(String form, String login, boolean hadATaskThere) {}

    static Stream<Outsider> outsiders() {
        return Stream.of(
                outsider("giveDirection", "stc.lanhdao"),
                outsider("giveDirection", "ubnd.chuyenvien"),
                outsider("giveDirection", "vpub.lanhdao"),
                outsider("giveDirection", "tu.lanhdao"),
                new Outsider("giveDirection", "vpub.vanthu", true),
                outsider("implement", "snv.chuyenvien"),
                outsider("implement", "stp.chuyenvien"),
                outsider("implement", "ubnd.lanhdao"),
                outsider("implement", "ubnd.theodoi"),
                outsider("implement", "stc.theodoi"),
                new Outsider("implement", "stc.lanhdao", true),
                outsider("draftReport", "dux02.chuyenvien"),
                outsider("draftReport", "dux01.lanhdao"),
                outsider("draftReport", "dux01.vanthu"),
                outsider("draftReport", "btgdv.chuyenvien"),
                outsider("draftReport", "tu.lanhdao"));
    }

    private static Outsider outsider(String form, String login) {
        return new Outsider(form, login, false);
    }

    @ParameterizedTest
    @MethodSource("outsiders")
    void outsidersSeeNothingByAnyAddress(Outsider outsider) {
        var traces = traces(outsider.form());
        var browser = browser(outsider.login());
        for (var path : ReadingRoutes.byId(engine, traces)) {
            var answer = browser.get(ENGINE + path);
            var ownInstance = outsider.hadATaskThere() && path.startsWith("/history/");
            assertThat(answer.status()).as(path + answer.body()).isIn(ownInstance ? 200 : 403, 400, 401, 403, 404, 500);
            assertThat(answer.body()).as(path).doesNotContain(COMMENT, traces.attachment());
        }
        for (var path : ReadingRoutes.lists(engine, traces)) {
            var more = (path.contains("?") ? "&" : "?") + "maxResults=1000";
            var secrets = secrets(traces, outsider, path);
            silent(path, browser.get(ENGINE + path + more), secrets);
            if (!path.contains("?")) {
                silent(path, browser.post(ENGINE + path + more, "{}"), secrets);
            }
        }
        var secrets = secrets(traces, outsider, "/filter");
        filters(browser).forEach(list -> silent("filter", list, secrets));
    }

    @ParameterizedTest
    @MethodSource("outsiders")
    void outsidersCanDoNothingWithIt(Outsider outsider) {
        var task = work.task(outsider.form());
        var browser = browser(outsider.login());
        var at = ENGINE + "/task/" + task.getId();
        var before = engine.getTaskService().getTaskComments(task.getId()).size();
        refused(browser.post(at + "/claim", "{\"userId\":\"" + outsider.login() + "\"}"));
        refused(browser.post(at + "/unclaim", "{}"));
        refused(browser.post(at + "/submit-form", "{\"variables\":{}}"));
        refused(browser.post(at + "/comment/create", "{\"message\":\"của tôi\"}"));
        refused(browser.post(at + "/complete", "{}"));
        assertThat(engine.getTaskService().getTaskComments(task.getId())).hasSize(before);
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskId(task.getId())
                        .singleResult()
                        .getAssignee())
                .isEqualTo(task.getAssignee());
    }

    @ParameterizedTest
    @MethodSource("owners")
    void whoseWorkItIsSeesItWithItsCardInTheFilterOfTheUnit(String form, String login, String unitName) {
        var task = work.task(form);
        var browser = browser(login);
        for (var path : List.of("", "/form", "/deployed-form", "/form-variables", "/localVariables", "/comment")) {
            assertThat(browser.get(ENGINE + "/task/" + task.getId() + path).status())
                    .as(path)
                    .isEqualTo(200);
        }
        var card = browser.get(ENGINE + "/task/" + task.getId() + "/localVariables")
                .json();
        assertThat(card.path("unitName").path("value").asText()).isEqualTo(unitName);
        assertThat(card.path("documentNumber").path("value").asText()).isNotEmpty();
        var listed = filters(browser).stream()
                .filter(list -> list.body().contains(task.getId()))
                .toList();
        assertThat(listed)
                .isNotEmpty()
                .allSatisfy(list -> assertThat(list.body()).contains(unitName));
    }

    static Stream<Arguments> owners() {
        return Stream.of(
                arguments("giveDirection", "ubnd.lanhdao", "Ủy ban nhân dân tỉnh Lai Châu"),
                arguments("implement", "stc.chuyenvien", "Sở Tài chính"),
                arguments("implement", "stc.chuyenvien2", "Sở Tài chính"),
                arguments("draftReport", "dux01.chuyenvien", "Đảng ủy xã Mường Kim"));
    }

    @Test
    void aColleagueReadsWhatAnotherHoldsButDoesNotSubmitIt() {
        var task = work.task("implement");
        var answer = browser("stc.chuyenvien2")
                .post(
                        ENGINE + "/task/" + task.getId() + "/submit-form",
                        "{\"variables\":{\"step\":{\"value\":\"UPDATE_PROGRESS\"}}}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("message").asText())
                .isEqualTo("Việc này đang do người khác xử lý; hãy đề nghị người đó trả lại việc trước.");
    }

    private ReadingRoutes.Traces traces(String form) {
        var task = work.task(form);
        var tasks = engine.getTaskService();
        var comment = tasks.createComment(task.getId(), task.getProcessInstanceId(), COMMENT)
                .getId();
        var attachment = tasks.createAttachment(
                        "link", task.getId(), task.getProcessInstanceId(), "kín", "kín", "http://kin.example")
                .getId();
        return new ReadingRoutes.Traces(task, comment, attachment, "unitName", "unitName", work.group(form));
    }

    private static List<String> secrets(ReadingRoutes.Traces traces, Outsider outsider, String path) {
        var secrets = new ArrayList<>(List.of(traces.attachment(), COMMENT));
        // The engine shows the history of an instance (references and gateway facts) to who had a task in it.
        if (!outsider.hadATaskThere() || !path.startsWith("/history/")) {
            secrets.add(traces.task().getId());
        }
        if (!outsider.hadATaskThere()) {
            secrets.add(traces.task().getProcessInstanceId());
        }
        return secrets;
    }

    /** What each shared filter lists for that officer, cards and all. */
    private static List<Answer> filters(OfficerBrowser browser) {
        var lists = new ArrayList<Answer>();
        var shared = browser.get(ENGINE + "/filter?resourceType=Task&maxResults=100");
        assertThat(shared.status()).as(shared.body()).isEqualTo(200);
        shared.json()
                .forEach(filter -> lists.add(browser.send(
                        browser.request(ENGINE + "/filter/" + filter.path("id").asText() + "/list?maxResults=1000")
                                .header("Accept", "application/hal+json")
                                .GET())));
        assertThat(lists)
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(list -> assertThat(list.status()).isEqualTo(200));
        return lists;
    }

    private OfficerBrowser browser(String login) {
        return OfficerBrowser.signedOn(port, login, TestPeople.PASSWORD);
    }

    private static void silent(String path, Answer answer, List<String> secrets) {
        assertThat(answer.status()).as(path + " " + answer.body()).isIn(200, 403, 404, 405);
        secrets.forEach(secret -> assertThat(answer.body()).as(path).doesNotContain(secret));
    }

    private static void refused(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isIn(400, 403, 404);
    }
}
