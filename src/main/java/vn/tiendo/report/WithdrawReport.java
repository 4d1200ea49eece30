package vn.tiendo.report;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.Refusal;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.deadline.ExtendDeadline;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.deadline.domain.UnitAddressed;
import vn.tiendo.plan.WithdrawalPermit;
import vn.tiendo.report.domain.ObligationWithdrawn;

/** Rút yêu cầu báo cáo: who asked for a report no longer asks a unit for it, and the unit is told at once. */
@Service
public class WithdrawReport {

    private static final String ACTION = "Rút yêu cầu báo cáo";

    private final Obligations obligations;
    private final ReportSettled settled;
    private final ApplicationEventPublisher events;
    private final WithdrawalPermit permit;
    private final ExtendDeadline extend;
    private final AuditTrail audit;

    WithdrawReport(
            Obligations obligations,
            ReportSettled settled,
            ApplicationEventPublisher events,
            WithdrawalPermit permit,
            ExtendDeadline extend,
            AuditTrail audit) {
        this.obligations = obligations;
        this.settled = settled;
        this.events = events;
        this.permit = permit;
        this.extend = extend;
        this.audit = audit;
    }

    /** Nobody owes it any more, without asking whether its consolidation can begin. */
    void end(long obligation, String action, String reason, String actor) {
        if (!obligations.withdraw(obligation)) {
            throw new Refusal("Báo cáo này đã được chấp nhận hoặc đã rút từ trước; hãy tải lại trang.");
        }
        audit.record(actor, Obligations.history(obligation), action, reason);
        extend.lapse(DutyRef.report(obligation), action, actor);
        events.publishEvent(new ObligationWithdrawn(obligation));
    }

    /**
     * @throws vn.tiendo.NotPermitted if the officer is not of the side that asked for it
     * @throws Refusal                if there is no reason, or it has been accepted or withdrawn already
     */
    @Transactional
    public void withdraw(long obligation, @Nullable String written, String actor) {
        var reason = permit.reason(obligations.require(obligation).plan(), written, actor);
        end(obligation, ACTION, reason, actor);
        settled.tell(obligation);
        events.publishEvent(new UnitAddressed(DutyRef.report(obligation), ACTION, reason, actor));
    }
}
