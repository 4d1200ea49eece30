package vn.tiendo.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.supervision.IssuedPlans.forGroup;
import static vn.tiendo.supervision.IssuedPlans.item;
import static vn.tiendo.supervision.IssuedPlans.regime;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.assignment.CarryOutAssignment;
import vn.tiendo.assignment.JudgeAssignment;
import vn.tiendo.report.Obligations;
import vn.tiendo.report.SubmitReport;
import vn.tiendo.testing.OfficerBrowser;
import vn.tiendo.testing.PageBrowser;
import vn.tiendo.testing.TestPeople;
import vn.tiendo.testing.TravellingClock;

@PagesTest
class PlanPagesTest {

    @Autowired
    private IssuedPlans issuedPlans;

    @Autowired
    private CarryOutAssignment carryOut;

    @Autowired
    private JudgeAssignment judge;

    @Autowired
    private SubmitReport submitReport;

    @Autowired
    private Obligations obligations;

    @Autowired
    private TravellingClock clock;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @AfterEach
    void backToday() {
        clock.comeBack();
    }

    @Test
    void theListShowsEachPlanWithItsCounts() {
        var title = "Kế hoạch trong danh sách";
        long plan = issuedPlans.dispatched(
                "UBND", "UBND", title, List.of(item("Một việc", List.of("STC", "SYT"), List.of(), null)), List.of());
        complete(plan, "STC");

        var page = as("ubnd.lanhdao").get("/ke-hoach");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("href=\"/ke-hoach/" + plan + "\"", title, "1/2 hoàn thành", "Việc của tôi", "Đăng xuất")
                .doesNotContain("th:", "<script");
        assertThat(as("syt.vanthu").get("/ke-hoach").body()).contains(title, "Phần của đơn vị", "0/1 hoàn thành");
        assertThat(as("snv.lanhdao").get("/ke-hoach").body()).doesNotContain(title);
    }

    @Test
    void aPartysPartLeadsToTheAgreementAndTheAgreementSaysThatItIsLookedBackOn() {
        long plan = issuedPlans.dispatched(
                "STC",
                "STC",
                "Phần của Sở Tài chính",
                List.of(item("Một việc", List.of("STC"), List.of(), null)),
                List.of());
        long agreement = jdbc.sql("""
                        insert into agreement (title, drafting_unit_code, drafted_by, created_at, review_on, concluded_at)
                        values ('Phối hợp quản lý giá', 'STC', 'stc.chuyenvien', now(), ?, now()) returning id""")
                .param(issuedPlans.today().plusDays(5))
                .query(Long.class)
                .single();
        jdbc.sql("insert into agreement_party (agreement_id, unit_code, position, plan_id)"
                        + " values (:id, 'STC', 1, :plan), (:id, 'SCT', 2, null)")
                .param("id", agreement)
                .param("plan", plan)
                .update();

        var page = as("stc.lanhdao").get("/ke-hoach/" + plan).body();
        assertThat(page).contains("href=\"/thoa-thuan/" + agreement + "\"", "Phối hợp quản lý giá");
        assertThat(as("sct.lanhdao").get("/thoa-thuan/" + agreement).body()).contains("Đang thực hiện");
        clock.travelTo(issuedPlans.today().plusDays(5).toString());
        assertThat(as("sct.lanhdao").get("/thoa-thuan/" + agreement).body())
                .contains("Đang tổng kết: các bên báo cáo")
                .doesNotContain("Đang thực hiện");
        assertThat(as("sct.lanhdao").get("/thoa-thuan").body()).contains("Đang tổng kết: các bên báo cáo");
    }

    @Test
    void theSheetShowsWhatIsUnassignedWhatIsLateAndWhoCoordinates() {
        var due = issuedPlans.today().plusDays(10);
        long plan = issuedPlans.dispatched(
                "UBND",
                "UBND",
                "Kế hoạch đủ thứ",
                List.of(
                        item("Việc có hạn", List.of("STC"), List.of("SYT"), due),
                        item("Việc chưa ai làm", List.of(), List.of(), null)),
                List.of(regime("Báo cáo kết quả", List.of("STP", "SNV"), "UBND", due)));
        clock.travelTo(due.plusDays(1).toString());

        var whole = as("vpub.theodoi").get("/ke-hoach/" + plan).body();

        assertThat(whole)
                .contains("Chưa phân công (1/2 nhiệm vụ)", "Việc chưa ai làm")
                .contains("Chưa hoàn thành, quá hạn", "0/1 hoàn thành", "1/1 quá hạn")
                .contains("Phối hợp, Sở Y tế: chưa gửi")
                .contains("0/2 đã chấp nhận", "2/2 chưa báo cáo", "2/2 quá hạn", "Lịch sử", "Ban hành")
                .contains("Đã giao 4/4 đơn vị");
        assertThat(whole.indexOf("Chưa phân công (")).isLessThan(whole.indexOf("Việc có hạn"));
    }

