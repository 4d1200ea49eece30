package vn.tiendo.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.supervision.IssuedPlans.forGroup;
import static vn.tiendo.supervision.IssuedPlans.item;
import static vn.tiendo.supervision.IssuedPlans.regime;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.assignment.CarryOutAssignment;
import vn.tiendo.assignment.Coordinate;
import vn.tiendo.assignment.JudgeAssignment;
import vn.tiendo.assignment.MoveAssignment;
import vn.tiendo.testing.Answer;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.PageBrowser;
import vn.tiendo.testing.TravellingClock;

/** The page of one duty, its diagram, and the tree below it. */
@PagesTest
class StoryPagesTest {

    @Autowired
    private IssuedPlans issuedPlans;

    @Autowired
    private Desks desks;

    @Autowired
    private CarryOutAssignment carryOut;

    @Autowired
    private JudgeAssignment judge;

    @Autowired
    private MoveAssignment move;

    @Autowired
    private Coordinate coordinate;

    @Autowired
    private TravellingClock clock;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private long plan;
    private long duty;

    @BeforeEach
    void aTaskOfTwoUnitsWithACoordinatingOne() {
        var due = issuedPlans.today().plusDays(10);
        plan = issuedPlans.dispatched(
                "UBND",
                "UBND",
                "Kế hoạch có diễn biến",
                List.of(item("Việc có diễn biến", List.of("STC", "SYT"), List.of("SXD"), due)),
                List.of(regime("Báo cáo kết quả", List.of("STC", "SYT"), "UBND", due)));
        duty = issuedPlans.assignment(plan, "STC").id();
    }

    @AfterEach
    void backToday() {
        clock.comeBack();
    }

    @Test
    void thePageTellsWhereItComesFromHowItStandsAndWhatHappened() {
        carryOut.refuse(duty, "Không đúng chức năng.", "stc.lanhdao");
        judge.keep(duty, "Đúng chức năng.", "vpub.theodoi");
        carryOut.receive(duty, "stc.lanhdao");
        carryOut.progress(duty, 40, "Đã xong phần một.", "stc.chuyenvien");
        carryOut.proposeCompletion(duty, "Báo cáo số 5.", "stc.chuyenvien");
        judge.giveBack(duty, "Thiếu phụ lục.", "vpub.theodoi");
        clock.travelTo(issuedPlans.today().plusDays(13).toString());

        var page = as("vpub.theodoi").get(story("assignment", duty));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("href=\"/ke-hoach/" + plan + "\"", "Việc có diễn biến", "Sở Tài chính")
                .contains("Chưa hoàn thành, quá hạn", "Quá hạn 4 ngày", "40%", "Đang ở bước: Tiếp nhận nhiệm vụ")
                .contains("userTask_receiveAssignment", "/viec/assignment/" + duty + "/so-do/assignment.bpmn")
                .contains("href=\"/don-doc?viec=assignment:" + duty + "\"")
                .doesNotContain("th:", "onclick", "<script>");
        inOrder(
                page,
                "Trả lại",
                "Thiếu phụ lục.",
                "Đề nghị xác nhận hoàn thành",
                "Báo cáo số 5.",
                "Cập nhật tiến độ",
                "Đã xong phần một.",
                "Tiếp nhận nhiệm vụ</strong>",
                "Vẫn giao nhiệm vụ",
                "Từ chối tiếp nhận",
                "Không đúng chức năng.",
                "Yêu cầu phối hợp",
                "Gửi tới đơn vị",
                "Giao việc",
                "Ban hành kế hoạch");
        assertThat(as("vpub.theodoi").get("/ke-hoach/" + plan).body())
                .contains(story("assignment", duty), "/viec/report/", "/viec/contribution/");
    }

    @Test
    void nobodySeesSidewaysAndAStrangerLearnsNothing() {
        carryOut.refuse(duty, "Bí mật của Sở Tài chính", "stc.lanhdao");
        long report = report("STC");
        long contribution = contribution(duty);
        for (var address : List.of(
                story("assignment", duty),
                "/viec/assignment/" + duty + "/so-do/assignment.bpmn",
                story("report", report),
                "/viec/report/" + report + "/so-do/reportSubmission.bpmn",
                story("contribution", contribution))) {
            assertThat(as("stc.lanhdao").get(address).status()).as(address).isEqualTo(200);
            for (var stranger : List.of("syt.lanhdao", "snv.lanhdao")) {
                assertThat(as(stranger).get(address).status())
                        .as(stranger + address)
                        .isEqualTo(404);
            }
        }
        var hidden = as("snv.lanhdao").get(story("assignment", duty));
        assertThat(withoutToken(hidden))
                .isEqualTo(withoutToken(as("snv.lanhdao").get(story("assignment", 999_999_999L))));
        assertThat(as("snv.lanhdao").get("/ke-hoach/" + plan + "/cay").status()).isEqualTo(403);
    }

