package vn.tiendo.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.supervision.IssuedPlans.item;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.assignment.CarryOutAssignment;
import vn.tiendo.assignment.Contributions;
import vn.tiendo.assignment.JudgeAssignment;
import vn.tiendo.assignment.OwedContributions;
import vn.tiendo.organization.Standings;
import vn.tiendo.supervision.register.DutyFilter;
import vn.tiendo.supervision.register.Figures;
import vn.tiendo.supervision.register.Register;
import vn.tiendo.supervision.register.RegisterAgrees;
import vn.tiendo.supervision.register.RegisterKind;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.DossierBrowser;
import vn.tiendo.testing.PageBrowser;
import vn.tiendo.testing.SampleFiles;
import vn.tiendo.testing.TravellingClock;

/** What coordinating units owe: where they see it, how they deliver it, and whose delay it is when it comes late. */
@PagesTest
class ContributionsPageTest {

    @Autowired
    private IssuedPlans plans;

    @Autowired
    private Contributions contributions;

    @Autowired
    private OwedContributions owed;

    @Autowired
    private CarryOutAssignment carryOut;

    @Autowired
    private JudgeAssignment judge;

    @Autowired
    private Register register;

    @Autowired
    private Standings standings;

    @Autowired
    private Desks desks;

    @Autowired
    private TravellingClock clock;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private long plan;
    private long task;

    @BeforeEach
    void aTaskThatTwoUnitsContributeTo() {
        plan = plans.dispatched(
                "UBND",
                "UBND",
                "Kế hoạch có phối hợp",
                List.of(item(
                        "Việc có phối hợp",
                        List.of("STC"),
                        List.of("SXD", "SNV"),
                        plans.today().plusDays(10))),
                List.of());
        task = plans.assignment(plan, "STC").id();
    }

    @AfterEach
    void backToday() {
        clock.comeBack();
    }

    @Test
    void aCoordinatingUnitSeesWhatItOwesToWhomAndByWhen() {
        long contribution = of("SXD");
        var page = as("sxd.chuyenvien").get("/phoi-hop");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("Việc có phối hợp", "Sở Tài chính", "còn 9 ngày", "/viec/contribution/" + contribution)
                .contains("/ho-so/phoi-hop/" + contribution, "/viec/assignment/" + task + "/dien-bien")
                .doesNotContain("th:", "/viec/contribution/" + of("SNV"));
        assertThat(as("sxd.chuyenvien").get("/viec-cua-toi").body()).contains("href=\"/phoi-hop\"");
        assertThat(as("sxd.lanhdao").get("/don-vi").body()).contains("/phoi-hop?don-vi=SXD");

        clock.travelTo(plans.today().plusDays(12).toString());
        assertThat(as("sxd.chuyenvien").get("/phoi-hop").body()).contains("quá hạn 3 ngày");
    }

    @Test
    void theLeadSeesWhatItIsOwedAndNobodyLooksSideways() {
        var ours = "/viec/contribution/" + of("SXD");
        assertThat(as("stc.chuyenvien").get("/phoi-hop?vai=chu-tri").body()).contains(ours);
        assertThat(as("stc.chuyenvien").get("/phoi-hop").body()).doesNotContain(ours);
        assertThat(as("ubnd.lanhdao").get("/phoi-hop?don-vi=SXD").body()).contains(ours);
        assertThat(as("syt.chuyenvien").get("/phoi-hop?don-vi=SXD").status()).isEqualTo(403);
        assertThat(as("syt.chuyenvien").get("/phoi-hop?don-vi=KHONGCO").status())
                .isEqualTo(404);
        assertThat(as("syt.chuyenvien").get("/phoi-hop?tinh-trang=X").status()).isEqualTo(400);
        assertThat(as("syt.chuyenvien").get(ours).header("Location")).endsWith("/ho-so/phoi-hop/" + of("SXD"));
        assertThat(as("syt.chuyenvien").get("/ho-so/phoi-hop/" + of("SXD")).status())
                .isEqualTo(404);
    }

    @Test
    void theLinkLeadsToTheFormWhereThereIsOneToFillIn() {
        var form = desks.of("sxd.chuyenvien").task("contribute", key("SXD"));
        assertThat(as("sxd.chuyenvien").get("/viec/contribution/" + of("SXD")).header("Location"))
                .endsWith("?task=" + form.getId());
    }

