package vn.tiendo.assignment;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.deadline.domain.UnitAddressed;
import vn.tiendo.plan.WithdrawalPermit;

/**
 * Rút nhiệm vụ: leaders and supervisors of the assigner take back what was assigned, with a reason, and
 * the unit is told at once.
 */
@Service
public class WithdrawAssignment {

    private final Assignments assignments;
    private final WithdrawalPermit permit;
    private final JudgeAssignment judge;
    private final ApplicationEventPublisher events;

    WithdrawAssignment(
            Assignments assignments, WithdrawalPermit permit, JudgeAssignment judge, ApplicationEventPublisher events) {
        this.assignments = assignments;
        this.permit = permit;
        this.judge = judge;
        this.events = events;
    }

    /**
     * @throws vn.tiendo.NotPermitted if the officer is not of the assigner's side
     * @throws vn.tiendo.Refusal      if there is no reason, or the assignment is over already
     */
    @Transactional
    public void withdraw(long assignment, @Nullable String reason, String login) {
        var kept = permit.reason(assignments.require(assignment).plan(), reason, login);
        judge.withdraw(assignment, kept, login);
        events.publishEvent(new UnitAddressed(DutyRef.assignment(assignment), "Rút nhiệm vụ", kept, login));
    }
}
