package vn.tiendo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.demo.DemoOfficers;
import vn.tiendo.organization.ImportOfficers;
import vn.tiendo.organization.ImportUnits;
import vn.tiendo.report.OpenReportPeriods;
import vn.tiendo.supervision.register.RegisterAgrees;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.LifecycleTest;
import vn.tiendo.testing.TravellingClock;

/**
 * Recurring reports through a year: what is owed begins to be owed with its window, by the units of that day, whether or
 * not somebody was there to see the day come.
 */
@LifecycleTest
class ReportPeriodsTest {

    private static final String UNITS = """
            code,name,short_name,kind,chain,parent,valid_from,valid_to,successors
            KBTW,Bộ thí điểm báo cáo,Bộ thí điểm,MINISTRY,CENTRAL,,2010-01-01,,
            KBT,Tỉnh thí điểm báo cáo,Tỉnh thí điểm,PROVINCIAL_GOVERNMENT,STATE,KBTW,2010-01-01,,
            KBX1,UBND xã báo cáo số 1,Xã 1,COMMUNE_GOVERNMENT,STATE,KBT,2010-01-01,,
            KBX2,UBND xã báo cáo số 2,Xã 2,COMMUNE_GOVERNMENT,STATE,KBT,2010-01-01,2023-06-30,KBX3
            KBX3,UBND xã báo cáo số 3,Xã 3,COMMUNE_GOVERNMENT,STATE,KBT,2023-05-01,,
            """;

    @Autowired
    Desks desks;

    @Autowired
    TravellingClock clock;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ImportUnits units;

    @Autowired
    ImportOfficers officers;

    @Autowired
    OpenReportPeriods openReportPeriods;

    Steps steps;

    @BeforeEach
    void aProvinceWithTwoCommunesOneToComeAndOneToGo() {
        clock.travelTo("2023-01-20");
        units.run(UNITS.getBytes(StandardCharsets.UTF_8));
        officers.run(DemoOfficers.of(UNITS).getBytes(StandardCharsets.UTF_8));
        steps = new Steps(desks, runtime, jdbc);
        theNextHourIsOneOfThisYear();
    }