    @Test
    void aUnitReadsThePlanButOnlyItsOwnRows() {
        long plan = issuedPlans.dispatched(
                "UBND",
                "UBND",
                "Kế hoạch hai sở",
                List.of(item("Việc chung", List.of("STC", "SYT"), List.of("SXD"), null)),
                List.of(regime(
                        "Báo cáo",
                        List.of("STC", "SYT"),
                        "UBND",
                        issuedPlans.today().plusDays(5))));
        carryOut.refuse(issuedPlans.assignment(plan, "SYT").id(), "Bí mật của Sở Y tế", "syt.lanhdao");

        var finance = as("stc.lanhdao").get("/ke-hoach/" + plan).body();
        assertThat(finance)
                .contains("Việc chung", "0/1 hoàn thành", "0/1 đã chấp nhận")
                .doesNotContain("<strong lang=\"vi\">Sở Y tế</strong>", "Bí mật", "Rút nhiệm vụ", "Soạn dự thảo");
        var coordinating = as("sxd.lanhdao").get("/ke-hoach/" + plan).body();
        assertThat(coordinating)
                .contains("<strong lang=\"vi\">Sở Y tế</strong>")
                .doesNotContain("Bí mật");
        assertThat(as("snv.lanhdao").get("/ke-hoach/" + plan).status()).isEqualTo(403);
        assertThat(as("snv.lanhdao").get("/ke-hoach/" + plan + "/lich-su").status())
                .isEqualTo(403);
        assertThat(as("snv.lanhdao").get("/ke-hoach/" + plan + "/tien-do-giao").status())
                .isEqualTo(403);
        assertThat(as("stc.lanhdao").get("/ke-hoach/" + plan + "/lich-su").body())
                .doesNotContain("Bí mật");
        assertThat(as("vpub.theodoi").get("/ke-hoach/" + plan + "/lich-su").body())
                .contains("Bí mật");
    }

    @Test
    void plansBelowAnAssignmentRollUpToAnyDepth() {
        long top = issuedPlans.dispatched(
                "TU", "TU", "Cấp một", List.of(item("Việc", List.of("UBND"), List.of(), null)), List.of());
        long second = issuedPlans.answering(
                issuedPlans.assignment(top, "UBND"),
                "Cấp hai",
                List.of(item("Việc", List.of("X01", "X02"), List.of(), null)));
        long third = issuedPlans.answering(
                issuedPlans.assignment(second, "X01"),
                "Cấp ba",
                List.of(item("Việc", List.of("X01VH", "X01KT"), List.of(), null)));
        complete(second, "X02");
        complete(third, "X01VH");

        var page = as("tu.theodoi").get("/ke-hoach/" + top).body();

        assertThat(page)
                .contains(
                        "href=\"/ke-hoach/" + second + "\"",
                        "1/2 hoàn thành",
                        "Cả 1 kế hoạch cấp dưới:",
                        "2/4 hoàn thành");
        assertThat(as("tu.theodoi").get("/ke-hoach/" + second).body()).contains("href=\"/ke-hoach/" + third + "\"");
        assertThat(as("x01vh.chuyenvien").get("/ke-hoach/" + third).body())
                .contains("Thực hiện nhiệm vụ")
                .doesNotContain("href=\"/ke-hoach/" + second + "\"");
    }

    @Test
    void manyUnitsAreCountedFirstAndUnfoldedByPage() {
        var due = issuedPlans.today().plusDays(10);
        long plan = issuedPlans.issue(
                "UBND", "UBND", "Kế hoạch toàn tỉnh", List.of(forGroup("Triển khai", "TOAN_TINH", due)), List.of());
        issuedPlans.dispatch(plan, 30);
        var supervisor = as("vpub.theodoi");

        var folded = supervisor.get("/ke-hoach/" + plan).body();
        assertThat(folded)
                .contains("Đã giao 30/", "every 2s", "htmx")
                .doesNotContain("<strong lang=\"vi\">Sở Y tế</strong>");
        var line = supervisor.get("/ke-hoach/" + plan + "/tien-do-giao").body();
        assertThat(line).startsWith("<div").contains("Đã giao 30/", "every 2s");
        var script = Pattern.compile("src=\"(/webjars/[^\"]+)\"").matcher(folded);
        assertThat(script.find()).isTrue();
        assertThat(supervisor.get(script.group(1)).status()).isEqualTo(200);

        issuedPlans.dispatch(plan, 1_000);
        assertThat(supervisor.get("/ke-hoach/" + plan).body()).doesNotContain("every 2s", "htmx.min");
        assertThat(supervisor.get("/ke-hoach/" + plan + "/tien-do-giao").body()).doesNotContain("every 2s");

        var item = Pattern.compile("nhiem-vu=(\\d+)").matcher(folded);
        assertThat(item.find()).isTrue();
        var address = "/ke-hoach/" + plan + "?nhiem-vu=" + item.group(1);
        var first = supervisor.get(address).body();
        assertThat(first.split("Rút nhiệm vụ của ", -1)).hasSize(Slice.SIZE + 1);
        assertThat(first).contains("trang=2");
        assertThat(supervisor.get(address + "&trang=2").body()).contains("Rút nhiệm vụ của ", "trang=1");
        assertThat(supervisor.get(address + "&trang=99999").status()).isEqualTo(200);
    }

