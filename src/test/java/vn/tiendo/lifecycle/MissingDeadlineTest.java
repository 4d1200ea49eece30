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
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.audit.AuditTrail.Event;
import vn.tiendo.audit.AuditTrail.Subject;
import vn.tiendo.deadline.Duties;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.LifecycleTest;
import vn.tiendo.testing.TravellingClock;

/** Xác định thời hạn còn thiếu: what a plan leaves open is asked for until it is said, or somebody says why it cannot be. */
@LifecycleTest
class MissingDeadlineTest {

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
    Duties duties;

    @Autowired
    AuditTrail audit;

    Steps steps;
    SmallPlans plans;

    @BeforeEach
    void aMondayMorning() {
        clock.travelTo("2026-03-02");
        steps = new Steps(desks, runtime, jdbc);
        plans = new SmallPlans(steps, desks, runtime, management);
    }

    @AfterEach
    void backToday() {
        clock.comeBack();
    }

    @Test
    void whatIsSettledHoldsForEverybodyWhoOwesItAndEveryClockFollows() {
        long plan = plans.issue(
                "Kế hoạch thiếu thời hạn",
                List.of(with(
                        with(with(task("Việc", "SNV", ""), "leads", List.of("SNV", "STP")), "ordinal", "1"),
                        "coordinators",
                        List.of("SYT"))),
                List.of(report("Báo cáo kết quả", "STC", "", "SNV")));
        var one = steps.assignment(plan, "1", "SNV");
        var other = steps.assignment(plan, "1", "STP");
        var report = steps.report(plan, "SNV");
        assertThat(plans.clocks(one)).isEmpty();
        var inquiry = "deadlineInquiry:" + plan;
        var shown = desks.of("stc.theodoi").open(desks.of("stc.theodoi").task("settleDeadline", inquiry));
        assertThat(shown.get("missingOptions").toString()).contains("1. Việc (chưa xác định)", "Báo cáo kết quả");

        settle(inquiry, item(plan), "NO_LATER_THAN", "2026-03-13");
        desks.letTheEngineWork();

        assertThat(plans.clocks(one)).containsExactly(endOf("2026-03-13"));
        assertThat(plans.clocks(other)).containsExactly(endOf("2026-03-13"));
        assertThat(plans.clocks(report)).isEmpty();
        var duty = duties.require(DutyRef.of(one));
        assertThat(duty.phrase()).isEqualTo("chậm nhất ngày 13/03/2026");
        assertThat(duty.firstPhrase()).isEqualTo("chưa xác định");
        assertThat(duty.version()).isEqualTo(2);
        assertThat(dueDay("snv.lanhdao", "receiveAssignment", one)).isEqualTo("2026-03-13");
        long contribution = jdbc.sql("select id from contribution where assignment_id = ?")
                .param(Steps.id(one))
                .query(Long.class)
                .single();
        assertThat(dueDay("syt.chuyenvien", "contribute", "contribution:" + contribution))
                .isEqualTo("2026-03-13");

        settle(inquiry, regime(plan), "BEFORE_DATE", "2026-03-21");
        desks.letTheEngineWork();

        assertThat(plans.clocks(report)).containsExactly(endOf("2026-03-20"));
        assertThat(steps.ended(inquiry)).isTrue();
        assertThat(audit.of(new Subject("plan", plan)))
                .extracting(Event::note)
                .contains("1. Việc: chậm nhất ngày 13/03/2026", "Báo cáo kết quả: trước ngày 21/03/2026");
        clock.travelTo("2026-03-14");
        desks.letTheEngineWork();
        assertThat(plans.runs("overdue", one)).isTrue();
    }

