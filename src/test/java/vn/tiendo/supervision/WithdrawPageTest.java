package vn.tiendo.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.supervision.IssuedPlans.item;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.assignment.Assignments;
import vn.tiendo.assignment.Contributions;
import vn.tiendo.assignment.domain.Assignment;
import vn.tiendo.report.Obligations;
import vn.tiendo.testing.Answer;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.PageBrowser;

@PagesTest
class WithdrawPageTest {

    @Autowired
    private IssuedPlans issuedPlans;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Contributions contributions;

    @Autowired
    private Obligations obligations;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Desks desks;

    @LocalServerPort
    private int port;

    private long plan;
    private Assignment assignment;

    @BeforeEach
    void aPlanThatWasHandedOut() {
        plan = issuedPlans.dispatched(
                "UBND",
                "UBND",
                "Kế hoạch của tỉnh",
                List.of(item("Việc sẽ rút", List.of("STC"), List.of("SYT"), null)),
                List.of());
        assignment = issuedPlans.assignment(plan, "STC");
    }

    @Test
    void theProcessEndsTheTasksVanishAndContributionsClose() {
        assertThat(desks.of("stc.vanthu").task("receiveAssignment", "assignment:" + assignment.id()))
                .isNotNull();
        var contribution = contributions.of(assignment.id()).get(0).id();

        var answer = withdraw("vpub.theodoi", "Giao cho đơn vị khác");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/ke-hoach/" + plan);
        var ended = engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey("assignment:" + assignment.id())
                .singleResult();
        assertThat(ended.getEndTime()).isNotNull();
        assertThat(engine.getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(ended.getId())
                        .activityId("endEvent_withdrawn")
                        .singleResult()
                        .getActivityName())
                .isEqualTo("Đã rút nhiệm vụ");
        assertThat(tasksOf("assignment:" + assignment.id())).isZero();
        assertThat(tasksOf("contribution:" + contribution)).isZero();
        assertThat(contributions.of(assignment.id())).allMatch(one -> one.closedAt() != null);
        assertThat(assignments.require(assignment.id()).withdrawnAt()).isNotNull();
    }

    @Test
    void thePlanThenSaysSoOnceAndItsHistoryForEver() {
        var browser = as("vpub.theodoi");
        withdraw(browser, "Giao cho đơn vị khác <b>");
        var page = browser.get("/ke-hoach/" + plan).body();
        assertThat(page)
                .contains("Đã rút nhiệm vụ của Sở Tài chính.", "Lý do rút: Giao cho đơn vị khác &lt;b&gt;")
                .contains("Theo dõi, đôn đốc Văn phòng UBND tỉnh</strong>", "Rút nhiệm vụ</span>")
                .doesNotContain("/rut\"");
        assertThat(browser.get("/ke-hoach/" + plan).body()).doesNotContain("Đã rút nhiệm vụ của");
        assertThat(as("stc.lanhdao").get("/ke-hoach/" + plan).body()).contains("Đã rút", "Lý do rút:");
    }

