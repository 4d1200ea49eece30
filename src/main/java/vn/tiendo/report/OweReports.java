package vn.tiendo.report;

import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.deadline.Calendars;
import vn.tiendo.deadline.domain.period.ReportPeriod;
import vn.tiendo.plan.PlanContents;
import vn.tiendo.plan.domain.PlanIssued;
import vn.tiendo.plan.domain.ReportRegime;

/** What an issued plan asks to be reported begins to be owed: once, or for the period that runs. */
@Service
class OweReports {

    private final PlanContents contents;
    private final OpenPeriod openPeriod;
    private final OpenReportPeriods openReportPeriods;
    private final Calendars calendars;

    OweReports(PlanContents contents, OpenPeriod openPeriod, OpenReportPeriods openReportPeriods, Calendars calendars) {
        this.contents = contents;
        this.openPeriod = openPeriod;
        this.openReportPeriods = openReportPeriods;
        this.calendars = calendars;
    }

    @EventListener
    @Transactional
    public void on(PlanIssued issued) {
        if (!issued.first()) {
            return;
        }
        var plan = issued.plan();
        var regimes = contents.regimes(plan.id());
        var upper = regimes.stream()
                .map(ReportRegime::answers)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        for (var regime : regimes) {
            if (upper.contains(regime.id())) {
                continue; // Opened with the reports that it is drawn from.
            }
            if (regime.recurrence().recurring()) {
                openReportPeriods.begin(plan, regime);
            } else {
                openPeriod.open(plan, regime, ReportPeriod.ONCE, calendars.current());
            }
        }
    }
}
