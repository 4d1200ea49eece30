package vn.tiendo.report;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.Refusal;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.report.domain.AllAccepted;
import vn.tiendo.report.domain.ObligationWithdrawn;

/** Rút yêu cầu báo cáo: who asked for a report no longer asks a unit for it. */
@Service
public class WithdrawReport {

    private final Obligations obligations;
    private final Consolidations consolidations;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;

    WithdrawReport(
            Obligations obligations,
            Consolidations consolidations,
            ApplicationEventPublisher events,
            AuditTrail audit) {
        this.obligations = obligations;
        this.consolidations = consolidations;
        this.events = events;
        this.audit = audit;
    }

    /** @throws Refusal if it has been accepted or withdrawn already */
    @Transactional
    public void withdraw(long obligation, String reason, String actor) {
        if (!obligations.withdraw(obligation)) {
            throw new Refusal("Báo cáo này đã được chấp nhận hoặc đã rút từ trước; hãy tải lại trang.");
        }
        audit.record(actor, Obligations.history(obligation), "Rút yêu cầu báo cáo", reason);
        events.publishEvent(new ObligationWithdrawn(obligation));
        long regime = obligations.require(obligation).regime();
        if (obligations.allAccepted(regime)) {
            consolidations
                    .ofRegime(regime)
                    .ifPresent(consolidation -> events.publishEvent(new AllAccepted(consolidation.id())));
        }
    }
}