    @Test
    void roundsOfReportsAreCounted() {
        long plan = issuedPlans.dispatched(
                "UBND",
                "UBND",
                "Kế hoạch có báo cáo",
                List.of(item("Việc", List.of("STC"), List.of(), null)),
                List.of(regime(
                        "Báo cáo",
                        List.of("STP", "SNV", "SYT"),
                        "UBND",
                        issuedPlans.today().plusDays(5))));
        var owed = obligations.ofPlan(plan);
        for (var one : owed.subList(0, 2)) {
            submitReport.draft(one.id(), "Kết quả", false, "stp.chuyenvien");
            submitReport.approve(one.id(), null, "stp.lanhdao");
        }
        submitReport.giveBack(owed.get(0).id(), "Thiếu số liệu", "ubnd.chuyenvien");
        submitReport.accept(owed.get(1).id(), null, "ubnd.chuyenvien");

        assertThat(as("vpub.theodoi").get("/ke-hoach/" + plan).body())
                .contains("1/3 đã chấp nhận", "1/3 bị trả lại", "1/3 chưa báo cáo", "Lý do: Thiếu số liệu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ke-hoach?trang=0",
                "/ke-hoach?trang=-1",
                "/ke-hoach?trang=x",
                "/ke-hoach?trang=999999999999",
                "/ke-hoach?trang=1%00",
                "/ke-hoach/{plan}?trang=1'--",
                "/ke-hoach/{plan}?nhiem-vu=x",
                "/ke-hoach/{plan}?nhiem-vu=1234567",
                "/ke-hoach/{plan}?bao-cao=0",
                "/ke-hoach/{plan}/lich-su?trang=x"
            })
    void badParametersAreToldInOneSentence(String address) {
        long plan = issuedPlans.issue(
                "STP", "STP", "Kế hoạch nhỏ", List.of(item("Việc", List.of("STP"), List.of(), null)), List.of());
        var answer = as("stp.lanhdao").get(address.replace("{plan}", "" + plan).replace("'", "%27"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("Chưa thực hiện được", "hãy").doesNotContain("Exception", "at vn.tiendo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ke-hoach/999999999", "/ke-hoach/abc", "/ke-hoach/-1", "/ke-hoach/1/gi-do", "/khong-co"})
    void unknownAddressesAreToldInVietnamese(String address) {
        var answer = as("stp.lanhdao").get(address);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("Không tìm thấy").doesNotContain("Whitelabel", "Exception");
    }

    @Test
    void strangersAreSentToTheLoginPageAndScriptsToldSo() {
        var stranger = new PageBrowser(new OfficerBrowser(port)).get("/ke-hoach");
        assertThat(stranger.status()).isEqualTo(302);
        assertThat(stranger.header("Location")).endsWith("/dang-nhap");
        var byScript = new OfficerBrowser(port);
        assertThat(byScript.send(byScript.request("/ke-hoach/1/tien-do-giao")
                                .header("X-Requested-With", "XMLHttpRequest")
                                .GET())
                        .status())
                .isEqualTo(401);
    }

    @Test
    void anOpenSessionEndsWithTheOfficersService() {
        var browser = as("x26.theodoi");
        assertThat(browser.get("/ke-hoach").status()).isEqualTo(200);
        jdbc.sql("update officer set active = false where login = 'x26.theodoi'")
                .update();
        var answer = browser.get("/ke-hoach");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("đề nghị quản trị");
    }

    @Test
    void theLogoutButtonEndsAtTheLoginPage() {
        var browser = as("stp.lanhdao");
        var out = browser.form("/dang-xuat", "/ke-hoach", "");
        assertThat(out.status()).isEqualTo(302);
        assertThat(out.header("Location")).endsWith("/dang-nhap");
        assertThat(browser.get("/ke-hoach").status()).isEqualTo(302);
        assertThat(OfficerBrowser.signedOn(port, "stp.lanhdao", TestPeople.PASSWORD)
                        .post("/camunda/api/admin/auth/user/default/logout", "{}")
                        .status())
                .isEqualTo(204);
    }

    private void complete(long plan, String unit) {
        long assignment = issuedPlans.assignment(plan, unit).id();
        carryOut.proposeCompletion(assignment, "Đã làm xong", "stc.chuyenvien");
        judge.confirmCompletion(assignment, null, "ubnd.theodoi");
    }

    private PageBrowser as(String login) {
        return PageBrowser.of(port, login);
    }
}
