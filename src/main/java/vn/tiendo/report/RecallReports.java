package vn.tiendo.report;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.plan.EndRecalled;
import vn.tiendo.plan.Plans;
import vn.tiendo.plan.domain.DutiesRecalled;
import vn.tiendo.plan.domain.Recall;
import vn.tiendo.report.Consolidations.Consolidation;
import vn.tiendo.report.domain.ConsolidationStopped;
import vn.tiendo.report.domain.ObligationUnfed;

/**
 * The reports that a recalled plan asks for are owed no more; accepted rounds stay. First nobody draws them together any
 * more, so that the last one withdrawn does not look like the last one accepted.
 */
@Component
@Order(2)
class RecallReports implements EndRecalled {

    private final ReportMoves moves;
    private final WithdrawReport withdrawReport;
    private final Consolidations consolidations;
    private final Obligations obligations;
    private final Plans plans;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;

    RecallReports(
            ReportMoves moves,
            WithdrawReport withdrawReport,
            Consolidations consolidations,
            Obligations obligations,
            Plans plans,
            ApplicationEventPublisher events,
            AuditTrail audit) {
        this.moves = moves;
        this.withdrawReport = withdrawReport;
        this.consolidations = consolidations;
        this.obligations = obligations;
        this.plans = plans;
        this.events = events;
        this.audit = audit;
    }

    @Override
    public int next(Recall recall, int limit) {
        moves.openNoMorePeriods(recall.plan());
        var stopped = moves.stopConsolidations(recall.plan(), limit);
        stopped.forEach(consolidation -> stop(consolidations.require(consolidation), recall));
        var open = moves.lockOpen(recall.plan(), limit - stopped.size());
        open.forEach(obligation ->
                withdrawReport.end(obligation, "Rút yêu cầu báo cáo", recall.reasonToWithdraw(), recall.by()));
        events.publishEvent(
                new DutiesRecalled(recall, open.stream().map(DutyRef::report).toList()));
        return stopped.size() + open.size();
    }

    private void stop(Consolidation consolidation, Recall recall) {
        boolean signed = consolidations
                .last(consolidation.id())
                .filter(report -> report.frozenAt() != null)
                .isPresent();
        if (!signed) {
            audit.record(
                    recall.by(),
                    Consolidations.history(consolidation.id()),
                    "Dừng tổng hợp báo cáo",
                    recall.reasonToWithdraw());
        }
        events.publishEvent(new ConsolidationStopped(consolidation.id()));
        obligations
                .answeredBy(consolidation.id())
                .filter(above ->
                        !above.accepted() && plans.require(above.plan()).inForce())
                .ifPresent(above -> writtenByHand(above.id(), recall));
    }

    /** A superior plan that stays in force still wants its report: the unit writes it itself. */
    private void writtenByHand(long obligation, Recall recall) {
        obligations.feed(obligation, null);
        audit.record(
                recall.by(),
                Obligations.history(obligation),
                "Không còn trả lời bằng báo cáo tổng hợp",
                recall.reasonToWithdraw());
        events.publishEvent(new ObligationUnfed(obligation));
    }
}
