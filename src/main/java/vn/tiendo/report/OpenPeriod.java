package vn.tiendo.report;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.tiendo.VietnamTime;
import vn.tiendo.assignment.Assignments;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.WorkingCalendar;
import vn.tiendo.deadline.domain.period.PeriodDeadline;
import vn.tiendo.deadline.domain.period.ReportPeriod;
import vn.tiendo.plan.PlanContents;
import vn.tiendo.plan.domain.Plan;
import vn.tiendo.plan.domain.ReportRegime;
import vn.tiendo.report.domain.ObligationFed;

/**
 * Opens one period of a report: the obligation of each unit, the duty to draw them together, and what the unit that does
 * so owes above. Opened again, it changes nothing.
 */
@Component
class OpenPeriod {

    private final PlanContents contents;
    private final Assignments assignments;
    private final Obligations obligations;
    private final Consolidations consolidations;
    private final Reporters reporters;
    private final ApplicationEventPublisher events;

    OpenPeriod(
            PlanContents contents,
            Assignments assignments,
            Obligations obligations,
            Consolidations consolidations,
            Reporters reporters,
            ApplicationEventPublisher events) {
        this.contents = contents;
        this.assignments = assignments;
        this.obligations = obligations;
        this.consolidations = consolidations;
        this.reporters = reporters;
        this.events = events;
    }

    /** @param calendar by which the deadlines are reckoned */
    void open(Plan plan, ReportRegime regime, ReportPeriod period, WorkingCalendar calendar) {
        var deadline = deadline(regime, period, calendar);
        Long consolidation = regime.consolidator() == null
                ? null
                : consolidations.add(regime.id(), period, regime.consolidator(), deadline.dueAt());
        obligations.add(
                regime.id(), period, deadline, null, reporters.of(regime, plan.unit(), beginning(plan, period)));
        if (period.from() != null) {
            obligations.feedFromBelow(regime.id(), period);
        }
        if (consolidation != null) {
            report(upper(regime), deadline, period, consolidation, calendar);
            answerSuperior(plan, regime, period, consolidation);
        }
    }

    /** Until when the units report. */
    static Deadline deadline(ReportRegime regime, ReportPeriod period, WorkingCalendar calendar) {
        return regime.recurrence().recurring()
                ? PeriodDeadline.of(regime.deadline(), period, calendar)
                : regime.deadline();
    }

    /** A plan that is issued within a window is for the units of that day. */
    private static LocalDate beginning(Plan plan, ReportPeriod period) {
        var issued = LocalDate.ofInstant(Objects.requireNonNull(plan.issuedAt()), VietnamTime.ZONE);
        return period.from() == null || period.from().isBefore(issued) ? issued : period.from();
    }

    private @Nullable ReportRegime upper(ReportRegime regime) {
        return regime.answers() == null ? null : contents.regime(regime.answers());
    }

    private void report(
            @Nullable ReportRegime upper,
            Deadline lower,
            ReportPeriod period,
            long consolidation,
            WorkingCalendar calendar) {
        if (upper != null) {
            var deadline = PeriodDeadline.ofUpperTier(upper.deadline(), lower, period, calendar);
            obligations.add(upper.id(), period, deadline, consolidation, upper.reporters());
        }
    }

    /** The consolidated report of a unit's own plan answers what the superior plan asks of that unit. */
    private void answerSuperior(Plan plan, ReportRegime regime, ReportPeriod period, long consolidation) {
        var assignment = plan.parentAssignment();
        if (assignment == null
                || !regime.answersSuperior()
                || obligations.answeredBy(consolidation).isPresent()) {
            return;
        }
        obligations
                .openOf(assignments.require(assignment).plan(), Objects.requireNonNull(regime.consolidator()), period)
                .ifPresent(obligation -> {
                    obligations.feed(obligation.id(), consolidation);
                    events.publishEvent(new ObligationFed(obligation.id()));
                });
    }
}
