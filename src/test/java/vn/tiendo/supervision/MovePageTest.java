package vn.tiendo.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.supervision.IssuedPlans.item;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.assignment.Assignments;
import vn.tiendo.assignment.domain.Assignment;
import vn.tiendo.report.Obligations;
import vn.tiendo.testing.Answer;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.PageBrowser;

/** The page on which what one unit owes is given to another one. */
@PagesTest
class MovePageTest {

    @Autowired
    private IssuedPlans issuedPlans;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Obligations obligations;

    @Autowired
    private JdbcClient jdbc;

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
                List.of(item(
                        "Việc sẽ chuyển",
                        List.of("STC"),
                        List.of("SYT"),
                        issuedPlans.today().plusDays(20))),
                List.of(IssuedPlans.regime(
                        "Báo cáo kết quả",
                        List.of("STC"),
                        "SNV",
                        issuedPlans.today().plusDays(20))));
        assignment = issuedPlans.assignment(plan, "STC");
    }

    @Test
    void registeredSuccessorsAreOfferedFirst() {
        jdbc.sql("insert into unit_successor values ('STC', 'STP') on conflict do nothing")
                .update();
        var page = as("vpub.theodoi").get(address()).body();
        assertThat(page).contains("Sở Tài chính", "Việc sẽ chuyển", "label=\"Đơn vị kế thừa\"");
        assertThat(page.indexOf("value=\"STP\"")).isBetween(0, page.indexOf("label=\"Đơn vị khác\""));
        assertThat(page).doesNotContain("value=\"STC\"");
    }

    @Test
    void theTaskIsWithTheOtherUnitAndThePageTellsBothHalvesOfTheStory() {
        var browser = as("vpub.theodoi");
        assertThat(move(browser, address(), "STP", "Sáp nhập").status()).isEqualTo(302);

        var page = browser.get("/ke-hoach/" + plan).body();
        assertThat(page)
                .contains("Đã chuyển việc của Sở Tài chính cho Sở Tư pháp.")
                .contains("Đã chuyển cho Sở Tư pháp", "Chuyển cho Sở Tư pháp: Sáp nhập")
                .contains("Nhận chuyển từ Sở Tài chính");
        var moved = issuedPlans.assignment(plan, "STP");
        assertThat(desks.of("stp.vanthu").task("receiveAssignment", "assignment:" + moved.id()))
                .isNotNull();
        assertThat(desks.openTasksOf("assignment:" + assignment.id())).isZero();
        assertThat(as("stp.lanhdao").get("/ke-hoach/" + plan).body()).contains("Nhận chuyển từ Sở Tài chính");
    }

    @Test
    void theReportIsOwedByTheOtherUnit() {
        long owed = obligations.ofPlan(plan).get(0).id();
        var page = "/ke-hoach/" + plan + "/bao-cao/" + owed + "/chuyen";
        assertThat(as("stc.lanhdao").get(page).status()).isEqualTo(403);
        var browser = as("ubnd.lanhdao");
        assertThat(move(browser, page, "SNV", "Sáp nhập").body()).contains("không thể tự báo cáo");
        assertThat(move(browser, page, "STP", "Sáp nhập").status()).isEqualTo(302);

        assertThat(desks.openTasksOf("report:" + owed)).isZero();
        assertThat(desks.of("stp.chuyenvien").tasks("draftReport")).isNotEmpty();
        assertThat(browser.get("/ke-hoach/" + plan).body()).contains("Đã chuyển cho Sở Tư pháp");
        assertThat(move(browser, page, "SXD", "Lại").body()).contains("đã chuyển từ trước");
    }

    @ParameterizedTest
    @CsvSource({
        "'', Hãy chọn đơn vị nhận.",
        "STC, chính là đơn vị đang thực hiện",
        "KHONGCO, không có trong danh sách hiện hành"
    })
    void aUnitThatCannotTakeItIsRefusedAndWhatWasTypedIsKept(String unit, String sentence) {
        var answer = move(as("vpub.theodoi"), address(), unit, "Vì <lý do>");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains(sentence, "Vì &lt;lý do&gt;</textarea>");
        assertThat(assignments.require(assignment.id()).open()).isTrue();
    }

    @Test
    void withoutAReasonTheChosenUnitStaysChosen() {
        var answer = move(as("vpub.theodoi"), address(), "SXD", " ");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("Hãy ghi lý do chuyển.", "value=\"SXD\" selected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stc.lanhdao", "stp.lanhdao", "vpub.chuyenvien", "ubnd.nguoiky", "syt.lanhdao"})
    void nobodyElseMayEvenAsk(String login) {
        var browser = as(login);
        assertThat(browser.get(address()).status()).isEqualTo(403);
        assertThat(browser.form(address(), "/ke-hoach", "don-vi=SXD&ly-do=x").status())
                .isEqualTo(403);
        assertThat(assignments.require(assignment.id()).open()).isTrue();
    }

    @Test
    void whatBelongsToAnotherPlanIsNotFound() {
        long other = issuedPlans.issue(
                "UBND", "UBND", "Kế hoạch khác", List.of(item("Việc", List.of("STC"), List.of(), null)), List.of());
        assertThat(as("vpub.theodoi")
                        .get("/ke-hoach/" + other + "/nhiem-vu/" + assignment.id() + "/chuyen")
                        .status())
                .isEqualTo(404);
    }

    private String address() {
        return "/ke-hoach/" + plan + "/nhiem-vu/" + assignment.id() + "/chuyen";
    }

    private static Answer move(PageBrowser browser, String address, String unit, String reason) {
        return browser.form(
                address, address, "don-vi=" + unit + "&ly-do=" + URLEncoder.encode(reason, StandardCharsets.UTF_8));
    }

    private PageBrowser as(String login) {
        return PageBrowser.of(port, login);
    }
}
