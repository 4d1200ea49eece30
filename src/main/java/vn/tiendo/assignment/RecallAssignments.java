package vn.tiendo.assignment;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tiendo.plan.EndRecalled;
import vn.tiendo.plan.domain.Recall;

/** The open assignments of a recalled plan are withdrawn; accepted work stays. */
@Component
@Order(3)
class RecallAssignments implements EndRecalled {

    private final AssignmentMoves moves;
    private final JudgeAssignment judge;

    RecallAssignments(AssignmentMoves moves, JudgeAssignment judge) {
        this.moves = moves;
        this.judge = judge;
    }

    @Override
    public int next(Recall recall, int limit) {
        var open = moves.lockOpen(recall.plan(), limit);
        open.forEach(assignment -> judge.withdraw(assignment, recall.reasonToWithdraw(), recall.by()));
        return open.size();
    }
}
