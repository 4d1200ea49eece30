package vn.tiendo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.VietnamTime;
import vn.tiendo.assignment.WithdrawAssignment;
import vn.tiendo.deadline.Calendars;
import vn.tiendo.deadline.ChangeCalendar;
import vn.tiendo.deadline.Duties;
import vn.tiendo.deadline.PreviewCalendarChange;
import vn.tiendo.deadline.domain.CalendarChange;
import vn.tiendo.deadline.domain.CalendarDay;
import vn.tiendo.deadline.domain.CalendarEdit;
import vn.tiendo.deadline.domain.DayKind;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.DeadlineAnchor;
import vn.tiendo.deadline.domain.DeadlineKind;
import vn.tiendo.deadline.domain.DeadlineTerm;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.LifecycleTest;
import vn.tiendo.testing.TravellingClock;

/** What a deadline does by itself: one timer a duty, moved or stopped by whatever moves or ends the duty. */
@LifecycleTest
class ClockInTheDiagramTest {

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
    Calendars calendars;

    @Autowired
    PreviewCalendarChange preview;

    @Autowired
    ChangeCalendar changeCalendar;

    @Autowired
    WithdrawAssignment withdrawAssignment;

    Steps steps;
    long plan;
    String task;
    String report;

    @BeforeEach
    void aTaskAndAReportAreDueOnFriday() {
        clock.travelTo("2026-03-02");
        steps = new Steps(desks, runtime, jdbc);
        plan = steps.issue(
                steps.begin("stc"),
                "stc",
                "stc",
                Map.of(
                        "title",
                        "Kế hoạch rà soát",
                        "typeCode",
                        "KE_HOACH",
                        "issuingUnit",
                        "STC",
                        "monitoringUnit",
                        "STC",
                        "items",
                        List.of(Map.of(
                                "ordinal",
                                "1",
                                "content",
                                "Rà soát quy trình",
                                "leads",
                                List.of("SNV"),
                                "deadlineKind",
                                "NO_LATER_THAN",
                                "deadlineDay",
                                "2026-03-06")),
                        "regimes",
                        List.of(Map.of(
                                "name",
                                "Báo cáo kết quả",
                                "reporters",
                                List.of("SNV"),
                                "recipient",
                                "STC",
                                "deadlineKind",
                                "BEFORE_DATE",
                                "deadlineDay",
                                "2026-03-07"))));
        task = steps.assignment(plan, "1", "SNV");
        report = steps.report(plan, "SNV");
    }

    @AfterEach
    void backToday() {
        clock.comeBack();
    }

    @Test
    void everyOpenDutyHasExactlyOneTimerAtItsDueInstant() {
        assertThat(timers(task)).extracting(Job::getDuedate).containsExactly(endOf("2026-03-06"));
        assertThat(timers(report)).extracting(Job::getDuedate).containsExactly(endOf("2026-03-06"));
    }

    @Test
    void whenTheDeadlinePassesTheUnitExplainsTheSupervisorUrgesAndLaterTheLeaderAboveDirects() {
        travel("2026-03-07");

        var explain = desks.of("snv.lanhdao").task("explainDelay", report);
        assertThat(LocalDate.ofInstant(explain.getDueDate().toInstant(), VietnamTime.ZONE))
                .isEqualTo("2026-03-11");
        assertThatThrownBy(() -> steps.submit(
                        "snv.lanhdao",
                        "explainDelay",
                        report,
                        Map.of("reason", "Thiếu người.", "remedy", "Bổ sung.", "promisedDay", "2026-03-01")))
                .hasMessageContaining("đã qua");
        steps.submit(
                "snv.lanhdao",
                "explainDelay",
                report,
                Map.of("reason", "Thiếu người.", "remedy", "Bổ sung.", "promisedDay", "2026-03-12"));
        var urging = desks.of("stc.theodoi");
        assertThat(urging.open(urging.task("urge", report)).get("notices").toString())
                .contains("Thiếu người.");
        steps.submit(
                "stc.theodoi", "urge", report, Map.of("act", "URGE", "message", "Đề nghị khẩn trương nộp báo cáo."));
        assertThatThrownBy(() -> desks.of("stc.lanhdao").task("directOverdue", report))
                .hasMessageContaining("finds 0 tasks");

        runtime.createMessageCorrelation("overdue.escalated")
                .processInstanceBusinessKey(report)
                .correlateAll();
        steps.submit("stc.lanhdao", "directOverdue", report, Map.of("instruction", "Nộp trước 12/03."));
        assertThat(timers(report)).isEmpty();

        write(report);
        steps.submit("stc.chuyenvien", "receiveReport", report, Steps.PASS);
        assertThat(steps.ended(report)).isTrue();
    }

