package vn.tiendo.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.supervision.IssuedPlans.item;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.OfficerBrowser;
import vn.tiendo.testing.PageBrowser;
import vn.tiendo.testing.TestPeople;

/** The links of mails and calendars. */
@PagesTest
class OpenDutyPageTest {

    @Autowired
    private IssuedPlans issuedPlans;

    @Autowired
    private Desks desks;

    @Autowired
    private TaskService tasks;

    @LocalServerPort
    private int port;

    private long plan;
    private String key;
    private String link;

    @BeforeEach
    void aTaskOfAUnit() {
        plan = issuedPlans.dispatched(
                "UBND",
                "UBND",
                "Kế hoạch của tỉnh",
                List.of(item(
                        "Việc có liên kết",
                        List.of("STC"),
                        List.of(),
                        issuedPlans.today().plusDays(10))),
                List.of());
        long id = issuedPlans.assignment(plan, "STC").id();
        key = "assignment:" + id;
        link = "/viec/assignment/" + id;
    }

    private String opened(String login) {
        var answer = PageBrowser.of(port, login).get(link);
        assertThat(answer.status()).isEqualTo(302);
        return answer.header("Location");
    }

    @Test
    void theLinkOpensTheTaskThatIsTheReadersToDo() {
        var task = desks.of("stc.lanhdao").task("receiveAssignment", key);
        assertThat(opened("stc.lanhdao")).endsWith("/camunda/app/tasklist/default/#/?task=" + task.getId());
        assertThat(opened("stc.vanthu")).endsWith("/#/?task=" + task.getId());
    }

    @Test
    void ofSeveralTasksTheOneThatTheReaderHasTakenComesFirst() {
        var lead = desks.of("stc.lanhdao");
        lead.submit(lead.task("receiveAssignment", key), Map.of("reception", "ACCEPT"));
        lead.submit(lead.task("allocateOfficer", key), Map.of("officer", "stc.chuyenvien"));
        var work = desks.of("stc.chuyenvien").task("implement", key);
        assertThat(work.getAssignee()).isEqualTo("stc.chuyenvien");
        assertThat(opened("stc.chuyenvien")).endsWith("?task=" + work.getId());
        // A colleague holds it: the leader has nothing to do but look.
        assertThat(opened("stc.lanhdao")).endsWith("/ke-hoach/" + plan);
    }

    @Test
    void whoHasNothingToDoSeesThePlan() {
        assertThat(opened("stc.chuyenvien")).endsWith("/ke-hoach/" + plan);
        assertThat(opened("ubnd.lanhdao")).endsWith("/ke-hoach/" + plan);
    }

    @Test
    void aTaskThatAColleagueHasTakenIsNotOpened() {
        tasks.setAssignee(desks.of("stc.lanhdao").task("receiveAssignment", key).getId(), "stc.vanthu");
        assertThat(opened("stc.lanhdao")).endsWith("/ke-hoach/" + plan);
        assertThat(opened("stc.vanthu")).contains("?task=");
    }

    @Test
    void aStrangerIsToldNoMoreThanOfADutyThatIsNotThere() {
        var stranger = PageBrowser.of(port, "syt.lanhdao");
        var hidden = stranger.get(link);
        var unknown = stranger.get("/viec/assignment/999999999");
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(hidden.body()).contains("Không có việc này");
        assertThat(anyAddress(hidden.body())).isEqualTo(anyAddress(unknown.body()));
    }

    /** The page without its token and without the number that the reader has asked for. */
    private static String anyAddress(String page) {
        return page.replaceAll("value=\"[^\"]+\"", "").replaceAll("/viec/assignment/[0-9]+", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/viec/plan/1", "/viec/assignment/x", "/viec/assignment/-1", "/viec/report/1234567890123456789"})
    void noOtherAddressIsALink(String address) {
        assertThat(PageBrowser.of(port, "stc.lanhdao").get(address).status()).isEqualTo(404);
    }

    @Test
    void theLinkOutlivesTheLogin() {
        var browser = new OfficerBrowser(port);
        var refused =
                browser.send(browser.request(link).header("Accept", "text/html").GET());
        assertThat(refused.status()).isEqualTo(302);
        assertThat(refused.header("Location")).endsWith("/dang-nhap");
        // What Tasklist in a forgotten tab asks meanwhile is not where the reader wants to go.
        assertThat(browser.get(OfficerBrowser.ENGINE + "/filter").status()).isEqualTo(401);

        var back = browser.signOn("stc.lanhdao", TestPeople.PASSWORD).header("Location");
        assertThat(back).contains(link);
        var task = browser.send(
                browser.request(back.substring(back.indexOf("/viec"))).GET());
        assertThat(task.header("Location")).contains("/camunda/app/tasklist/default/#/?task=");
    }
}