    @Test
    void aCoordinatingUnitSeesHowItStandsAndItsOwnPart() {
        carryOut.refuse(duty, "Bí mật của Sở Tài chính", "stc.lanhdao");
        long contribution = contribution(duty);
        coordinate.deliver(contribution, "Ý kiến của Sở Xây dựng.", "sxd.chuyenvien");

        var page = as("sxd.lanhdao").get(story("assignment", duty));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("Chưa hoàn thành, trong hạn", "Gửi ý kiến phối hợp", "Ý kiến của Sở Xây dựng.", "Giao việc")
                .doesNotContain("Bí mật", "Từ chối", "so-do/", "Đang ở bước");
        assertThat(as("sxd.lanhdao")
                        .get("/viec/assignment/" + duty + "/so-do/assignment.bpmn")
                        .status())
                .isEqualTo(404);
        assertThat(as("sxd.lanhdao").get(story("contribution", contribution)).body())
                .contains("Phần phối hợp của", "Đã nộp", "Ý kiến của Sở Xây dựng.");
    }

    @Test
    void whoTookOverAndWhoHadItBeforeFindEachOther() {
        long taken = move.move(duty, "SNV", "Sắp xếp lại.", "vpub.theodoi");
        var before = as("vpub.theodoi").get(story("assignment", duty)).body();
        assertThat(before).contains("Đã chuyển cho", story("assignment", taken), "Chuyển đơn vị", "Sắp xếp lại.");
        var after = as("vpub.theodoi").get(story("assignment", taken)).body();
        assertThat(after).contains("Nhận chuyển từ", story("assignment", duty), "Nhận chuyển giao");
        assertThat(as("snv.lanhdao").get(story("assignment", taken)).body())
                .contains("Nhận chuyển từ", "Sở Tài chính")
                .doesNotContain(story("assignment", duty) + "\"");
    }

    @Test
    void theTreeRollsUpTheSameFiguresAsThePagesOfThePlans() {
        var lead = issuedPlans.assignment(plan, "STC");
        long top = plan;
        long below = issuedPlans.answering(
                lead,
                "Kế hoạch của sở",
                List.of(
                        item("Việc của xã", List.of("X01", "X02"), List.of(), null),
                        item(
                                "Việc của sở",
                                List.of("STP"),
                                List.of(),
                                issuedPlans.today().plusDays(3))));
        long lowest = issuedPlans.answering(
                issuedPlans.assignment(below, "X01"),
                "Kế hoạch của xã",
                List.of(item("Việc của phòng", List.of("X01VH", "X01KT"), List.of(), null)));
        complete(issuedPlans.assignment(lowest, "X01VH").id(), "x01vh");
        complete(issuedPlans.assignment(below, "X02").id(), "x02");

        var story = as("stc.lanhdao").get(story("assignment", duty)).body();
        assertThat(story)
                .contains("Kế hoạch cấp dưới", "/ke-hoach/" + below + "/cay", "1/3 hoàn thành", "2/5 hoàn thành");
        var tree = as("stc.lanhdao").get("/ke-hoach/" + below + "/cay").body();
        assertThat(tree)
                .contains("1/2 hoàn thành", "2/4 hoàn thành", "/ke-hoach/" + lowest + "/cay", "0/1 hoàn thành")
                .contains("Tính cả 1 kế hoạch cấp dưới");
        assertThat(as("stc.lanhdao").get("/ke-hoach/" + below).body()).contains("1/3 nhiệm vụ hoàn thành");
        assertThat(as("x01.lanhdao").get("/ke-hoach/" + lowest + "/cay").body()).contains("1/2 hoàn thành");
        var leaf = as("x01.lanhdao")
                .get(story("assignment", issuedPlans.assignment(lowest, "X01VH").id()))
                .body();
        assertThat(leaf).contains("Kế hoạch của xã", "Kế hoạch của sở", "trả lời nhiệm vụ");
        assertThat(as("stc.lanhdao")
                        .get(story(
                                "assignment",
                                issuedPlans.assignment(lowest, "X01VH").id()))
                        .body())
                .contains("href=\"/ke-hoach/" + top + "\"", "href=\"/ke-hoach/" + lowest + "\"");
        assertThat(as("syt.lanhdao").get("/ke-hoach/" + below + "/cay").status())
                .isEqualTo(403);
    }

    @Test
    void aTaskOfManyUnitsShowsSomeOfThemAndCountsTheRest() {
        long wide = issuedPlans.issue(
                "UBND",
                "UBND",
                "Kế hoạch rộng",
                List.of(forGroup(
                        "Việc của mọi xã", "XA_PHUONG", issuedPlans.today().plusDays(5))),
                List.of());
        var tree = as("vpub.theodoi").get("/ke-hoach/" + wide + "/cay").body();
        assertThat(tree.split("/dien-bien\"", -1)).hasSize(21);
        assertThat(tree).contains("đơn vị khác", "?nhiem-vu=");
    }