    @Test
    void aFileIsEnoughAndNothingAtAllIsNot() {
        var specialist = desks.of("snv.chuyenvien");
        var form = specialist.task("contribute", key("SNV"));
        assertThatThrownBy(() -> specialist.submit(form, Map.of("content", "")))
                .hasMessageContaining("thêm ít nhất một tệp ở thẻ Hồ sơ");

        long file = as("snv.chuyenvien").added(dossier("SNV"), "Công văn góp ý.pdf", SampleFiles.pdf("Góp ý"));
        assertThat(specialist.open(form).get("about").toString()).contains("Tệp đã thêm", "1 tệp");
        specialist.submit(form, Map.of("content", ""));

        assertThat(desks.of("stc.chuyenvien")
                        .open(desks.of("stc.chuyenvien").task("answerContribution", key("SNV")))
                        .get("about")
                        .toString())
                .contains("1 tệp, xem ở thẻ Hồ sơ");
        assertThat(as("snv.chuyenvien").get(dossier("SNV")).body())
                .contains("Công văn góp ý.pdf", "Chờ đơn vị chủ trì trả lời");
        assertThat(as("snv.chuyenvien").remove(dossier("SNV"), file).status()).isEqualTo(400);
        assertThat(as("stc.chuyenvien")
                        .get("/viec/assignment/" + task + "/dien-bien")
                        .body())
                .contains("1 tệp", "/ho-so/phoi-hop/" + of("SNV"));
    }

    @Test
    void theDelayIsThatOfTheUnitThatCausedIt() {
        contribute("SNV");
        carryOut.receive(task, "stc.lanhdao");
        clock.travelTo(plans.today().plusDays(12).toString());
        desks.letTheEngineWork();
        var sentence = "Chậm 3 ngày, trong đó 3 ngày chờ đơn vị phối hợp: Sở Xây dựng chưa gửi (3 ngày).";
        assertThat(owed.delayOf(task))
                .hasValueSatisfying(delay -> assertThat(delay.sentence()).isEqualTo(sentence));
        assertThat(desks.of("stc.lanhdao")
                        .open(desks.of("stc.lanhdao").task("explainDelay", "assignment:" + task))
                        .get("about")
                        .toString())
                .contains(sentence);

        contribute("SXD");
        clock.travelTo(plans.today().plusDays(2).toString());
        answer("SNV");
        answer("SXD");
        carryOut.proposeCompletion(task, "Xong", "stc.chuyenvien");
        judge.confirmCompletion(task, null, "vpub.theodoi");

        assertThat(owed.delayOf(task)).hasValueSatisfying(delay -> {
            assertThat(delay.days()).isEqualTo(5);
            assertThat(delay.waited()).isEqualTo(3);
            assertThat(delay.own()).isEqualTo(2);
            assertThat(delay.late())
                    .singleElement()
                    .satisfies(late -> assertThat(late.unit()).isEqualTo("SXD"));
        });
        for (var reader : List.of("stc.lanhdao", "vpub.theodoi")) {
            assertThat(as(reader).get("/viec/assignment/" + task + "/dien-bien").body())
                    .as(reader)
                    .contains("Chậm 5 ngày: 3 ngày chờ đơn vị phối hợp, 2 ngày của đơn vị chủ trì.", "chậm 3 ngày");
        }
        assertThat(as("snv.lanhdao")
                        .get("/viec/assignment/" + task + "/dien-bien")
                        .body())
                .doesNotContain("chờ đơn vị phối hợp", "chậm 3 ngày");
        assertThat(figures("SXD", RegisterKind.CONTRIBUTION).doneLate()).isEqualTo(1);
        assertThat(figures("SNV", RegisterKind.CONTRIBUTION).doneOnTime()).isEqualTo(1);
        assertThat(figures("STC", RegisterKind.CONTRIBUTION).total()).isZero();
        assertThat(figures("STC", RegisterKind.ASSIGNMENT).doneLate()).isEqualTo(1);
    }

