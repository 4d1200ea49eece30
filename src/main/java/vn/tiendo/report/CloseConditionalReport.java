package vn.tiendo.report;

import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.deadline.domain.ConditionalDutyDue;
import vn.tiendo.deadline.domain.DutyKind;
import vn.tiendo.report.domain.ReportLapsed;

/**
 * Không phát sinh: a report that is owed only where there is something to report, and that nobody began by its deadline,
 * is answered by that. What a unit has begun to write arose: that report is owed like any other.
 */
@Service
class CloseConditionalReport {

    private static final String ACTION = "Không phát sinh";

    private final Obligations obligations;
    private final Rounds rounds;
    private final ReportSettled settled;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;

    CloseConditionalReport(
            Obligations obligations,
            Rounds rounds,
            ReportSettled settled,
            ApplicationEventPublisher events,
            AuditTrail audit) {
        this.obligations = obligations;
        this.rounds = rounds;
        this.settled = settled;
        this.events = events;
        this.audit = audit;
    }

    @EventListener
    @Transactional
    public void on(ConditionalDutyDue due) {
        long id = due.duty().id();
        if (due.duty().kind() != DutyKind.REPORT || somethingArose(id)) {
            return;
        }
        rounds.nothingArose(
                id, Objects.requireNonNull(obligations.require(id).deadline().dueAt()));
        audit.record(AuditTrail.SYSTEM, Obligations.history(id), ACTION, "Hết thời hạn, đơn vị không gửi báo cáo.");
        events.publishEvent(new ReportLapsed(id));
        settled.tell(id);
    }

    private boolean somethingArose(long obligation) {
        return rounds.last(obligation)
                .filter(round -> round.accepted() != null || !round.nothingToReport())
                .isPresent();
    }
}
