package vn.tiendo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.lifecycle.SmallPlans.report;
import static vn.tiendo.lifecycle.SmallPlans.task;
import static vn.tiendo.lifecycle.SmallPlans.with;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.audit.AuditTrail.Event;
import vn.tiendo.audit.AuditTrail.Subject;
import vn.tiendo.plan.RecallPlan;
import vn.tiendo.supervision.register.RegisterAgrees;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.LifecycleTest;
import vn.tiendo.testing.TravellingClock;

/** Thu hồi kế hoạch: nothing of the plan runs on, whatever stage it is at; what was accepted stays. */
@LifecycleTest
class RecallTest {

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
    RecallPlan recallPlan;

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

    @AfterEach
    void theRegisterAgrees() {
        RegisterAgrees.check(jdbc);
    }

    @Test
    void everyClockTaskAndOverdueMatterOfThePlanEndsAndAcceptedWorkStays() {
        long plan = plans.issue(
                "Kế hoạch bị thu hồi",
                List.of(
                        with(task("Việc đã xong", "STP", "2026-03-06"), "ordinal", "1"),
                        with(
                                with(task("Việc quá hạn", "SNV", "2026-03-06"), "ordinal", "2"),
                                "coordinators",
                                List.of("SYT")),
                        with(task("Việc còn hạn", "SYT", "2026-03-20"), "ordinal", "3")),
                List.of(report("Báo cáo kết quả", "STC", "2026-03-06", "SNV", "STP")));
        var done = steps.assignment(plan, "1", "STP");
        complete(done, "stp");
        var late = steps.assignment(plan, "2", "SNV");
        var later = steps.assignment(plan, "3", "SYT");
        plans.askMoreTime("syt.chuyenvien", later, "2026-03-25");
        var accepted = steps.report(plan, "STP");
        hand(accepted, "stp");
        steps.submit("stc.chuyenvien", "receiveReport", accepted, Steps.PASS);
        clock.travelTo("2026-03-09");
        desks.letTheEngineWork();
        assertThat(plans.runs("overdue", late)).isTrue();
        var owed = steps.report(plan, "SNV");
        assertThat(plans.runs("overdue", owed)).isTrue();

        recallPlan.recall(plan, "Không còn phù hợp.", "stc.lanhdao");
        assertThat(steps.ended(late)).as("the request itself withdraws nothing").isFalse();
        desks.letTheEngineWork();

        for (var key : List.of(late, later, owed)) {
            assertThat(steps.ended(key)).as(key).isTrue();
            assertThat(plans.clocks(key)).as(key).isEmpty();
        }
        assertThat(openTasks(plan)).isZero();
        assertThat(jdbc.sql("select count(*) from extension where decided_at is null and duty_id = ?")
                        .param(Steps.id(later))
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(desks.of("stc.lanhdao").tasks("decideExtension")).isEmpty();
        assertThat(jdbc.sql("select completed_at is not null and withdrawn_at is null from assignment where id = ?")
                        .param(Steps.id(done))
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(jdbc.sql("select withdrawn_at is null from report_obligation where id = ?")
                        .param(Steps.id(accepted))
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(history("plan", plan)).last().satisfies(event -> {
            assertThat(event.actor()).isEqualTo("stc.lanhdao");
            assertThat(event.action()).isEqualTo("Thu hồi kế hoạch");
            assertThat(event.note()).isEqualTo("Không còn phù hợp.");
        });
        assertThat(history("assignment", Steps.id(late)))
                .extracting(Event::action)
                .contains("Rút nhiệm vụ");
        assertThat(history("report", Steps.id(owed))).extracting(Event::action).contains("Rút yêu cầu báo cáo");
        assertThat(jdbc.sql("select recall_ended_at is not null from plan where id = ?")
                        .param(plan)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void whoHadOpenWorkReadsItOnceHoweverMuchOfItEnds() {
        long plan = plans.issue(
                "Kế hoạch ban hành nhầm",
                List.of(
                        with(task("Việc thứ nhất", "SNV", "2026-03-20"), "ordinal", "1"),
                        with(task("Việc thứ hai", "SNV", "2026-03-20"), "ordinal", "2"),
                        with(task("Việc đã xong", "STP", "2026-03-20"), "ordinal", "3")),
                List.of(report("Báo cáo kết quả", "STC", "2026-03-20", "SNV")));
        complete(steps.assignment(plan, "3", "STP"), "stp");

        recallPlan.recall(plan, "Ban hành nhầm.", "stc.lanhdao");
        desks.letTheEngineWork();

        assertThat(jdbc.sql("select recipient, plain from mail where subject = ? order by recipient")
                        .param("Thu hồi kế hoạch " + number(plan))
                        .query((row, number) -> Map.entry(row.getString("recipient"), row.getString("plain")))
                        .list())
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.getKey()).isEqualTo("snv.lanhdao");
                    assertThat(mail.getValue()).contains("Lý do: Ban hành nhầm.", "/ke-hoach/" + plan);
                });
    }

    @Test
    void theReportsAreNotDrawnTogetherBecauseTheLastOneWasWithdrawn() {
        long plan = plans.issue(
                "Kế hoạch có tổng hợp",
                List.of(task("Việc", "SNV", "2026-03-06")),
                List.of(with(
                        report("Báo cáo tổng hợp được", "UBND", "2026-03-06", "SNV", "STP"), "consolidator", "STC")));
        var accepted = steps.report(plan, "STP");
        hand(accepted, "stp");
        steps.submit("stc.chuyenvien", "receiveReport", accepted, Steps.PASS);

        recallPlan.recall(plan, "Trùng kế hoạch khác.", "stc.theodoi");
        desks.letTheEngineWork();

        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("consolidation")
                        .variableValueEquals("documentNumber", number(plan))
                        .count())
                .isZero();
        assertThat(openTasks(plan)).isZero();
    }

    @Test
    void thePlansBelowGoWithItAndSoDoesWhatTheyDraft() {
        long plan = plans.issue(
                "Kế hoạch cấp trên",
                List.of(
                        with(task("Việc có kế hoạch riêng", "SNV", "2026-03-20"), "ordinal", "1"),
                        with(task("Việc đang soạn kế hoạch", "STP", "2026-03-20"), "ordinal", "2")),
                List.of());
        long below = planBelow(steps.assignment(plan, "1", "SNV"), "snv", true);
        var lower = steps.assignment(below, "1", "STP");
        long lowest = planBelow(lower, "stp", true);
        long draft = planBelow(steps.assignment(plan, "2", "STP"), "stp", false);

        recallPlan.recall(plan, "Có chỉ đạo mới.", "stc.lanhdao");
        desks.letTheEngineWork();

        for (long gone : List.of(plan, below, lowest, draft)) {
            assertThat(openTasks(gone)).as("plan " + gone).isZero();
            assertThat(steps.ended("plan:" + gone)).isTrue();
        }
        assertThat(steps.ended(lower)).isTrue();
        assertThat(history("plan", lowest)).last().satisfies(event -> {
            assertThat(event.action()).isEqualTo("Thu hồi kế hoạch");
            assertThat(event.note()).startsWith("Cùng với kế hoạch cấp trên").endsWith("Có chỉ đạo mới.");
        });
        assertThat(history("plan", draft)).extracting(Event::action).contains("Thu hồi kế hoạch");
    }

    @Test
    void aSuperiorPlanThatStaysInForceGetsItsReportByHand() {
        long plan = plans.issue(
                "Kế hoạch của Sở Tài chính",
                List.of(with(task("Việc", "SNV", "2026-03-20"), "ordinal", "1")),
                List.of(report("Báo cáo lên trên", "STC", "2026-03-20", "SNV")));
        var above = steps.report(plan, "SNV");
        var assignment = steps.assignment(plan, "1", "SNV");
        var key = openBelow(assignment, "snv");
        long below = plans.issue(
                key,
                "snv",
                "Kế hoạch của Sở Nội vụ",
                List.of(with(task("Việc", "STP", "2026-03-18"), "ordinal", "1")),
                List.of(with(
                        with(report("Báo cáo của cấp dưới", "SNV", "2026-03-18", "STP"), "consolidator", "SNV"),
                        "answersSuperior",
                        true)));
        assertThat(tasksOf(above)).as("the consolidated report will answer it").isZero();

        recallPlan.recall(below, "Gộp với kế hoạch khác.", "snv.lanhdao");
        desks.letTheEngineWork();

        assertThat(steps.ended(assignment)).isFalse();
        hand(above, "snv");
        steps.submit("stc.chuyenvien", "receiveReport", above, Steps.returned("Thiếu số liệu."));
        hand(above, "snv");
        steps.submit("stc.chuyenvien", "receiveReport", above, Steps.PASS);
        assertThat(steps.ended(above)).isTrue();
    }

    @Test
    void whatWaitsToBeAssignedAndWhatWaitsForADeadlineWaitsNoMore() {
        long plan = plans.issue(
                "Kế hoạch còn dở",
                List.of(
                        with(task("Việc chưa có thời hạn", "SNV", ""), "ordinal", "1"),
                        Map.of("ordinal", "2", "content", "Việc chưa phân công", "deadlineKind", "ONGOING")),
                List.of());
        var unassigned = desks.of("stc.chuyenvien").task("assignRemaining", "plan:" + plan);
        assertThat(plans.runs("deadlineInquiry", "deadlineInquiry:" + plan)).isTrue();

        recallPlan.recall(plan, "Ban hành nhầm.", "stc.lanhdao");
        assertThatThrownBy(() -> desks.of("stc.chuyenvien")
                        .submit(
                                unassigned,
                                Map.of("item", item(plan, "2"), "leads", List.of("STP"), "deadlineKind", "ONGOING")))
                .hasMessageContaining("đã được thu hồi");
        desks.letTheEngineWork();

        assertThat(steps.ended("plan:" + plan)).isTrue();
        assertThat(plans.runs("deadlineInquiry", "deadlineInquiry:" + plan)).isFalse();
        assertThat(openTasks(plan)).isZero();
    }

    @Test
    void whatWasNotHandedOutYetNeverIs() {
        var key = steps.begin("stc");
        steps.submit(
                "stc.chuyenvien",
                "draftPlan",
                key,
                Map.of(
                        "title",
                        "Kế hoạch thu hồi ngay",
                        "typeCode",
                        "KE_HOACH",
                        "issuingUnit",
                        "STC",
                        "monitoringUnit",
                        "STC",
                        "items",
                        List.of(task("Việc", "SNV", "2026-03-20")),
                        "regimes",
                        List.of(report("Báo cáo", "STC", "2026-03-20", "SNV"))));
        steps.submit("stc.lanhdao", "reviewPlan", key, Steps.PASS);
        steps.submit("stc.nguoiky", "signPlan", key, Steps.PASS);
        steps.submit("stc.vanthu", "issuePlan", key, Map.of("issuedOn", "2026-03-02"));
        long plan = Steps.id(key);

        recallPlan.recall(plan, "Ban hành nhầm.", "stc.lanhdao");
        desks.letTheEngineWork();

        assertThat(openTasks(plan)).isZero();
        assertThat(jdbc.sql("select count(*) from duty where plan_id = ? and open")
                        .param(plan)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThatThrownBy(() -> recallPlan.recall(plan, "Lần nữa.", "stc.lanhdao"))
                .hasMessageContaining("đã được thu hồi từ trước");
    }

    @Test
    void aDraftIsNotRecalledAndOnlyTheSideThatIssuedRecalls() {
        var key = steps.begin("stc");
        assertThatThrownBy(() -> recallPlan.recall(Steps.id(key), "Thôi.", "stc.lanhdao"))
                .hasMessageContaining("chưa ban hành");
        long plan = plans.issue("Kế hoạch", List.of(task("Việc", "SNV", "2026-03-20")), List.of());
        assertThatThrownBy(() -> recallPlan.recall(plan, "Thôi.", "snv.lanhdao"))
                .hasMessageContaining("mới được thu hồi");
        assertThatThrownBy(() -> recallPlan.recall(plan, " ", "stc.theodoi"))
                .hasMessageContaining("Hãy ghi lý do thu hồi.");
    }

    private long planBelow(String assignment, String unit, boolean issued) {
        var key = openBelow(assignment, unit);
        var leads = unit.equals("stp") ? "SYT" : "STP";
        return issued
                ? plans.issue(
                        key,
                        unit,
                        "Kế hoạch riêng",
                        List.of(with(task("Việc cấp dưới", leads, "2026-03-18"), "ordinal", "1")),
                        List.of())
                : Steps.id(key);
    }

    /** The unit answers its assignment with a plan of its own. Returns the key of the draft. */
    private String openBelow(String assignment, String unit) {
        steps.submit(unit + ".lanhdao", "receiveAssignment", assignment, Map.of("reception", "ACCEPT"));
        steps.submit(unit + ".lanhdao", "allocateOfficer", assignment, Map.of("officer", unit + ".chuyenvien"));
        steps.submit(unit + ".chuyenvien", "implement", assignment, Map.of("step", "OPEN_OWN_PLAN"));
        return "plan:"
                + jdbc.sql("select id from plan where parent_assignment_id = ?")
                        .param(Steps.id(assignment))
                        .query(Long.class)
                        .single();
    }

    private void complete(String assignment, String unit) {
        steps.submit(unit + ".lanhdao", "receiveAssignment", assignment, Map.of("reception", "ACCEPT"));
        steps.submit(unit + ".lanhdao", "allocateOfficer", assignment, Map.of("officer", unit + ".chuyenvien"));
        steps.submit(
                unit + ".chuyenvien",
                "implement",
                assignment,
                Map.of("step", "PROPOSE_COMPLETION", "evidence", "Đã xong."));
        steps.submit("stc.theodoi", "confirmCompletion", assignment, Steps.PASS);
    }

    private void hand(String report, String unit) {
        steps.submit(unit + ".chuyenvien", "draftReport", report, Map.of("content", "Đã hoàn thành."));
        steps.submit(unit + ".lanhdao", "approveReport", report, Steps.PASS);
    }

    private long openTasks(long plan) {
        return desks.openTasks("documentNumber", number(plan));
    }

    private long tasksOf(String key) {
        return desks.openTasksOf(key);
    }

    private String number(long plan) {
        return jdbc.sql("""
                select coalesce(d.number_written, p.title) from plan p
                left join official_document d on d.id = p.document_id where p.id = ?""").param(plan).query(String.class).single();
    }

    private String item(long plan, String ordinal) {
        return jdbc.sql("select id::text from plan_item where plan_id = ? and ordinal = ?")
                .params(plan, ordinal)
                .query(String.class)
                .single();
    }

    private List<Event> history(String kind, long id) {
        return audit.of(new Subject(kind, id));
    }
}