    @Test
    void whoNeverContributesIsLateWhenTheTaskIsConfirmedWithoutIt() {
        contribute("SNV");
        answer("SNV");
        carryOut.receive(task, "stc.lanhdao");
        clock.travelTo(plans.today().plusDays(12).toString());
        carryOut.proposeCompletion(task, "Xong", "stc.chuyenvien");
        judge.confirmCompletion(task, null, "vpub.theodoi");

        assertThat(figures("SXD", RegisterKind.CONTRIBUTION).doneLate()).isEqualTo(1);
        assertThat(figures("SNV", RegisterKind.CONTRIBUTION).doneOnTime()).isEqualTo(1);
        RegisterAgrees.check(jdbc);
    }

    @Test
    void whatWasNotDueYetWhenTheTaskWasConfirmedCountsNowhere() {
        carryOut.receive(task, "stc.lanhdao");
        carryOut.proposeCompletion(task, "Xong", "stc.chuyenvien");
        judge.confirmCompletion(task, null, "vpub.theodoi");

        assertThat(figures("SXD", RegisterKind.CONTRIBUTION).total()).isZero();
        RegisterAgrees.check(jdbc);
    }

    @Test
    void theLeadAsksAgainOnRecordAndByMail() {
        var page = "/viec/contribution/" + of("SXD") + "/nhac";
        assertThat(as("stc.chuyenvien")
                        .get("/viec/assignment/" + task + "/dien-bien")
                        .body())
                .contains(page);
        assertThat(as("stc.chuyenvien").get("/phoi-hop?vai=chu-tri").body()).contains(page);
        assertThat(PageBrowser.of(port, "stc.chuyenvien")
                        .form(page, page, "noi-dung=")
                        .status())
                .isEqualTo(400);
        assertThat(PageBrowser.of(port, "stc.chuyenvien")
                        .form(page, page, "noi-dung=Mong+nhan+som")
                        .status())
                .isEqualTo(302);

        assertThat(jdbc.sql("select recipient from mail where subject like 'Nhắc gửi phần phối hợp%' and plain like"
                                + " '%Mong nhan som%' and plain like ?")
                        .param("%/viec/contribution/" + of("SXD") + "%")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("sxd.chuyenvien", "sxd.lanhdao");
        assertThat(as("sxd.chuyenvien")
                        .get("/viec/contribution/" + of("SXD") + "/dien-bien")
                        .body())
                .contains("Nhắc gửi phần phối hợp", "Mong nhan som");

        for (var other : List.of("sxd.lanhdao", "vpub.theodoi")) {
            assertThat(as(other).get(page).status()).as(other).isEqualTo(403);
        }
        assertThat(as("syt.lanhdao").get(page).status()).isEqualTo(404);
        contribute("SXD");
        assertThat(PageBrowser.of(port, "stc.chuyenvien")
                        .form(page, page, "noi-dung=Lai")
                        .status())
                .isEqualTo(400);
        assertThat(as("stc.chuyenvien")
                        .get("/viec/assignment/" + task + "/dien-bien")
                        .body())
                .doesNotContain(page);
    }

    private Figures figures(String unit, RegisterKind kind) {
        var ofThePlan = DutyFilter.of(Map.of("ke-hoach", Long.toString(plan))).at(unit);
        return register.sheet(standings.require("ubnd.lanhdao"), ofThePlan.of(kind))
                .all();
    }

    private void contribute(String unit) {
        var desk = desks.of(unit.toLowerCase(Locale.ROOT) + ".chuyenvien");
        desk.submit(desk.task("contribute", key(unit)), Map.of("content", "Ý kiến của " + unit));
    }

    private void answer(String unit) {
        var desk = desks.of("stc.chuyenvien");
        desk.submit(
                desk.task("answerContribution", key(unit)), Map.of("answerKind", "TAKEN_IN", "answer", "Đã tiếp thu."));
    }

    private long of(String unit) {
        return contributions.of(task).stream()
                .filter(one -> one.unit().equals(unit))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String key(String unit) {
        return "contribution:" + of(unit);
    }

    private String dossier(String unit) {
        return "/ho-so/phoi-hop/" + of(unit);
    }

    private DossierBrowser as(String login) {
        return DossierBrowser.of(port, login);
    }
}
