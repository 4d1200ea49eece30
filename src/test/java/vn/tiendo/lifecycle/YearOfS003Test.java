package vn.tiendo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.VietnamTime;
import vn.tiendo.deadline.Calendars;
import vn.tiendo.supervision.register.RegisterAgrees;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.LifecycleTest;
import vn.tiendo.testing.TravellingClock;

/**
 * The December of S003, day by day: "trước ngày 15/12/2014" ends on a Sunday. One cell reports in time, one in time but
 * has its report returned after the deadline, one is late.
 */
@LifecycleTest
@Transactional
class YearOfS003Test {

    @Autowired
    Desks desks;

    @Autowired
    TravellingClock clock;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Calendars calendars;

    Steps steps;

    @BeforeEach
    void theGuidanceIsIssuedOnTheSecondOfApril() {
        clock.travelTo("2014-04-02");
        desks.theClocksStrikeFromNow();
        steps = new Steps(desks, runtime, jdbc);
        GuidanceS003.issue(desks);
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
    void everybodyIsToldOnTheRightDaysAndOverdueReportsClimbToTheLeaderAbove() {
        days("2014-12-01", "2014-12-08");
        assertThat(told("cb01")).containsExactly("2014-12-03 cb01.chuyenvien DAY -7");
        handIn("cb01");
        accept("cb01");

        days("2014-12-09", "2014-12-12");
        handIn("cb02");
        days("2014-12-13", "2014-12-16");
        assertThat(told("cb01")).as("who has reported is left in peace").hasSize(1);
        assertThat(told("cb03"))
                .containsExactly(
                        "2014-12-03 cb03.chuyenvien DAY -7",
                        "2014-12-09 cb03.chuyenvien DAY -3",
                        "2014-12-11 cb03.chuyenvien DAY -1",
                        "2014-12-11 cb03.lanhdao DAY -1",
                        "2014-12-12 cb03.chuyenvien DAY 0",
                        "2014-12-12 cb03.lanhdao DAY 0",
                        "2014-12-15 btgdu.theodoi DAY 1",
                        "2014-12-15 cb03.chuyenvien DAY 1",
                        "2014-12-15 cb03.lanhdao DAY 1");
        assertThat(told("cb02")).noneMatch(notice -> notice.contains("DAY 1"));
        steps.submit(
                "cb03.lanhdao",
                "explainDelay",
                report("cb03"),
                Map.of("reason", "Thiếu số liệu.", "remedy", "Bổ sung ngay.", "promisedDay", "2014-12-22"));
        steps.submit(
                "btgdu.theodoi", "urge", report("cb03"), Map.of("act", "URGE", "message", "Đề nghị gửi báo cáo ngay."));

        steps.submit("btgdu.chuyenvien", "receiveReport", report("cb02"), Steps.returned("Thiếu biểu số liệu."));
        days("2014-12-17", "2014-12-19");
        assertThat(told("cb02")).contains("2014-12-17 cb02.chuyenvien DAY 3", "2014-12-19 du.lanhdao DAY 5");
        assertThat(desks.of("cb02.lanhdao").task("explainDelay", report("cb02")))
                .isNotNull();
        handIn("cb02");
        accept("cb02");
        assertThat(told("cb03")).contains("2014-12-19 du.lanhdao DAY 5");
        steps.submit("du.lanhdao", "directOverdue", report("cb03"), Map.of("instruction", "Gửi trước ngày 23/12."));

        days("2014-12-20", "2014-12-22");
        handIn("cb03");
        accept("cb03");
        days("2014-12-23", "2014-12-31");
        assertThat(told("cb03")).noneMatch(notice -> notice.contains("DAY 10"));
        assertThat(steps.ended(report("cb03"))).isTrue();

        ledgerAndMailboxAgree();
    }

    private void ledgerAndMailboxAgree() {
        assertThat(count("select count(*) from notice where mailed_at is null")).isZero();
        assertThat(count("select count(distinct (recipient, mailed_at)) from notice"))
                .isEqualTo(count("select count(*) from mail where kind = 'DIGEST'"));
        assertThat(jdbc.sql("select queued_at from mail where kind = 'DIGEST'")
                        .query((row, number) ->
                                LocalDate.ofInstant(row.getTimestamp(1).toInstant(), VietnamTime.ZONE))
                        .list())
                .allMatch(calendars.current()::isWorkingDay);
        assertThat(count("select count(*) from (select recipient, queued_at::date from mail where kind = 'DIGEST'"
                        + " group by 1, 2 having count(*) > 1) twice"))
                .isZero();
    }

    /** Each morning from one day to another, and what the engine does on it. */
    private void days(String from, String to) {
        LocalDate.parse(from).datesUntil(LocalDate.parse(to).plusDays(1)).forEach(day -> {
            clock.travelTo(day.toString());
            desks.letTheEngineWork();
        });
    }

    private List<String> told(String unit) {
        return jdbc.sql("""
                select to_char(n.noted_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') || ' ' || n.recipient || ' ' || n.rung
                from notice n join report_obligation o on o.id = n.duty_id and n.duty_kind = 'REPORT'
                where o.unit_code = upper(?) order by n.noted_at, 1""").param(unit).query(String.class).list();
    }

    private void handIn(String unit) {
        steps.submit(unit + ".chuyenvien", "draftReport", report(unit), Map.of("content", "Đã triển khai đầy đủ."));
        steps.submit(unit + ".lanhdao", "approveReport", report(unit), Steps.PASS);
    }

    private void accept(String unit) {
        steps.submit("btgdu.chuyenvien", "receiveReport", report(unit), Steps.PASS);
    }

    private String report(String unit) {
        return "report:"
                + jdbc.sql("select max(id) from report_obligation where unit_code = upper(?)")
                        .param(unit)
                        .query(Long.class)
                        .single();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
