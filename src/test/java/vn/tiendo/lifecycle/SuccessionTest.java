package vn.tiendo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.lifecycle.SmallPlans.endOf;
import static vn.tiendo.lifecycle.SmallPlans.report;
import static vn.tiendo.lifecycle.SmallPlans.task;
import static vn.tiendo.lifecycle.SmallPlans.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.VietnamTime;
import vn.tiendo.assignment.MoveAssignment;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.audit.AuditTrail.Event;
import vn.tiendo.audit.AuditTrail.Subject;
import vn.tiendo.deadline.Duties;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.report.MoveReport;
import vn.tiendo.supervision.register.RegisterAgrees;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.LifecycleTest;
import vn.tiendo.testing.TravellingClock;

/** Kế thừa: another unit takes over what one owes; every clock ends there and begins here, for the same deadline. */
@LifecycleTest
class SuccessionTest {

    @Autowired
    Desks desks;

    @Autowired
    TravellingClock clock;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MoveAssignment moveAssignment;

    @Autowired
    MoveReport moveReport;

    @Autowired
    Duties duties;

    @Autowired
    AuditTrail audit;

    Steps steps;
    SmallPlans plans;
    long plan;
    String task;
    String report;

    @BeforeEach
    void aTaskAndAReportAreDueOnFriday() {
        clock.travelTo("2026-03-02");
        steps = new Steps(desks, runtime, jdbc);
        plans = new SmallPlans(steps, desks, runtime, management);
        plan = plans.issue(
                "Kế hoạch có đơn vị chuyển giao",
                List.of(with(
                        with(task("Việc chuyển giao", "SNV", "2026-03-06"), "ordinal", "1"),
                        "coordinators",
                        List.of("SYT", "SGDDT"))),
                List.of(with(report("Báo cáo kết quả", "UBND", "2026-03-06", "SNV", "SYT"), "consolidator", "STC")));
        task = steps.assignment(plan, "1", "SNV");
        report = steps.report(plan, "SNV");
    }

    @AfterEach
    void backToday() {
        clock.comeBack();
    }

    @AfterEach
    void theRegisterAgrees() {
        RegisterAgrees.check(jdbc);
    }

    @Test
    void aTaskGoesOnAtTheOtherUnitWithTheSameDeadline() {
        var moved = move(task, "STP");

        assertThat(steps.ended(task)).isTrue();
        assertThat(plans.clocks(task)).isEmpty();
        assertThat(plans.clocks(moved)).containsExactly(endOf("2026-03-06"));
        var received = desks.of("stp.lanhdao").task("receiveAssignment", moved);
        assertThat(LocalDate.ofInstant(received.getDueDate().toInstant(), VietnamTime.ZONE))
                .isEqualTo("2026-03-06");
        assertThat(desks.of("stp.lanhdao").open(received).get("about").toString())
                .contains("Sở Nội vụ");
        assertThat(duties.require(DutyRef.of(moved)).version()).isEqualTo(1);
        assertThat(history(task)).last().satisfies(event -> {
            assertThat(event.action()).isEqualTo("Chuyển đơn vị");
            assertThat(event.note()).isEqualTo("Chuyển cho Sở Tư pháp: Sáp nhập.");
        });
        assertThat(history(moved)).extracting(Event::action).containsExactly("Nhận chuyển giao");
    }

    @Test
    void anOverdueTaskIsOverdueAtTheOtherUnitAndNowhereElse() {
        clock.travelTo("2026-03-09");
        desks.letTheEngineWork();
        assertThat(plans.runs("overdue", task)).isTrue();

        var moved = move(task, "STP");
        desks.letTheEngineWork();

        assertThat(plans.runs("overdue", task)).isFalse();
        assertThat(desks.of("stp.lanhdao").task("explainDelay", moved)).isNotNull();
        assertThat(desks.of("stc.theodoi").task("urge", moved)).isNotNull();
        assertThat(desks.openTasksOf(task)).isZero();
    }

    @Test
    void anExtensionThatIsAskedForIsDecidedForTheOtherUnitAndCountsThereToo() {
        plans.askMoreTime("snv.chuyenvien", task, "2026-03-16");
        var moved = move(task, "STP");
        var extension = "extension:"
                + jdbc.sql("select max(id) from extension").query(Long.class).single();
        steps.submit("stc.theodoi", "decideExtension", extension, Map.of("answer", "GRANT"));

        assertThat(plans.clocks(moved)).containsExactly(endOf("2026-03-16"));
        assertThat(duties.require(DutyRef.of(moved)).firstPhrase()).isEqualTo("chậm nhất ngày 06/03/2026");
        var again = move(moved, "SXD");
        assertThat(plans.clocks(again)).containsExactly(endOf("2026-03-16"));
        assertThat(duties.require(DutyRef.of(again)).firstPhrase()).isEqualTo("chậm nhất ngày 06/03/2026");
        var received = desks.of("sxd.lanhdao").task("receiveAssignment", again);
        assertThat(desks.of("sxd.lanhdao").open(received).get("about").toString())
                .contains("Thời hạn ban đầu", "Đã gia hạn", "1 lần");
        assertThatThrownBy(() -> plans.askMoreTime("sxd.chuyenvien", again, "2026-03-20"))
                .hasMessageContaining("đã được gia hạn 1 lần");
    }

