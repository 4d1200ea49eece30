package vn.tiendo.assignment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.Refusal;
import vn.tiendo.assignment.domain.AssignmentEnded;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.deadline.Duties;
import vn.tiendo.deadline.ExtendDeadline;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.plan.Plans;

/** What the assigner decides: on a refusal, on a proposed completion, and to withdraw what it assigned. */
@Service
public class JudgeAssignment {

    private final Assignments assignments;
    private final Contributions contributions;
    private final ApplicationEventPublisher events;
    private final Duties duties;
    private final ExtendDeadline extend;
    private final Plans plans;
    private final AuditTrail audit;

    JudgeAssignment(
            Assignments assignments,
            Contributions contributions,
            Duties duties,
            ExtendDeadline extend,
            Plans plans,
            ApplicationEventPublisher events,
            AuditTrail audit) {
        this.assignments = assignments;
        this.contributions = contributions;
        this.events = events;
        this.duties = duties;
        this.extend = extend;
        this.plans = plans;
        this.audit = audit;
    }

    @Transactional
    public void keep(long assignment, String reason, String actor) {
        audit.record(actor, Assignments.history(assignment), "Vẫn giao nhiệm vụ", reason);
    }

    /** The unit need not do it; the item itself may be given to another unit. */
    @Transactional
    public void release(long assignment, @Nullable String otherUnit, String reason, String actor) {
        var released = assignments.require(assignment);
        if (!assignments.withdraw(assignment, reason, actor)) {
            throw alreadyOver();
        }
        audit.record(actor, Assignments.history(assignment), "Thôi giao nhiệm vụ", reason);
        if (otherUnit != null) {
            if (otherUnit.equals(released.unit()) || assignments.isAssigned(released.item(), otherUnit)) {
                throw new Refusal("Đơn vị này đã được giao nhiệm vụ này; hãy chọn một đơn vị khác.");
            }
            plans.mustStand(released.plan());
            assignments.add(released.item(), List.of(otherUnit));
            contributions.addFor(released.item());
        }
        end(assignment, false, "Thôi giao nhiệm vụ", actor);
    }

    @Transactional
    public void confirmCompletion(long assignment, @Nullable String remark, String actor) {
        assignments.completed(assignment, actor);
        audit.record(actor, Assignments.history(assignment), "Xác nhận hoàn thành", remark);
        end(assignment, false, "Xác nhận hoàn thành", actor);
    }

    @Transactional
    public void giveBack(long assignment, String reason, String actor) {
        assignments.returned(assignment);
        audit.record(actor, Assignments.history(assignment), "Trả lại", reason);
        duties.cameBack(DutyRef.assignment(assignment));
    }

    /** Rút nhiệm vụ. @throws Refusal if it is over already */
    @Transactional
    public void withdraw(long assignment, String reason, String actor) {
        if (!assignments.withdraw(assignment, reason, actor)) {
            throw alreadyOver();
        }
        audit.record(actor, Assignments.history(assignment), "Rút nhiệm vụ", reason);
        end(assignment, true, "Rút nhiệm vụ", actor);
    }

    private void end(long assignment, boolean withdrawn, String why, String actor) {
        extend.lapse(DutyRef.assignment(assignment), why, actor);
        events.publishEvent(new AssignmentEnded(assignment, withdrawn, contributions.close(assignment)));
    }

    private static Refusal alreadyOver() {
        return new Refusal("Nhiệm vụ này đã hoàn thành hoặc đã rút từ trước; hãy tải lại trang.");
    }
}
