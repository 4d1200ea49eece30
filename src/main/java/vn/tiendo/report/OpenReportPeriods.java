package vn.tiendo.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.VietnamTime;
import vn.tiendo.deadline.Calendars;
import vn.tiendo.plan.PlanContents;
import vn.tiendo.plan.Plans;
import vn.tiendo.plan.domain.Plan;
import vn.tiendo.plan.domain.ReportRegime;

/**
 * Mở kỳ báo cáo: a report is owed for a period from the day its window begins, not years ahead. Who was away opens what
 * was missed, each period once, however often and by however many it is tried.
 */
@Service
public class OpenReportPeriods {

    private static final int CHUNK = 20;

    private final RegimeSchedule schedule;
    private final OpenPeriod openPeriod;
    private final PlanContents contents;
    private final Plans plans;
    private final Calendars calendars;

    OpenReportPeriods(
            RegimeSchedule schedule, OpenPeriod openPeriod, PlanContents contents, Plans plans, Calendars calendars) {
        this.schedule = schedule;
        this.openPeriod = openPeriod;
        this.contents = contents;
        this.plans = plans;
        this.calendars = calendars;
    }

    /**
     * Opens every period that has begun by now, of the next few reports.
     *
     * @return whether no report is left of which a period is to be opened
     */
    @Transactional
    public boolean open(Instant now) {
        var today = LocalDate.ofInstant(now, VietnamTime.ZONE);
        var due = schedule.take(today, CHUNK);
        for (var one : due) {
            var regime = contents.regime(one.regime());
            var plan = plans.require(regime.plan());
            var calendar = calendars.current();
            regime.recurrence()
                    .begun(one.since(), today, calendar::isWorkingDay)
                    .forEach(period -> openPeriod.open(plan, regime, period, calendar));
            scheduleNext(regime, today);
        }
        return due.size() < CHUNK;
    }

    /** The plan is issued: the window it is issued in counts, a period whose deadline has passed does not. */
    void begin(Plan plan, ReportRegime regime) {
        var issued = Objects.requireNonNull(plan.issuedAt());
        var today = LocalDate.ofInstant(issued, VietnamTime.ZONE);
        var starts = regime.recurrence().startsOn();
        var calendar = calendars.current();
        regime.recurrence()
                .begun(starts == null ? today : starts, today, calendar::isWorkingDay)
                .filter(period -> {
                    var due = OpenPeriod.deadline(regime, period, calendar).dueAt();
                    return due == null || due.isAfter(issued);
                })
                .forEach(period -> openPeriod.open(plan, regime, period, calendar));
        scheduleNext(regime, today);
    }

    private void scheduleNext(ReportRegime regime, LocalDate today) {
        schedule.next(regime.id(), regime.recurrence().nextOpening(today).orElse(null));
    }
}