    /** Clocks of tests go back, cycles do not. */
    private void theNextHourIsOneOfThisYear() {
        management
                .createJobQuery()
                .processDefinitionKey("reportPeriods")
                .timers()
                .list()
                .forEach(timer -> management.setJobDuedate(timer.getId(), Date.from(clock.instant())));
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
    void aMonthlyReportThroughAYear() {
        long plan = issue("Kế hoạch báo cáo tháng", monthly(), "2023-12-31");

        assertThat(owed(plan))
                .as("issued within a window, that one counts, and nothing is opened ahead")
                .containsExactly(
                        "Tháng 2/2023 KBT 2023-02-20", "Tháng 2/2023 KBX1 2023-02-16", "Tháng 2/2023 KBX2 2023-02-16");
        travel("2023-02-14");
        assertThat(owed(plan)).hasSize(3);
        travel("2023-02-15");
        assertThat(owed(plan))
                .hasSize(6)
                .contains(
                        "Tháng 3/2023 KBT 2023-03-20", "Tháng 3/2023 KBX1 2023-03-16", "Tháng 3/2023 KBX2 2023-03-16");

        february(plan);
        travel("2023-03-15");
        travel("2023-04-15");
        assertThat(period(plan, "Tháng 5/2023")).containsExactly("KBT", "KBX1", "KBX2");
        travel("2023-05-15");
        assertThat(period(plan, "Tháng 6/2023")).as("one was founded").containsExactly("KBT", "KBX1", "KBX2", "KBX3");
        travel("2023-06-15");
        travel("2023-07-15");
        assertThat(period(plan, "Tháng 8/2023")).as("one has ended").containsExactly("KBT", "KBX1", "KBX3");

        travel("2023-10-10");
        assertThat(period(plan, "Tháng 9/2023")).as("after months away").containsExactly("KBT", "KBX1", "KBX3");
        assertThat(period(plan, "Tháng 10/2023")).containsExactly("KBT", "KBX1", "KBX3");
        travel("2023-12-31");
        assertThat(period(plan, "Tháng 12/2023")).containsExactly("KBT", "KBX1", "KBX3");
        travel("2024-03-01");
        assertThat(jdbc.sql("""
                        select distinct period from report_obligation o join report_regime r on r.id = o.report_regime_id
                        where r.plan_id = ?""").param(plan).query(String.class).list())
                .as("nothing is owed beyond the plan")
                .hasSize(11);
        assertThat(jdbc.sql("""
                        select count(*) from report_obligation o join report_regime r on r.id = o.report_regime_id
                        where r.plan_id = ? and dispatched_at is null""").param(plan).query(Long.class).single()).isZero();
    }

    /** One commune reports, the other does not: the consolidated report names it, and touches no other period. */
    private void february(long plan) {
        var report = steps.report(plan, "Tháng 2/2023", "KBX1");
        var desk = desks.of("kbx1.chuyenvien");
        assertThat(desk.open(desk.task("draftReport", report)).get("about").toString())
                .contains(
                        "Tháng 2/2023 (số liệu từ 15/01/2023 đến 14/02/2023)",
                        "Hằng tháng",
                        "02 ngày làm việc kể từ ngày chốt số liệu → hết thứ Năm 16/02/2023");
        steps.submit("kbx1.chuyenvien", "draftReport", report, Map.of("content", "Đã thẩm định 12 hồ sơ."));
        steps.submit("kbx1.lanhdao", "approveReport", report, Steps.PASS);
        steps.submit("kbt.chuyenvien", "receiveReport", report, Steps.PASS);

        travel("2023-02-17");
        var compile = desks.of("kbt.chuyenvien").task("compileReport", steps.consolidation(plan, "Tháng 2/2023"));
        var draft = desks.of("kbt.chuyenvien").open(compile).get("content").toString();
        assertThat(draft).contains("1/2", "12 hồ sơ", "Chưa báo cáo (1): UBND xã báo cáo số 2");
        desks.of("kbt.chuyenvien").submit(compile, Map.of("content", draft));
        steps.submit("kbt.lanhdao", "signConsolidatedReport", steps.consolidation(plan, "Tháng 2/2023"), Steps.PASS);
        desks.letTheEngineWork();
        steps.submit("kbtw.chuyenvien", "receiveReport", steps.report(plan, "Tháng 2/2023", "KBT"), Steps.PASS);

        assertThat(steps.ended(steps.report(plan, "Tháng 2/2023", "KBT"))).isTrue();
        assertThat(steps.ended(steps.report(plan, "Tháng 3/2023", "KBT"))).isFalse();
        assertThat(jdbc.sql("""
                        select o.unit_code || ' ' || o.period from consolidated_report_missing m
                        join report_obligation o on o.id = m.obligation_id
                        join report_regime r on r.id = o.report_regime_id where r.plan_id = ?""").param(plan).query(String.class).list()).containsExactly("KBX2 Tháng 2/2023");
    }

    /** RP05: "trước 14 giờ hằng ngày, từ 30/4 đến 03/5/2021", all of them days off. */
    @Test
    void aDailyReportOverAHolidayIsOwedOnEachOfItsDays() {
        clock.travelTo("2021-04-27");
        theNextHourIsOneOfThisYear();
        long plan = issue(
                "Trực và báo cáo dịp nghỉ lễ 30/4 và 01/5",
                regime(Map.of(
                        "frequency", "DAILY", "dueTime", "14:00", "startsOn", "2021-04-30", "endsOn", "2021-05-03")),
                null);

        assertThat(owed(plan)).isEmpty();
        travel("2021-04-29");
        assertThat(owed(plan)).isEmpty();
        for (var day : List.of("2021-04-30", "2021-05-01", "2021-05-02", "2021-05-03", "2021-05-04", "2021-05-10")) {
            travel(day);
        }
        assertThat(instants(plan))
                .containsExactly(
                        "Ngày 30/04/2021 2021-04-30T07:00:00Z",
                        "Ngày 01/05/2021 2021-05-01T07:00:00Z",
                        "Ngày 02/05/2021 2021-05-02T07:00:00Z",
                        "Ngày 03/05/2021 2021-05-03T07:00:00Z");
        assertThat(desks.of("kbx1.lanhdao").task("explainDelay", steps.report(plan, "Ngày 30/04/2021", "KBX1")))
                .as("due at 14:00, not the day after")
                .isNotNull();
    }

    @Test
    void aDayWhoseHourHasPassedWhenThePlanIsIssuedIsNotOwed() {
        clock.travelTo(Instant.parse("2021-04-30T09:00:00Z"));
        theNextHourIsOneOfThisYear();
        long plan = issue(
                "Báo cáo nhanh",
                regime(Map.of("frequency", "DAILY", "dueTime", "14 giờ", "endsOn", "2021-05-01")),
                null);
        travel("2021-05-03");

        assertThat(instants(plan)).containsExactly("Ngày 01/05/2021 2021-05-01T07:00:00Z");
    }

    @Test
    void whereNothingAroseTheReportClosesByItselfAndIsNeverOverdue() {
        long plan = issue(
                "Báo cáo vấn đề phát sinh",
                regime(Map.of(
                        "conditional", true,
                        "consolidator", "KBT",
                        "deadlineKind", "NO_LATER_THAN",
                        "deadlineDay", "2023-02-01")),
                null);
        var silent = "report:" + obligation(plan, "KBX1");
        var begun = "report:" + obligation(plan, "KBX2");
        steps.submit("kbx2.chuyenvien", "draftReport", begun, Map.of("content", "Có một vụ việc phức tạp."));
        travel("2023-02-02");

        assertThat(steps.ended(silent)).isTrue();
        assertThat(jdbc.sql("""
                        select nothing_to_report and accepted and submitted_at < due_at from report_round
                        join report_obligation o on o.id = obligation_id where obligation_id = ?""").param(Steps.id(silent)).query(Boolean.class).single())
                .isTrue();
        assertThat(jdbc.sql("select action from audit_event where subject_kind = 'report' and subject_id = ?::text")
                        .param(Steps.id(silent))
                        .query(String.class)
                        .list())
                .containsExactly("Không phát sinh");
        assertThat(jdbc.sql("select count(*) from explanation where duty_kind = 'REPORT' and duty_id = ?")
                        .param(Steps.id(silent))
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(desks.of("kbx2.lanhdao").task("explainDelay", begun))
                .as("what a unit has begun to write arose")
                .isNotNull();

        steps.submit("kbx2.lanhdao", "approveReport", begun, Steps.PASS);
        steps.submit("kbt.chuyenvien", "receiveReport", begun, Steps.PASS);
        var compile = desks.of("kbt.chuyenvien")
                .task(
                        "compileReport",
                        "consolidation:"
                                + jdbc.sql("""
                        select c.id from consolidation c join report_regime r on r.id = c.report_regime_id
                        where r.plan_id = ?""").param(plan).query(Long.class).single());
        assertThat(desks.of("kbt.chuyenvien").open(compile).get("content").toString())
                .contains("2/2", "Không phát sinh (1): UBND xã báo cáo số 1", "vụ việc phức tạp");
    }

    @Test
    void whenEverybodyHasNothingToReportTheConsolidationBeginsByItself() {
        long plan = issue(
                "Báo cáo đột xuất",
                regime(Map.of(
                        "conditional", true,
                        "consolidator", "KBT",
                        "deadlineKind", "NO_LATER_THAN",
                        "deadlineDay", "2023-02-01")),
                null);
        travel("2023-02-02");

        assertThat(jdbc.sql("""
                        select count(*) from duty where plan_id = ? and kind = 'REPORT' and open and conditional""").param(plan).query(Long.class).single()).isZero();
        assertThat(desks.of("kbt.chuyenvien").tasks("compileReport")).hasSizeGreaterThanOrEqualTo(1);
    }

    /** What the ministry asks of the province each month, the province answers with what its communes report to it. */
    @Test
    void theConsolidatedReportOfAPeriodAnswersTheSuperiorsSamePeriod() {
        long above = steps.issue(
                steps.begin("kbtw"),
                "kbtw",
                "kbtw",
                plan(
                        "KBTW",
                        "Kế hoạch của Bộ",
                        Map.of("ordinal", "1", "content", "Triển khai", "leads", List.of("KBT")),
                        recurring(Map.of("reporters", List.of("KBT"), "recipient", "KBTW", "dueWorkingDays", 5)),
                        "2023-12-31"));
        var duty = steps.assignment(above, "1", "KBT");
        steps.submit("kbt.lanhdao", "receiveAssignment", duty, Map.of("reception", "ACCEPT"));
        steps.submit("kbt.lanhdao", "allocateOfficer", duty, Map.of("officer", "kbt.chuyenvien"));
        steps.submit("kbt.chuyenvien", "implement", duty, Map.of("step", "OPEN_OWN_PLAN"));
        var own = "plan:"
                + jdbc.sql("select id from plan where parent_assignment_id = ?")
                        .param(Steps.id(duty))
                        .query(Long.class)
                        .single();
        var lower = new HashMap<>(monthly());
        lower.remove("upwardRecipient");
        lower.remove("upwardWorkingDays");
        lower.put("answersSuperior", true);
        long below = steps.issue(
                own,
                "kbt",
                "kbt",
                plan("KBT", "Kế hoạch của tỉnh", Map.of("content", "Triển khai"), lower, "2023-12-31"));
        travel("2023-02-15");

        assertThat(jdbc.sql("""
                        select o.period from report_obligation o join report_regime r on r.id = o.report_regime_id
                        join consolidation c on c.id = o.fed_by_consolidation_id
                        join report_regime l on l.id = c.report_regime_id
                        where r.plan_id = ? and l.plan_id = ? and c.period = o.period order by o.window_from""").params(above, below).query(String.class).list())
                .containsExactly("Tháng 2/2023", "Tháng 3/2023");
        var march = steps.report(above, "Tháng 3/2023", "KBT");
        assertThat(desks.of("kbt.chuyenvien").tasks("draftReport"))
                .as("nobody writes by hand what the consolidation answers")
                .noneMatch(task -> runtime.createProcessInstanceQuery()
                                .processInstanceId(task.getProcessInstanceId())
                                .processInstanceBusinessKey(march)
                                .count()
                        == 1);
    }

    @Test
    void whoeverTriesItAndHoweverOftenAPeriodIsOpenedOnce() throws Exception {
        long plan = issue("Kế hoạch mở kỳ", monthly(), "2023-12-31");
        clock.travelTo("2023-05-20");
        var threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Boolean> opener = () -> openReportPeriods.open(clock.instant());
            for (var opened : threads.invokeAll(List.of(opener, opener, opener, opener))) {
                opened.get();
            }
        } finally {
            threads.shutdown();
        }
        while (!openReportPeriods.open(clock.instant())) {
            // Other plans of this test have periods to open too.
        }
        assertThat(owed(plan)).hasSize(3 + 3 + 3 + 3 + 4).doesNotHaveDuplicates();
        assertThat(jdbc.sql("""
                        select count(*) from consolidation c join report_regime r on r.id = c.report_regime_id
                        where r.plan_id = ?""").param(plan).query(Long.class).single()).isEqualTo(5);
    }

    @Test
    void theProcessBeginsOnceAnHourAndCatchesUpOnceAfterYears() {
        travel("2023-01-21");
        long before = runs();
        travel("2024-06-01");

        assertThat(runs()).isEqualTo(before + 1);
        var timer = management
                .createJobQuery()
                .processDefinitionKey("reportPeriods")
                .timers()
                .singleResult();
        assertThat(timer.getDuedate().toInstant())
                .isAfter(clock.instant())
                .isBefore(clock.instant().plusSeconds(3_601));
    }

    private long runs() {
        return history.createHistoricProcessInstanceQuery()
                .processDefinitionKey("reportPeriods")
                .count();
    }

    private void travel(String day) {
        clock.travelTo(day);
        desks.letTheEngineWork();
    }

    private long issue(String title, Map<String, Object> regime, String horizon) {
        return steps.issue(
                steps.begin("kbt"), "kbt", "kbt", plan("KBT", title, Map.of("content", "Báo cáo"), regime, horizon));
    }

    private static Map<String, Object> plan(
            String unit, String title, Map<String, Object> item, Map<String, Object> regime, String horizon) {
        var plan = new HashMap<String, Object>(Map.of(
                "title",
                title,
                "typeCode",
                "KE_HOACH",
                "issuingUnit",
                unit,
                "monitoringUnit",
                unit,
                "items",
                List.of(item),
                "regimes",
                List.of(regime)));
        if (horizon != null) {
            plan.put("horizon", horizon);
        }
        return plan;
    }

    private static Map<String, Object> monthly() {
        return recurring(Map.of(
                "reporterRule",
                "XA_PHUONG",
                "recipient",
                "KBT",
                "consolidator",
                "KBT",
                "dueWorkingDays",
                2,
                "upwardRecipient",
                "KBTW",
                "upwardWorkingDays",
                2));
    }

    private static Map<String, Object> recurring(Map<String, Object> how) {
        var regime = new HashMap<String, Object>(Map.of("name", "Báo cáo tháng", "frequency", "MONTHLY"));
        regime.putAll(how);
        return regime;
    }

    private static Map<String, Object> regime(Map<String, Object> how) {
        var regime = new HashMap<String, Object>(
                Map.of("name", "Báo cáo nhanh", "reporters", List.of("KBX1", "KBX2"), "recipient", "KBT"));
        regime.putAll(how);
        return regime;
    }

    /** Period, unit and last day of everything that is owed under a plan. */
    private List<String> owed(long plan) {
        return jdbc.sql("""
                select period || ' ' || unit_code || ' ' || due_at from (
                    select o.period, o.unit_code, o.window_from,
                        ((o.due_at - interval '1 second') at time zone 'Asia/Ho_Chi_Minh')::date as due_at
                    from report_obligation o join report_regime r on r.id = o.report_regime_id where r.plan_id = ?) x
                order by window_from, unit_code""").param(plan).query(String.class).list();
    }

    private List<String> instants(long plan) {
        return jdbc.sql("""
                        select distinct o.period, o.due_at from report_obligation o
                        join report_regime r on r.id = o.report_regime_id where r.plan_id = ? order by o.due_at""")
                .param(plan)
                .query((row, number) -> row.getString("period") + " "
                        + row.getTimestamp("due_at").toInstant())
                .list();
    }

    private List<String> period(long plan, String period) {
        return jdbc.sql("""
                select o.unit_code from report_obligation o join report_regime r on r.id = o.report_regime_id
                where r.plan_id = ? and o.period = ? order by o.unit_code""").params(plan, period).query(String.class).list();
    }

    private long obligation(long plan, String unit) {
        return Steps.id(steps.report(plan, unit));
    }
}
