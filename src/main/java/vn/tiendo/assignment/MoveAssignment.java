package vn.tiendo.assignment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.Refusal;
import vn.tiendo.assignment.domain.Assignment;
import vn.tiendo.assignment.domain.AssignmentEnded;
import vn.tiendo.assignment.domain.AssignmentMoved;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.deadline.Duties;
import vn.tiendo.deadline.ExtendDeadline;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.deadline.domain.UnitAddressed;
import vn.tiendo.organization.domain.Unit;
import vn.tiendo.plan.NewOwner;
import vn.tiendo.plan.PlanHistory;
import vn.tiendo.plan.Plans;
import vn.tiendo.plan.WithdrawalPermit;

/**
 * Chuyển nhiệm vụ: another unit takes an open assignment over, as when a unit is dissolved and its work goes to its
 * successor. The deadline stays as it is; what the former unit did stays with it, and can be read. Both units are told at once.
 */
@Service
public class MoveAssignment {

    private static final String AWAY = "Chuyển đơn vị";
    private static final String HERE = "Nhận chuyển giao";

    private final Assignments assignments;
    private final AssignmentMoves moves;
    private final Contributions contributions;
    private final Plans plans;
    private final NewOwner newOwner;
    private final WithdrawalPermit permit;
    private final Duties duties;
    private final ExtendDeadline extend;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;

    MoveAssignment(
            Assignments assignments,
            AssignmentMoves moves,
            Contributions contributions,
            Plans plans,
            NewOwner newOwner,
            WithdrawalPermit permit,
            Duties duties,
            ExtendDeadline extend,
            ApplicationEventPublisher events,
            AuditTrail audit) {
        this.assignments = assignments;
        this.moves = moves;
        this.contributions = contributions;
        this.plans = plans;
        this.newOwner = newOwner;
        this.permit = permit;
        this.duties = duties;
        this.extend = extend;
        this.events = events;
        this.audit = audit;
    }

    /**
     * @param unit code of the unit that takes it over
     * @return the assignment of that unit
     * @throws vn.tiendo.NotPermitted if the officer is not of the assigner's side
     * @throws Refusal                if there is no reason, the unit cannot take it, or it is over or being checked
     */
    @Transactional
    public long move(long id, @Nullable String unit, @Nullable String written, String login) {
        var assignment = assignments.require(id);
        var reason = permit.reason(assignment.plan(), written, login, "chuyển");
        plans.mustStand(assignment.plan());
        var duty = duties.lock(DutyRef.assignment(id));
        if (!duty.open()) {
            throw new Refusal("Nhiệm vụ này đã hoàn thành hoặc đã rút, đã chuyển từ trước; hãy tải lại trang.");
        }
        if (duty.handedIn()) {
            throw new Refusal("Đơn vị đã đề nghị xác nhận hoàn thành; hãy xác nhận hoặc trả lại trước khi chuyển.");
        }
        var to = newOwner.of(assignment.unit(), unit);
        if (assignments.isAssigned(assignment.item(), to.code())) {
            throw new Refusal("Đơn vị này đã được giao nhiệm vụ này; hãy chọn một đơn vị khác.");
        }
        return carriedOut(assignment, to, reason, login);
    }

    private long carriedOut(Assignment from, Unit unit, String reason, String login) {
        var note = "Chuyển cho " + unit.name() + ": " + reason;
        assignments.withdraw(from.id(), note, login);
        long to = moves.copy(from.id(), unit.code());
        audit.record(login, Assignments.history(from.id()), AWAY, note);
        audit.record(login, Assignments.history(to), HERE, reason);
        extend.takeOver(DutyRef.assignment(from.id()), DutyRef.assignment(to), login);
        var handed = moves.handContributions(from.id(), to);
        handed.forEach(one -> audit.record(login, Contributions.history(one), "Chuyển đơn vị chủ trì", note));
        List<Long> plansBelow = moves.handPlansBelow(from.id(), to);
        plansBelow.forEach(plan -> audit.record(login, PlanHistory.of(plan), "Nhiệm vụ cấp trên chuyển đơn vị", note));
        events.publishEvent(new AssignmentEnded(from.id(), true, contributions.close(from.id())));
        events.publishEvent(new AssignmentMoved(from.plan(), to, handed));
        events.publishEvent(new UnitAddressed(DutyRef.assignment(from.id()), AWAY, note, login));
        events.publishEvent(new UnitAddressed(DutyRef.assignment(to), HERE, reason, login));
        return to;
    }
}