    @Test
    void aLongStoryIsPaged() {
        for (int step = 1; step <= 60; step++) {
            carryOut.progress(duty, step, "Bước " + step + ".", "stc.chuyenvien");
        }
        var first = as("stc.lanhdao").get(story("assignment", duty)).body();
        assertThat(first).contains("Bước 60.", "Trang sau", "Bước 11.").doesNotContain("Bước 10.");
        var second =
                as("stc.lanhdao").get(story("assignment", duty) + "?trang=2").body();
        assertThat(second).contains("Bước 10.", "Giao việc", "Trang trước").doesNotContain("Bước 11.");
    }

    @Test
    void aDocumentShowsItsFactsAndThePlansThatFollowFromIt() {
        long document = jdbc.sql("select document_id from plan where id = ?")
                .param(plan)
                .query(Long.class)
                .single();
        var page = as("stc.lanhdao").get("/van-ban/" + document);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("Kế hoạch có diễn biến", "/ke-hoach/" + plan, "0/1 hoàn thành", "Phần của đơn vị")
                .doesNotContain("th:");
        assertThat(as("vpub.theodoi").get("/van-ban/" + document).body()).contains("0/2 hoàn thành");
        var tree = as("vpub.theodoi").get("/van-ban/" + document + "/cay.json");
        assertThat(tree.json().at("/tally/total").asInt()).isEqualTo(2);
        assertThat(tree.json().at("/children/0/children/0/children/0/address").asText())
                .startsWith("/viec/assignment/");
        assertThat(as("snv.lanhdao").get("/van-ban/" + document).status()).isEqualTo(404);
        assertThat(as("snv.lanhdao").get("/van-ban/" + document + "/cay.json").status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/viec/plan/1/dien-bien",
                "/viec/assignment/x/dien-bien",
                "/viec/assignment/-1/dien-bien",
                "/viec/report/1234567890123456789/dien-bien",
                "/viec/contribution/999999999999/dien-bien",
                "/viec/assignment/999999999/so-do/assignment.bpmn",
                "/viec/assignment/1/so-do/..%2fassignment.bpmn",
                "/van-ban/x",
                "/van-ban/999999999",
                "/van-ban/999999999/cay.json"
            })
    void noOtherAddressIsAStory(String address) {
        assertThat(as("vpub.theodoi").get(address).status()).as(address).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "0", "-1", "9999999", "1%00"})
    void aBadPageIsRefused(String page) {
        var answer = as("vpub.theodoi").get(story("assignment", duty) + "?trang=" + page);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("Số trang phải là số");
    }

    @Test
    void theDiagramIsTheModelInWhichTheWorkRuns() {
        var lead = desks.of("stc.lanhdao");
        lead.submit(lead.task("receiveAssignment", "assignment:" + duty), Map.of("reception", "ACCEPT"));
        var page = as("stc.lanhdao").get(story("assignment", duty)).body();
        assertThat(page).contains("Đang ở bước: Phân công chuyên viên", "Đã qua: Tiếp nhận nhiệm vụ");
        var model = as("stc.lanhdao").get("/viec/assignment/" + duty + "/so-do/assignment.bpmn");
        assertThat(model.header("Content-Type")).contains("xml");
        assertThat(model.body()).contains("bpmndi:BPMNDiagram", "userTask_allocateOfficer");
        var script = as("stc.lanhdao").get("/webjars/bpmn-js/8.0.0/dist/bpmn-navigated-viewer.production.min.js");
        assertThat(script.status()).isEqualTo(200);
    }

    private void complete(long assignment, String unit) {
        carryOut.receive(assignment, unit + ".lanhdao");
        carryOut.proposeCompletion(assignment, "Xong.", unit + ".chuyenvien");
        judge.confirmCompletion(assignment, null, "vpub.theodoi");
    }

    private long report(String unit) {
        return jdbc.sql("""
                select o.id from report_obligation o join report_regime r on r.id = o.report_regime_id
                where r.plan_id = ? and o.unit_code = ?""").params(plan, unit).query(Long.class).single();
    }

    private long contribution(long assignment) {
        return jdbc.sql("select id from contribution where assignment_id = ?")
                .param(assignment)
                .query(Long.class)
                .single();
    }

    private PageBrowser as(String login) {
        return PageBrowser.of(port, login);
    }

    private static String story(String kind, long id) {
        return "/viec/" + kind + "/" + id + "/dien-bien";
    }

    private static String withoutToken(Answer page) {
        return page.body().replaceAll("value=\"[^\"]+\"", "").replaceAll("/viec/assignment/[0-9]+", "");
    }

    private static void inOrder(Answer page, String... words) {
        int from = page.body().indexOf("id=\"dien-bien\"");
        for (var word : words) {
            int at = page.body().indexOf(word, from);
            assertThat(at).as(word + " after " + from).isPositive();
            from = at;
        }
    }
}
