package vn.tiendo.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.supervision.IssuedPlans.item;
import static vn.tiendo.supervision.IssuedPlans.regime;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.assignment.CarryOutAssignment;
import vn.tiendo.assignment.JudgeAssignment;
import vn.tiendo.organization.Standings;
import vn.tiendo.supervision.IssuedPlans;
import vn.tiendo.supervision.PagesTest;
import vn.tiendo.supervision.register.DutyFilter;
import vn.tiendo.supervision.register.Figures;
import vn.tiendo.supervision.register.Register;
import vn.tiendo.supervision.register.RegisterKind;
import vn.tiendo.testing.Answer;
import vn.tiendo.testing.TravellingClock;

@PagesTest
class ApiAnswersTest {

    @Autowired
    private IssuedPlans issuedPlans;

    @Autowired
    private Register register;

    @Autowired
    private Standings standings;

    @Autowired
    private CarryOutAssignment carryOut;

    @Autowired
    private JudgeAssignment judge;

    @Autowired
    private TravellingClock clock;

    @LocalServerPort
    private int port;

    private Machine supervisor;

    @BeforeEach
    void itIsMonday() {
        clock.travelTo("2026-11-02");
        supervisor = Machine.of(port, "vpub.theodoi");
    }

    @AfterEach
    void backToday() {
        clock.comeBack();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?don-vi=STC",
                "?loai=bao-cao",
                "?loai=phoi-hop",
                "?khoi=nha-nuoc",
                "?cap=so-nganh",
                "?ky=2026-Q4",
                "?tu=01/11/2026&den=2026-11-20",
                "?linh-vuc=KINH_TE"
            })
    void theFiguresAreThoseOfTheRegister(String parameters) {
        plan("Số liệu như nhau");
        for (var login : List.of("vpub.theodoi", "stc.lanhdao", "snv.lanhdao")) {
            var answer = Machine.of(port, login).get("/api/v1/overview" + parameters);
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            var sheet = register.sheet(standings.require(login), DutyFilter.of(map(parameters)));
            same(answer.json().get("figures"), sheet.all());
            for (var one : answer.json().get("byUnit")) {
                same(
                        one.get("figures"),
                        sheet.ofUnit(one.get("unit").get("code").asText()));
            }
            assertThat(answer.json().get("byUnit")).hasSize(sheet.byUnit().size());
        }
    }

    private static void same(JsonNode json, Figures figures) {
        assertThat(json.get("total").asLong()).isEqualTo(figures.total());
        assertThat(json.at("/byStatus/DONE_ON_TIME").asLong()).isEqualTo(figures.doneOnTime());
        assertThat(json.at("/byStatus/DONE_LATE").asLong()).isEqualTo(figures.doneLate());
        assertThat(json.at("/byStatus/OPEN_IN_TIME").asLong()).isEqualTo(figures.inTime());
        assertThat(json.at("/byStatus/OPEN_OVERDUE").asLong()).isEqualTo(figures.overdue());
        assertThat(json.at("/byStatus/OPEN_WITHOUT_DEADLINE").asLong()).isEqualTo(figures.withoutDeadline());
        assertThat(json.at("/done/numerator").asLong()).isEqualTo(figures.done());
        assertThat(json.at("/done/denominator").asLong()).isEqualTo(figures.total());
        assertThat(json.at("/overdue/denominator").asLong()).isEqualTo(figures.open());
    }

    private static Map<String, String> map(String parameters) {
        var map = new HashMap<String, String>();
        for (var one : parameters.replace("?", "").split("&")) {
            if (!one.isEmpty()) {
                map.put(one.split("=")[0], one.split("=")[1]);
            }
        }
        return map;
    }

    @Test
    void aDutySaysWhatIsOwedByWhomAndHowItStands() {
        long plan = plan("Một việc đủ ý");
        carryOut.proposeCompletion(issuedPlans.assignment(plan, "STC").id(), "Đã xong", "stc.chuyenvien");
        judge.confirmCompletion(issuedPlans.assignment(plan, "STC").id(), null, "vpub.theodoi");
        clock.travelTo("2026-11-20");
        var late = ok("/api/v1/assignments?ke-hoach=" + plan + "&tinh-trang=qua-han")
                .get("duties");
        assertThat(late).hasSize(1);
        assertThat(late.get(0).at("/unit/code").asText()).isEqualTo("SYT");
        assertThat(late.get(0).get("status").asText()).isEqualTo("OPEN_OVERDUE");
        assertThat(late.get(0).get("title").asText()).isEqualTo("1. Một việc đủ ý");
        assertThat(late.get(0).get("deadline").asText()).isEqualTo("trước ngày 16/11/2026");
        assertThat(late.get(0).get("dueAt").asText()).isEqualTo("2026-11-16T00:00:00+07:00");
        assertThat(late.get(0).get("reckonedOn").asText()).isEqualTo("2026-11-15");
        assertThat(late.get(0).get("daysLate").asInt()).isEqualTo(5);
        var done = ok("/api/v1/assignments?ke-hoach=" + plan + "&tinh-trang=hoan-thanh")
                .get("duties");
        assertThat(done).hasSize(1);
        assertThat(done.get(0).get("status").asText()).isEqualTo("DONE_ON_TIME");
        assertThat(done.get(0).get("doneAt").asText()).endsWith("+07:00");
        assertThat(ok("/api/v1/obligations?ke-hoach=" + plan).get("duties")).hasSize(2);
        assertThat(ok("/api/v1/contributions?ke-hoach=" + plan).get("duties")).hasSize(1);
    }

    @Test
    void aListIsReadPageByPageWithoutLoss() {
        long plan = plan("Danh sách nhiều trang");
        for (var path : List.of("assignments", "obligations", "contributions")) {
            var address = "/api/v1/" + path + "?ke-hoach=" + plan + "&size=1";
            var read = new ArrayList<Long>();
            var page = ok(address);
            page.get("duties").forEach(duty -> read.add(duty.get("id").asLong()));
            while (!page.get("next").isNull()) {
                page = ok(address + "&after=" + page.get("next").asText());
                page.get("duties").forEach(duty -> read.add(duty.get("id").asLong()));
            }
            var atOnce = new ArrayList<Long>();
            ok("/api/v1/" + path + "?ke-hoach=" + plan)
                    .get("duties")
                    .forEach(duty -> atOnce.add(duty.get("id").asLong()));
            assertThat(read).isEqualTo(atOnce).hasSize(2).doesNotHaveDuplicates();
        }
    }

    @Test
    void eachFilterNarrowsTheList() {
        long plan = plan("Từng bộ lọc");
        var source = ok("/api/v1/plans/" + plan).at("/items/0/id").asLong();
        var all = "/api/v1/assignments?ke-hoach=" + plan;
        assertThat(count(all)).isEqualTo(2);
        assertThat(count(all + "&don-vi=STC")).isEqualTo(1);
        assertThat(count(all + "&don-vi=SNV")).isZero();
        assertThat(count(all + "&co-quan=UBND")).isEqualTo(2);
        assertThat(count(all + "&co-quan=TU")).isZero();
        assertThat(count(all + "&muc=" + source)).isEqualTo(2);
        assertThat(count(all + "&muc=999999999")).isZero();
        assertThat(count(all + "&khoi=nha-nuoc")).isEqualTo(2);
        assertThat(count(all + "&khoi=dang")).isZero();
        assertThat(count(all + "&cap=so-nganh")).isEqualTo(2);
        assertThat(count(all + "&cap=xa-phuong")).isZero();
        assertThat(count(all + "&ky=2026-11")).isEqualTo(2);
        assertThat(count(all + "&ky=2026-12")).isZero();
        assertThat(count(all + "&tu=2026-11-15&den=2026-11-15")).isEqualTo(2);
        assertThat(count(all + "&den=2026-11-14")).isZero();
        assertThat(count(all + "&linh-vuc=Y_TE")).isZero();
        assertThat(count(all + "&van-ban=999999999")).isZero();
        assertThat(count(all + "&tinh-trang=trong-han")).isEqualTo(2);
        assertThat(count(all + "&tinh-trang=qua-han")).isZero();
    }

    @Test
    void aPlanSaysWhatItHoldsAndHowItStands() {
        long plan = plan("Kế hoạch cho máy");
        var json = ok("/api/v1/plans/" + plan);
        assertThat(json.get("state").asText()).isEqualTo("ISSUED");
        assertThat(json.get("whole").asBoolean()).isTrue();
        assertThat(json.at("/unit/name").asText()).isEqualTo("Ủy ban nhân dân tỉnh Lai Châu");
        assertThat(json.at("/figures/total").asLong()).isEqualTo(4);
        assertThat(json.at("/items/0/figures/total").asLong()).isEqualTo(2);
        assertThat(json.at("/items/0/leads").toString()).isEqualTo("[\"STC\",\"SYT\"]");
        assertThat(json.at("/regimes/0/figures/total").asLong()).isEqualTo(2);
        assertThat(json.get("issuedAt").asText()).endsWith("+07:00");
        var document = ok("/api/v1/documents/" + json.get("documentId").asLong());
        assertThat(document.get("number").asText()).isEqualTo(json.get("number").asText());
        assertThat(document.get("planIds").toString()).isEqualTo("[" + plan + "]");
    }

    @Test
    void searchAnswersAsThePageDoes() {
        long plan = plan("Vạn Tượng");
        var found = ok("/api/v1/search?q=van%20tuong");
        assertThat(found.at("/plans/hits/0/id").asLong()).isEqualTo(plan);
        assertThat(found.at("/items/hits/0/figures/total").asLong()).isEqualTo(2);
        assertThat(found.at("/regimes/hits/0/kind").asText()).isEqualTo("REPORT");
        var plans = ok("/api/v1/search?q=van%20tuong&nhom=ke-hoach&trang=1");
        assertThat(plans.at("/plans/hits")).hasSize(1);
        assertThat(plans.get("items").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/overview?loai=khac",
        "/api/v1/overview?khac=1",
        "/api/v1/overview?tinh-trang=qua-han",
        "/api/v1/overview?muc=5",
        "/api/v1/overview?don-vi=%27%20or%201%3D1",
        "/api/v1/overview?ky=2026-13",
        "/api/v1/overview?tu=30/02/2026",
        "/api/v1/overview?tu=2026-12-01&den=2026-11-01",
        "/api/v1/overview?ke-hoach=99999999999999999999",
        "/api/v1/overview?don-vi=STC&don-vi=SYT",
        "/api/v1/assignments?loai=nhiem-vu",
        "/api/v1/assignments?tinh-trang=tre",
        "/api/v1/assignments?size=0",
        "/api/v1/assignments?size=1001",
        "/api/v1/assignments?size=-1",
        "/api/v1/assignments?size=1e3",
        "/api/v1/assignments?after=x",
        "/api/v1/assignments?after=2026-02-30.assignment.1",
        "/api/v1/obligations?cap=thon",
        "/api/v1/obligations?khoi=quan-doi",
        "/api/v1/contributions?linh-vuc=x",
        "/api/v1/contributions?van-ban=-1",
        "/api/v1/plans/1?ky=2026",
        "/api/v1/search",
        "/api/v1/search?q=",
        "/api/v1/search?q=%25",
        "/api/v1/search?q=stc&nhom=x",
        "/api/v1/search?q=stc&nhom=don-vi&trang=0",
        "/api/v1/search?q=stc&nhom=don-vi&trang=51",
        "/api/v1/search?q=stc&size=5"
    })
    void whatIsAskedWronglyIsAProblemInOneSentence(String address) {
        problem(supervisor.get(address), 400);
    }

    @Test
    void anUnknownParameterIsToldWhichOnesThereAre() {
        assertThat(supervisor
                        .get("/api/v1/overview?khac=1")
                        .json()
                        .get("detail")
                        .asText())
                .contains("«khac»", "loai, muc, don-vi, co-quan, ke-hoach, van-ban, linh-vuc, khoi, cap, ky, tu, den");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/",
                "/api/v1/khac",
                "/api/v1/plans",
                "/api/v1/plans/x",
                "/api/v1/plans/999999999",
                "/api/v1/plans/1234567890123456789012",
                "/api/v1/documents/999999999"
            })
    void whatIsNotThereIsAProblemToo(String address) {
        problem(supervisor.get(address), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void nothingButReadingGoesOn(String method) {
        for (var address : List.of("/api/v1/overview", "/api/v1/plans/1", "/api/v1/khac")) {
            var answer = supervisor.send(method, address);
            problem(answer, 405);
            assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
        }
    }

    @Test
    void theHeadAloneCanBeAskedFor() {
        var answer = supervisor.send("HEAD", "/api/v1/overview");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(Machine.hasCookie(answer)).isFalse();
    }

    private JsonNode ok(String address) {
        var answer = supervisor.get(address);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private int count(String address) {
        return ok(address).get("duties").size();
    }

    static void problem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("status").asInt()).isEqualTo(status);
        assertThat(answer.json().get("detail").asText()).endsWith(".").doesNotContain("Exception", "\n");
        assertThat(answer.json().get("instance").asText()).startsWith("/api/v1/");
        assertThat(answer.json().has("trace")).isFalse();
    }

    @Test
    void kindsAreToldApart() {
        plan("Các loại việc");
        var kinds = new ArrayList<String>();
        ok("/api/v1/overview")
                .get("byKind")
                .forEach(one -> kinds.add(one.get("kind").asText()));
        assertThat(kinds).containsExactly(RegisterKind.ASSIGNMENT.name(), RegisterKind.REPORT.name());
    }

    private long plan(String title) {
        var due = issuedPlans.today().plusDays(14);
        return issuedPlans.dispatched(
                "UBND",
                "VPUB",
                title,
                List.of(item(title, List.of("STC", "SYT"), List.of("STP"), due)),
                List.of(regime("Báo cáo " + title, List.of("STC", "SYT"), "UBND", due)));
    }
}
