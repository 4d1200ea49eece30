package vn.tiendo.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An officer hands a report in while its deadline passes. */
@FaultTest
class SameSecondTest {

    private static final Instant DUE = Work.at("2026-03-09T07:00");
    private static final int ROUNDS = 10;

    @Autowired
    private Work work;

    @BeforeEach
    void tenUnitsAreAboutToHandIn() {
        work.clear();
        work.issue("2026-03-02T08:00", work.units(ROUNDS), "trước 7 giờ ngày 09/03/2026");
    }

    @AfterEach
    void backToday() {
        work.clear();
        work.clock.comeBack();
    }

    @Test
    void aReportIsHandedInOrOverdueNeverBothAndTheClickAlwaysSucceeds() throws Exception {
        var units = work.units(ROUNDS);
        for (int round = 0; round < ROUNDS; round++) {
            handIn(units.get(round).toLowerCase(Locale.ROOT), 20L * (ROUNDS / 2 - round));
        }
    }

    /** @param early how many milliseconds before its deadline the officer clicks */
    private void handIn(String unit, long early) throws Exception {
        var report = work.reports(unit.toUpperCase(Locale.ROOT)).get(0);
        work.clock.travelTo(DUE.minusSeconds(600));
        work.submit(unit + ".chuyenvien", "draftReport", report, Map.of("content", "Đã hoàn thành."));
        var together = new CyclicBarrier(2, () -> work.clock.travelTo(DUE.minusMillis(early)));
        var clicked = new AtomicBoolean();
        var both = Executors.newFixedThreadPool(2);
        Callable<Void> officer = () -> {
            together.await(30, TimeUnit.SECONDS);
            try {
                work.submit(unit + ".lanhdao", "approveReport", report, Work.PASS);
            } finally {
                clicked.set(true);
            }
            return null;
        };
        Callable<Void> engine = () -> {
            together.await(30, TimeUnit.SECONDS);
            while (!clicked.get() || work.clock.instant().isBefore(DUE.plusMillis(500))) {
                work.dueOf(report).forEach(this::make);
            }
            return null;
        };
        for (var done : both.invokeAll(List.of(officer, engine), 60, TimeUnit.SECONDS)) {
            done.get();
        }
        both.shutdown();
        while (!work.dueOf(report).isEmpty()) {
            work.dueOf(report).forEach(this::make);
        }

        boolean inTime = work.count("""
                select count(*) from report_round r join report_obligation o on o.id = r.obligation_id
                where 'report:' || o.id = ? and r.submitted_at < o.due_at""", report) == 1;
        long explanations = work.count("select count(*) from explanation where 'report:' || duty_id = ?", report);
        assertThat(explanations).as("asked to explain").isLessThanOrEqualTo(inTime ? 0 : 1);
        assertThat(work.overdue(report)).isZero();
        work.submit("stc.chuyenvien", "receiveReport", report, Work.PASS);
        assertThat(work.runtime
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(report)
                        .count())
                .isZero();
    }

    /** As the engine does: who was slower tries again. */
    private void make(Job job) {
        try {
            work.management.executeJob(job.getId());
        } catch (OptimisticLockingException slower) {
            // It is still due.
        } catch (RuntimeException gone) {
            if (work.management.createJobQuery().jobId(job.getId()).count() > 0) {
                throw gone;
            }
        }
    }
}