    @Test
    void coordinatingUnitsContributeToTheOtherUnit() {
        var open = contribution("SYT");
        var delivered = contribution("SGDDT");
        steps.submit("sgddt.chuyenvien", "contribute", delivered, Map.of("content", "Ý kiến của ngành."));
        assertThat(desks.of("snv.chuyenvien").task("answerContribution", delivered))
                .isNotNull();

        move(task, "STP");

        assertThat(desks.of("snv.chuyenvien").tasks("answerContribution")).isEmpty();
        steps.submit(
                "stp.chuyenvien",
                "answerContribution",
                delivered,
                Map.of("answerKind", "TAKEN_IN", "answer", "Tiếp thu toàn bộ."));
        steps.submit("syt.chuyenvien", "contribute", open, Map.of("content", "Không có ý kiến khác."));
        assertThat(desks.of("stp.chuyenvien").task("answerContribution", open)).isNotNull();
    }

    @Test
    void aReportIsOwedByTheOtherUnitAndWhoDrawsThemTogetherWaitsForIt() {
        var other = steps.report(plan, "SYT");
        hand(other, "syt");
        steps.submit("stc.chuyenvien", "receiveReport", other, Steps.PASS);

        var moved = move(report, "STP");

        assertThat(steps.ended(report)).isTrue();
        assertThat(plans.clocks(moved)).containsExactly(endOf("2026-03-06"));
        assertThat(compiling()).isZero();
        hand(moved, "stp");
        steps.submit("stc.chuyenvien", "receiveReport", moved, Steps.PASS);
        assertThat(compiling()).isEqualTo(1);
    }

    @Test
    void anOverdueReportIsOverdueAtTheOtherUnitWithItsRoundsLeftWhereTheyWere() {
        hand(report, "snv");
        clock.travelTo("2026-03-09");
        steps.submit("stc.chuyenvien", "receiveReport", report, Steps.returned("Thiếu số liệu."));
        desks.letTheEngineWork();
        assertThat(plans.runs("overdue", report)).isTrue();

        var moved = move(report, "STP");
        desks.letTheEngineWork();

        assertThat(plans.runs("overdue", report)).isFalse();
        assertThat(desks.of("stp.lanhdao").task("explainDelay", moved)).isNotNull();
        assertThat(rounds(report)).isEqualTo(1);
        assertThat(rounds(moved)).isZero();
    }

    @Test
    void anExtensionAskedForAReportIsDecidedForTheOtherUnit() {
        plans.askMoreTime("snv.chuyenvien", report, "2026-03-16");
        var moved = move(report, "STP");
        var extension = "extension:"
                + jdbc.sql("select max(id) from extension").query(Long.class).single();
        steps.submit("stc.theodoi", "decideExtension", extension, Map.of("answer", "GRANT"));

        assertThat(plans.clocks(moved)).containsExactly(endOf("2026-03-16"));
        assertThat(plans.clocks(report)).isEmpty();
    }

    @Test
    void whatCannotBeMovedIsRefusedInASentence() {
        assertThatThrownBy(() -> move(task, "")).hasMessage("Hãy chọn đơn vị nhận.");
        assertThatThrownBy(() -> move(task, "SNV")).hasMessageContaining("chính là đơn vị đang thực hiện");
        assertThatThrownBy(() -> move(task, "KHONGCO")).hasMessageContaining("không có trong danh sách hiện hành");
        assertThatThrownBy(() -> move(report, "SYT")).hasMessageContaining("đã có hoặc từng có báo cáo này");
        assertThatThrownBy(() -> move(report, "STC")).hasMessageContaining("không thể tự báo cáo");
        assertThatThrownBy(() -> moveAssignment.move(Steps.id(task), "STP", "Vì thế.", "snv.lanhdao"))
                .hasMessageContaining("mới được chuyển");
        assertThatThrownBy(() -> moveAssignment.move(Steps.id(task), "STP", "", "stc.lanhdao"))
                .hasMessage("Hãy ghi lý do chuyển.");
        hand(report, "snv");
        assertThatThrownBy(() -> move(report, "STP")).hasMessageContaining("chấp nhận hoặc trả lại trước khi chuyển");
        var moved = move(task, "STP");
        assertThatThrownBy(() -> move(task, "SXD")).hasMessageContaining("đã chuyển từ trước");
        assertThatThrownBy(() -> move(moved, "STP")).hasMessageContaining("chính là đơn vị");
        assertThat(steps.ended(moved)).isFalse();
    }

    private String move(String key, String unit) {
        var ref = DutyRef.of(key);
        return switch (ref.kind()) {
            case ASSIGNMENT -> "assignment:" + moveAssignment.move(ref.id(), unit, "Sáp nhập.", "stc.lanhdao");
            case REPORT -> "report:" + moveReport.move(ref.id(), unit, "Sáp nhập.", "stc.theodoi");
        };
    }

    private void hand(String report, String unit) {
        steps.submit(unit + ".chuyenvien", "draftReport", report, Map.of("content", "Đã hoàn thành."));
        steps.submit(unit + ".lanhdao", "approveReport", report, Steps.PASS);
    }

    private String contribution(String unit) {
        return "contribution:"
                + jdbc.sql("select id from contribution where assignment_id = ? and unit_code = ?")
                        .params(Steps.id(task), unit)
                        .query(Long.class)
                        .single();
    }

    private long compiling() {
        long consolidation = jdbc.sql("""
                select c.id from consolidation c join report_regime r on r.id = c.report_regime_id
                where r.plan_id = ?""").param(plan).query(Long.class).single();
        return desks.openTasksOf("consolidation:" + consolidation);
    }

    private long rounds(String report) {
        return jdbc.sql("select count(*) from report_round where obligation_id = ?")
                .param(Steps.id(report))
                .query(Long.class)
                .single();
    }

    private List<Event> history(String key) {
        return audit.of(new Subject(DutyRef.of(key).kind().key(), Steps.id(key)));
    }
}