    @Test
    void whatIsHandedInBeforeIsNotOverdueHoweverLongItIsChecked() {
        write(report);
        travel("2026-03-20");

        assertThat(instanceOf("overdue", report)).isEmpty();
        assertThat(jdbc.sql("select count(*) from explanation where duty_kind = 'REPORT' and duty_id = ?")
                        .param(Steps.id(report))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatComesBackAfterItsDeadlineIsOverdueAgain() {
        write(report);
        travel("2026-03-20");
        steps.submit("stc.chuyenvien", "receiveReport", report, Steps.returned("Thiếu số liệu."));
        desks.letTheEngineWork();

        assertThat(desks.of("snv.lanhdao").task("explainDelay", report)).isNotNull();
        assertThat(duties.require(DutyRef.of(report)).version()).isEqualTo(2);

        write(report);
        desks.letTheEngineWork();
        assertThat(instanceOf("overdue", report)).isEmpty();
    }

    @Test
    void anExtensionMovesEveryClockAndKeepsTheFirstDeadline() {
        askMoreTime(task, "2026-03-16");
        steps.submit(
                "stc.theodoi",
                "decideExtension",
                extension(),
                Map.of("answer", "GRANT", "grantedDay", "2026-03-13", "note", "Đến thứ Sáu."));

        assertThat(timers(task)).extracting(Job::getDuedate).containsExactly(endOf("2026-03-13"));
        var duty = duties.require(DutyRef.of(task));
        assertThat(duty.firstPhrase()).isEqualTo("chậm nhất ngày 06/03/2026");
        assertThat(duty.phrase()).isEqualTo("chậm nhất ngày 13/03/2026");
        assertThat(LocalDate.ofInstant(
                        desks.of("snv.lanhdao")
                                .task("receiveAssignment", task)
                                .getDueDate()
                                .toInstant(),
                        VietnamTime.ZONE))
                .isEqualTo("2026-03-13");
        travel("2026-03-07");
        assertThat(instanceOf("overdue", task)).isEmpty();
        assertThatThrownBy(() -> askMoreTime(task, "2026-03-20")).hasMessageContaining("đã được gia hạn 1 lần");
        travel("2026-03-14");
        assertThat(instanceOf("overdue", task)).isNotEmpty();
    }

    @Test
    void anExtensionThatIsDecidedAfterTheDeadlineEndsWhatWasOverdue() {
        askMoreTime(report, "2026-03-16");
        travel("2026-03-09");
        assertThat(instanceOf("overdue", report)).isNotEmpty();
        steps.submit("stc.lanhdao", "decideExtension", extension(), Map.of("answer", "GRANT"));
        desks.letTheEngineWork();

        assertThat(instanceOf("overdue", report)).isEmpty();
        assertThat(timers(report)).extracting(Job::getDuedate).containsExactly(endOf("2026-03-16"));
    }

    @Test
    void aRefusedExtensionChangesNothing() {
        askMoreTime(report, "2026-03-16");
        assertThatThrownBy(
                        () -> steps.submit("stc.lanhdao", "decideExtension", extension(), Map.of("answer", "REFUSE")))
                .hasMessageContaining("lý do");
        steps.submit(
                "stc.lanhdao", "decideExtension", extension(), Map.of("answer", "REFUSE", "note", "Không đủ căn cứ."));

        assertThat(timers(report)).extracting(Job::getDuedate).containsExactly(endOf("2026-03-06"));
        assertThat(duties.require(DutyRef.of(report)).firstPhrase()).isNull();
    }

    @Test
    void moreTimeIsAskedForBeforeTheDeadlineAndForALaterDay() {
        assertThatThrownBy(() -> askMoreTime(task, "2026-03-06")).hasMessageContaining("phải sau thời hạn hiện tại");
        travel("2026-03-07");
        assertThatThrownBy(() -> askMoreTime(task, "2026-03-16"))
                .hasMessageContaining("Hãy chọn việc cần gia hạn trong danh sách.");
    }

    @Test
    void withdrawalStopsEveryClock() {
        travel("2026-03-07");
        assertThat(instanceOf("overdue", task)).isNotEmpty();
        withdrawAssignment.withdraw(DutyRef.of(task).id(), "Không còn cần thiết.", "stc.lanhdao");

        assertThat(steps.ended(task)).isTrue();
        assertThat(timers(task)).isEmpty();
    }

    @Test
    @Transactional
    void aNewHolidayMovesPeriodsAndLeavesNamedDatesAlone() {
        var five = DeadlineTerm.within(
                DeadlineKind.WITHIN_WORKING_DAYS, 5, LocalDate.parse("2026-03-02"), DeadlineAnchor.ISSUE);
        duties.move(
                DutyRef.of(task), Deadline.of("trong 5 ngày làm việc kể từ ngày ban hành", five, calendars.current()));
        assertThat(timers(task)).extracting(Job::getDuedate).containsExactly(endOf("2026-03-09"));

        var before = calendars.current();
        var holiday = CalendarChange.of(new CalendarEdit.Enter(
                new CalendarDay(LocalDate.parse("2026-03-05"), DayKind.HOLIDAY, "Nghỉ đột xuất", "Thông báo", true)));
        changeCalendar.make(holiday, preview.of(holiday).version(), "quantri");
        desks.letTheEngineWork();

        assertThat(before.isWorkingDay(LocalDate.parse("2026-03-05"))).isTrue();
        assertThat(timers(task)).extracting(Job::getDuedate).containsExactly(endOf("2026-03-10"));
        assertThat(timers(report)).extracting(Job::getDuedate).containsExactly(endOf("2026-03-06"));
    }

    @Test
    void aRefusedTaskThatIsReleasedHasNoClockAndTheOtherUnitGetsItsOwn() {
        steps.submit(
                "snv.lanhdao",
                "receiveAssignment",
                task,
                Map.of("reception", "REFUSE", "reason", "Không đúng chức năng."));
        steps.submit(
                "stc.lanhdao",
                "decideRefusal",
                task,
                Map.of("choice", "TRANSFER", "otherUnit", "STP", "reason", "Đúng chức năng."));

        assertThat(timers(task)).isEmpty();
        assertThat(timers(steps.assignment(plan, "1", "STP")))
                .extracting(Job::getDuedate)
                .containsExactly(endOf("2026-03-06"));
    }

    private void askMoreTime(String duty, String day) {
        var desk = desks.of("snv.chuyenvien");
        var instance = desk.start("extension");
        var values = new HashMap<String, Object>(
                Map.of("asking", "ASK", "duty", duty, "askedDay", day, "reason", "Khối lượng công việc lớn."));
        desk.submit(desk.taskOf("askExtension", instance), values);
    }

    private String extension() {
        return "extension:"
                + jdbc.sql("select max(id) from extension").query(Long.class).single();
    }

    private void write(String duty) {
        steps.submit("snv.chuyenvien", "draftReport", duty, Map.of("content", "Đã hoàn thành."));
        steps.submit("snv.lanhdao", "approveReport", duty, Steps.PASS);
    }

    private void travel(String day) {
        clock.travelTo(day);
        desks.letTheEngineWork();
    }

    private List<Job> timers(String key) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).unlimitedList().stream()
                .flatMap(instance ->
                        management
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .timers()
                                .unlimitedList()
                                .stream())
                .toList();
    }

    private String instanceOf(String process, String key) {
        var found = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(key, process)
                .singleResult();
        return found == null ? "" : found.getId();
    }

    private static Date endOf(String day) {
        Instant end =
                LocalDate.parse(day).plusDays(1).atStartOfDay(VietnamTime.ZONE).toInstant();
        return Date.from(end);
    }
}
