package vn.tiendo.report;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.Refusal;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.deadline.Duties;
import vn.tiendo.deadline.ExtendDeadline;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.deadline.domain.UnitAddressed;
import vn.tiendo.organization.domain.Unit;
import vn.tiendo.plan.NewOwner;
import vn.tiendo.plan.PlanContents;
import vn.tiendo.plan.Plans;
import vn.tiendo.plan.WithdrawalPermit;
import vn.tiendo.report.domain.Obligation;
import vn.tiendo.report.domain.ObligationMoved;

/**
 * Chuyển yêu cầu báo cáo: another unit owes an open report, as when a unit is dissolved. The deadline stays as it is, the
 * rounds of the former unit stay with it; whoever draws the reports together waits for the new unit instead. Both
 * units are told at once.
 */
@Service
public class MoveReport {

    private static final String AWAY = "Chuyển đơn vị";
    private static final String HERE = "Nhận chuyển giao";

    private final Obligations obligations;
    private final ReportMoves moves;
    private final WithdrawReport withdrawReport;
    private final PlanContents contents;
    private final Plans plans;
    private final NewOwner newOwner;
    private final WithdrawalPermit permit;
    private final Duties duties;
    private final ExtendDeadline extend;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;

    MoveReport(
            Obligations obligations,
            ReportMoves moves,
            WithdrawReport withdrawReport,
            PlanContents contents,
            Plans plans,
            NewOwner newOwner,
            WithdrawalPermit permit,
            Duties duties,
            ExtendDeadline extend,
            ApplicationEventPublisher events,
            AuditTrail audit) {
        this.obligations = obligations;
        this.moves = moves;
        this.withdrawReport = withdrawReport;
        this.contents = contents;
        this.plans = plans;
        this.newOwner = newOwner;
        this.permit = permit;
        this.duties = duties;
        this.extend = extend;
        this.events = events;
        this.audit = audit;
    }

    /**
     * @param unit code of the unit that owes it from now on
     * @return what that unit owes
     * @throws vn.tiendo.NotPermitted if the officer is not of the side that asked for it
     * @throws Refusal                if there is no reason, the unit cannot owe it, or it is over or being checked
     */
    @Transactional
    public long move(long id, @Nullable String unit, @Nullable String written, String login) {
        var obligation = obligations.require(id);
        var reason = permit.reason(obligation.plan(), written, login, "chuyển");
        plans.mustStand(obligation.plan());
        var duty = duties.lock(DutyRef.report(id));
        if (!duty.open()) {
            throw new Refusal("Báo cáo này đã được chấp nhận hoặc đã rút, đã chuyển từ trước; hãy tải lại trang.");
        }
        if (duty.handedIn()) {
            throw new Refusal("Đơn vị đã gửi báo cáo này; hãy chấp nhận hoặc trả lại trước khi chuyển.");
        }
        var to = newOwner.of(obligation.unit(), unit);
        mayOwe(to, obligation);
        return carriedOut(obligation, to, reason, login);
    }

    private void mayOwe(Unit unit, Obligation obligation) {
        if (obligation.fedBy() != null) {
            throw new Refusal("Báo cáo này do báo cáo tổng hợp của đơn vị trả lời nên không chuyển được;"
                    + " hãy thu hồi kế hoạch của đơn vị trước.");
        }
        var regime = contents.regime(obligation.regime());
        if (unit.code().equals(regime.receiver())
                || unit.code().equals(regime.recipient())
                || unit.code().equals(regime.via())) {
            throw new Refusal("Đơn vị này nhận hoặc chuyển báo cáo nên không thể tự báo cáo; hãy chọn đơn vị khác.");
        }
        if (moves.known(obligation.id(), unit.code())) {
            throw new Refusal("Đơn vị này đã có hoặc từng có báo cáo này; hãy chọn đơn vị khác, hoặc rút báo cáo này.");
        }
    }

    private long carriedOut(Obligation from, Unit unit, String reason, String login) {
        long to = moves.copy(from.id(), unit.code());
        var note = "Chuyển cho " + unit.name() + ": " + reason;
        audit.record(login, Obligations.history(to), HERE, reason);
        extend.takeOver(DutyRef.report(from.id()), DutyRef.report(to), login);
        withdrawReport.end(from.id(), AWAY, note, login);
        events.publishEvent(new ObligationMoved(from.plan(), to));
        events.publishEvent(new UnitAddressed(DutyRef.report(from.id()), AWAY, note, login));
        events.publishEvent(new UnitAddressed(DutyRef.report(to), HERE, reason, login));
        return to;
    }
}
