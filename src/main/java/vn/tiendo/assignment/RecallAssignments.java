package vn.tiendo.assignment;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.plan.EndRecalled;
import vn.tiendo.plan.domain.DutiesRecalled;
import vn.tiendo.plan.domain.Recall;

/** The open assignments of a recalled plan are withdrawn; accepted work stays. */
@Component
@Order(3)
class RecallAssignments implements EndRecalled {

    private final AssignmentMoves moves;
    private final JudgeAssignment judge;
    private final ApplicationEventPublisher events;

    RecallAssignments(AssignmentMoves moves, JudgeAssignment judge, ApplicationEventPublisher events) {
        this.moves = moves;
        this.judge = judge;
        this.events = events;
    }

    @Override
    public int next(Recall recall, int limit) {
        var open = moves.lockOpen(recall.plan(), limit);
        open.forEach(assignment -> judge.withdraw(assignment, recall.reasonToWithdraw(), recall.by()));
        events.publishEvent(new DutiesRecalled(
                recall, open.stream().map(DutyRef::assignment).toList()));
        return open.size();
    }
}