    @Test
    void whoeverCannotSayUntilWhenSaysWhyAndIsAskedNoMore() {
        long plan = plans.issue(
                "Kế hoạch chưa rõ thời hạn",
                List.of(
                        with(task("Việc", "SNV", ""), "ordinal", "1"),
                        with(task("Việc khác", "SNV", ""), "ordinal", "2")),
                List.of());
        var inquiry = "deadlineInquiry:" + plan;
        var first = item(plan);
        assertThatThrownBy(() -> settle(inquiry, first, "UNKNOWN", null)).hasMessageContaining("lý do");
        steps.submit(
                "stc.lanhdao",
                "settleDeadline",
                inquiry,
                Map.of("what", first, "settled", "UNKNOWN", "note", "Chờ văn bản của Bộ."));
        assertThatThrownBy(() -> settle(inquiry, first, "ONGOING", null)).hasMessageContaining("không còn thiếu");
        settle(inquiry, item(plan), "ONGOING", null);

        assertThat(steps.ended(inquiry)).isTrue();
        assertThat(duties.require(DutyRef.of(steps.assignment(plan, "2", "SNV")))
                        .phrase())
                .isEqualTo("thường xuyên");
        assertThat(duties.require(DutyRef.of(steps.assignment(plan, "1", "SNV")))
                        .version())
                .isEqualTo(1);
    }

    @Test
    void aDayThatHasPassedIsTooFarOrIsMissingIsRefused() {
        long plan = plans.issue("Kế hoạch", List.of(task("Việc", "SNV", "")), List.of());
        var inquiry = "deadlineInquiry:" + plan;
        var item = item(plan);
        assertThatThrownBy(() -> settle(inquiry, item, "NO_LATER_THAN", null)).hasMessageContaining("Hãy chọn ngày");
        assertThatThrownBy(() -> settle(inquiry, item, "BEFORE_DATE", "2026-03-02"))
                .hasMessageContaining("đã qua");
        assertThatThrownBy(() -> settle(inquiry, item, "NO_LATER_THAN", "2126-03-02"))
                .hasMessageContaining("quá xa");
        assertThatThrownBy(() -> settle(inquiry, "ITEM:0", "ONGOING", null)).hasMessageContaining("chọn lại");
        settle(inquiry, item, "NO_LATER_THAN", "2026-03-02");
        assertThat(steps.ended(inquiry)).isTrue();
    }

    @Test
    void nobodyIsAskedWhereNothingIsMissing() {
        long plan = plans.issue(
                "Kế hoạch đủ thời hạn",
                List.of(
                        task("Việc", "SNV", "2026-03-13"),
                        Map.of("content", "Việc thường xuyên", "leads", List.of("STP"), "deadlineKind", "ONGOING")),
                List.of());
        assertThat(plans.runs("deadlineInquiry", "deadlineInquiry:" + plan)).isFalse();
    }

    @Test
    void aTaskThatIsGivenToAUnitLaterBringsItsDeadlineAlong() {
        long plan = plans.issue(
                "Kế hoạch chưa phân công hết",
                List.of(Map.of("ordinal", "1", "content", "Việc chưa phân công", "deadlineKind", "NONE")),
                List.of());
        var inquiry = "deadlineInquiry:" + plan;
        assertThat(plans.runs("deadlineInquiry", inquiry)).isTrue();

        steps.submit(
                "stc.chuyenvien",
                "assignRemaining",
                "plan:" + plan,
                Map.of(
                        "item",
                        item(plan).substring("ITEM:".length()),
                        "leads",
                        List.of("STP"),
                        "deadlineKind",
                        "NO_LATER_THAN",
                        "deadlineDay",
                        "2026-03-13"));
        desks.letTheEngineWork();

        assertThat(steps.ended(inquiry)).isTrue();
    }

    private void settle(String inquiry, String what, String kind, String day) {
        steps.submit(
                "stc.theodoi",
                "settleDeadline",
                inquiry,
                day == null
                        ? Map.of("what", what, "settled", kind)
                        : Map.of("what", what, "settled", kind, "day", day));
    }

    private LocalDate dueDay(String login, String form, String key) {
        return LocalDate.ofInstant(desks.of(login).task(form, key).getDueDate().toInstant(), VietnamTime.ZONE);
    }

    /** The first item that is still without a deadline. */
    private String item(long plan) {
        return jdbc.sql("select 'ITEM:' || min(id) from plan_item where plan_id = ? and deadline_kind = 'NONE'"
                        + " and deadline_unknown is null")
                .param(plan)
                .query(String.class)
                .single();
    }

    private String regime(long plan) {
        return jdbc.sql("select 'REGIME:' || id from report_regime where plan_id = ?")
                .param(plan)
                .query(String.class)
                .single();
    }
}
