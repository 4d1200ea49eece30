package vn.tiendo.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A clock that is set forward or back by an hour, and two clocks that do not agree. */
@FaultTest
class ClockJumpTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Instant DUE = Work.at("2026-03-09T07:00");
    private static final Instant LATER_DUE = Work.at("2026-03-09T08:15");

    @Autowired
    private Work work;

    private String report = "";
    private String laterReport = "";

    @BeforeEach
    void oneReportIsDueAtSevenAndOneAtAQuarterPastEight() {
        work.clear();
        work.issue(
                "2026-03-02T08:00",
                List.of("SNV"),
                "trước 7 giờ ngày 09/03/2026",
                "trước 8 giờ 15 phút ngày 09/03/2026");
        report = work.reports("SNV").get(0);
        laterReport = work.reports("SNV").get(1);
        work.theClockStrikesNextAt(DUE);
    }

    @AfterEach
    void backToday() {
        work.clear();
        work.clock.comeBack();
    }

    @Test
    void afterAJumpForwardAndBackNothingFiresEarlyAndNothingTwice() {
        work.clock.travelTo(DUE.minus(HOUR).plusSeconds(60));
        work.desks.letTheEngineWork();
        assertThat(work.ledger()).isEmpty();

        work.clock.travelTo(DUE.plusSeconds(60));
        work.desks.letTheEngineWork();
        assertThat(work.overdue(report)).isOne();
        assertThat(work.overdue(laterReport)).isZero();
        var told = work.ledger();
        assertThat(told).isNotEmpty();
        long mails = work.count("select count(*) from mail");

        work.clock.travelTo(DUE.minus(HOUR).plusSeconds(120));
        work.desks.letTheEngineWork();
        work.clock.travelTo(DUE.plusSeconds(5));
        work.desks.letTheEngineWork();
        assertThat(work.ledger()).isEqualTo(told);
        assertThat(work.count("select count(*) from mail")).isEqualTo(mails);
        assertThat(work.overdue(report)).isOne();
        assertThat(work.overdue(laterReport)).isZero();
        assertThat(work.timers(laterReport))
                .extracting(timer -> timer.getDuedate().toInstant())
                .containsExactly(LATER_DUE);

        work.clock.travelTo(LATER_DUE.plusSeconds(1));
        work.desks.letTheEngineWork();
        assertThat(work.overdue(report)).isOne();
        assertThat(work.overdue(laterReport)).isOne();
        assertThat(work.count("select count(*) from explanation")).isEqualTo(2);
        assertThat(work.ledger(report)).doesNotHaveDuplicates();
        assertThat(work.ledger(laterReport)).doesNotHaveDuplicates();
        assertThat(work.incidents()).isZero();
    }

    @Test
    void aDeadlineThatPassedByOneClockIsNotForgottenByAnotherThatIsBehind() {
        work.clock.travelTo(DUE);
        work.management.executeJob(work.timers(report).get(0).getId());

        work.clock.travelTo(DUE.minusMillis(200));
        stepsOf(report);
        stepsOf(report);

        assertThat(work.overdue(report)).isOne();
        assertThat(work.desks.of("snv.lanhdao").task("explainDelay", report)).isNotNull();
    }

    @Test
    void whatIsHandedInByAClockThatIsBehindIsNotAskedForAnyMore() {
        work.submit("snv.chuyenvien", "draftReport", report, Map.of("content", "Đã hoàn thành."));
        work.clock.travelTo(DUE);
        work.desks.letTheEngineWork();
        assertThat(work.overdue(report)).isOne();

        work.clock.travelTo(DUE.minusMillis(200));
        work.submit("snv.lanhdao", "approveReport", report, Work.PASS);
        work.desks.letTheEngineWork();
        work.clock.travelTo(DUE.plusMillis(200));
        work.desks.letTheEngineWork();

        assertThat(work.overdue(report)).isZero();
    }

    private void stepsOf(String businessKey) {
        work.runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .unlimitedList()
                .forEach(
                        instance -> work
                                .management
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .executable()
                                .unlimitedList()
                                .stream()
                                .map(Job::getId)
                                .forEach(work.management::executeJob));
    }
}