    @Test
    void aSecondTimeIsRefusedAndWhatWasTypedIsKept() {
        withdraw("vpub.theodoi", "Một");
        var again = withdraw("ubnd.lanhdao", "Hai lần");
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.body()).contains("đã rút từ trước", ">Hai lần</textarea>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u200B\u00A0", "\u0000"})
    void withoutAReasonNothingHappens(String reason) {
        var answer = withdraw("vpub.theodoi", reason);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("Hãy ghi lý do rút.");
        assertThat(assignments.require(assignment.id()).open()).isTrue();
    }

    @Test
    void aReasonThatIsTooLongIsKeptOnThePage() {
        var answer = withdraw("vpub.theodoi", "ạ".repeat(2_001));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("2.000 ký tự", "ạ".repeat(2_001));
        assertThat(withdraw("vpub.theodoi", "a\u0000b").status()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"stc.lanhdao", "snv.theodoi", "vpub.chuyenvien", "ubnd.nguoiky", "vpub.lanhdao", "syt.lanhdao"})
    void nobodyElseMayEvenAsk(String login) {
        var browser = as(login);
        assertThat(browser.get(address()).status()).isEqualTo(403);
        var forced = browser.form(address(), "/ke-hoach", "ly-do=x");
        assertThat(forced.status()).isEqualTo(403);
        assertThat(forced.body()).contains("Không được phép");
        assertThat(assignments.require(assignment.id()).open()).isTrue();
    }

    @Test
    void withoutTheTokenNothingHappens() {
        var browser = as("vpub.theodoi");
        var forged = browser.formWithToken(address(), "", "ly-do=x");
        assertThat(forged.status()).isEqualTo(403);
        assertThat(forged.body()).contains("tải lại trang").doesNotContain("Whitelabel");
        assertThat(assignments.require(assignment.id()).open()).isTrue();
    }

    @Test
    void anAssignmentOfAnotherPlanIsNotFound() {
        long other = issuedPlans.issue(
                "UBND", "UBND", "Kế hoạch khác", List.of(item("Việc", List.of("STC"), List.of(), null)), List.of());
        var address = "/ke-hoach/" + other + "/nhiem-vu/" + assignment.id() + "/rut";
        assertThat(as("vpub.theodoi").get(address).status()).isEqualTo(404);
    }

    @Test
    void whatIsWithdrawnBeforeItIsHandedOutIsNeverHandedOut() {
        plan = issuedPlans.issue(
                "UBND", "UBND", "Chưa giao", List.of(item("Việc", List.of("STC"), List.of("SYT"), null)), List.of());
        assignment = issuedPlans.assignment(plan, "STC");
        assertThat(withdraw("vpub.theodoi", "Nhầm").status()).isEqualTo(302);

        issuedPlans.dispatch(plan, 100);

        assertThat(tasksOf("assignment:" + assignment.id())).isZero();
        assertThat(tasksOf("contribution:"
                        + contributions.of(assignment.id()).get(0).id()))
                .isZero();
    }

    @Test
    void aReportThatIsWithdrawnIsOwedNoMoreAndTheConsolidationNeedNotWaitForIt() {
        var day = issuedPlans.today().plusDays(20);
        plan = issuedPlans.dispatched(
                "UBND",
                "UBND",
                "Có báo cáo",
                List.of(item("Việc", List.of("STC"), List.of(), null)),
                List.of(IssuedPlans.regime("Báo cáo kết quả", List.of("SYT"), "SNV", day)));
        var owed = obligations.ofPlan(plan).get(0);
        var page = "/ke-hoach/" + plan + "/bao-cao/" + owed.id() + "/rut";
        assertThat(desks.of("syt.chuyenvien").task("draftReport", "report:" + owed.id()))
                .isNotNull();
        assertThat(as("syt.lanhdao").get(page).status()).isEqualTo(403);

        var browser = as("vpub.theodoi");
        assertThat(browser.form(page, page, "ly-do=").status()).isEqualTo(400);
        assertThat(browser.form(page, page, "ly-do=Gop").status()).isEqualTo(302);

        assertThat(tasksOf("report:" + owed.id())).isZero();
        assertThat(obligations.require(owed.id()).withdrawnAt()).isNotNull();
        assertThat(desks.of("snv.chuyenvien").tasks("compileReport")).isNotEmpty();
        assertThat(browser.form(page, page, "ly-do=Lai").body()).contains("đã rút từ trước");
    }

    private long tasksOf(String businessKey) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .count();
    }

    private String address() {
        return "/ke-hoach/" + plan + "/nhiem-vu/" + assignment.id() + "/rut";
    }

    private Answer withdraw(String login, String reason) {
        return withdraw(as(login), reason);
    }

    private Answer withdraw(PageBrowser browser, String reason) {
        return browser.form(address(), address(), "ly-do=" + URLEncoder.encode(reason, StandardCharsets.UTF_8));
    }

    private PageBrowser as(String login) {
        return PageBrowser.of(port, login);
    }
}
