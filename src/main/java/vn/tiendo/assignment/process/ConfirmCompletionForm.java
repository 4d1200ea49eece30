package vn.tiendo.assignment.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.Assignments;
import vn.tiendo.assignment.JudgeAssignment;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.engine.form.TaskForm;
import vn.tiendo.engine.form.Verdict;

/** Xác nhận hoàn thành: the assigner accepts what the unit hands in, or returns it; returned counts as not done. */
@Component
class ConfirmCompletionForm implements TaskForm<Verdict> {

    private final JudgeAssignment judge;
    private final Assignments assignments;
    private final AssignmentHead head;

    ConfirmCompletionForm(JudgeAssignment judge, Assignments assignments, AssignmentHead head) {
        this.judge = judge;
        this.assignments = assignments;
        this.head = head;
    }

    @Override
    public String key() {
        return "confirmCompletion";
    }

    @Override
    public Class<Verdict> input() {
        return Verdict.class;
    }

    @Override
    public FormContent show(FormTask task) {
        var assignment = assignments.require(task.reference(AssignmentProcess.ASSIGNMENT));
        return new FormContent(head.of(assignment)
                .row("Diễn biến", assignment.progressNote())
                .row("Kết quả, sản phẩm", assignment.evidence()));
    }

    @Override
    public Map<String, Object> submit(FormTask task, Verdict verdict, String actor) {
        long assignment = task.reference(AssignmentProcess.ASSIGNMENT);
        if (verdict.passes()) {
            judge.confirmCompletion(assignment, verdict.remark(), actor);
        } else {
            judge.giveBack(assignment, verdict.reason(), actor);
        }
        return Map.of(AssignmentProcess.COMPLETION_DECISION, verdict.name());
    }
}
