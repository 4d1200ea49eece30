package vn.tiendo.report;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.assignment.Assignments;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.organization.FanOut;
import vn.tiendo.organization.domain.Unit;
import vn.tiendo.plan.PlanContents;
import vn.tiendo.plan.domain.Plan;
import vn.tiendo.plan.domain.PlanIssued;
import vn.tiendo.plan.domain.ReportRegime;
import vn.tiendo.report.domain.ObligationFed;

/** What an issued plan asks to be reported becomes one obligation for each unit, and the duty to draw them together. */
@Service
class OweReports {

    /** A report that is asked for once. Recurring periods come with the arithmetic of regimes. */
    static final String ONCE = "Một lần";

    private final PlanContents contents;
    private final Assignments assignments;
    private final Obligations obligations;
    private final Consolidations consolidations;
    private final FanOut fanOut;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OweReports(
            PlanContents contents,
            Assignments assignments,
            Obligations obligations,
            Consolidations consolidations,
            FanOut fanOut,
            ApplicationEventPublisher events,
            Clock clock) {
        this.contents = contents;
        this.assignments = assignments;
        this.obligations = obligations;
        this.consolidations = consolidations;
        this.fanOut = fanOut;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void on(PlanIssued issued) {
        if (!issued.first()) {
            return;
        }
        var plan = issued.plan();
        for (var regime : contents.regimes(plan.id())) {
            obligations.add(regime.id(), ONCE, reporters(regime, plan.unit()));
            if (regime.consolidator() != null) {
                consolidations.add(regime.id(), ONCE, regime.consolidator());
                answerSuperior(plan, regime);
            }
        }
    }

    private List<String> reporters(ReportRegime regime, String issuer) {
        if (regime.reporterRule() == null) {
            return regime.reporters();
        }
        var today = Deadline.today(clock);
        var units = new LinkedHashSet<>(fanOut.resolve(regime.reporterRule(), issuer, today).stream()
                .map(Unit::code)
                .toList());
        units.remove(regime.receiver());
        units.remove(regime.recipient());
        return List.copyOf(units);
    }

    /** The consolidated report of a unit's own plan answers what the superior plan asks of that unit. */
    private void answerSuperior(Plan plan, ReportRegime regime) {
        var assignment = plan.parentAssignment();
        if (assignment == null || !regime.answersSuperior()) {
            return;
        }
        obligations
                .openOf(assignments.require(assignment).plan(), regime.consolidator())
                .ifPresent(obligation -> {
                    obligations.feed(obligation.id(), regime.id());
                    events.publishEvent(new ObligationFed(obligation.id()));
                });
    }
}
