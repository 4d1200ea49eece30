package vn.tiendo.assignment.process;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.Assignments;
import vn.tiendo.assignment.JudgeAssignment;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.engine.form.VerdictForm;

/** Xác nhận hoàn thành: the assigner accepts what the unit hands in, or returns it; returned counts as not done. */
@Component
class ConfirmCompletionForm implements VerdictForm {

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
    public FormContent show(FormTask task) {
        var assignment = assignments.require(task.reference(AssignmentProcess.ASSIGNMENT));
        return new FormContent(head.of(assignment)
                .row("Diễn biến", assignment.progressNote())
                .row("Kết quả, sản phẩm", assignment.evidence()));
    }

    @Override
    public String fact() {
        return AssignmentProcess.COMPLETION_DECISION;
    }

    @Override
    public void pass(FormTask task, @Nullable String remark, String actor) {
        judge.confirmCompletion(task.reference(AssignmentProcess.ASSIGNMENT), remark, actor);
    }

    @Override
    public void giveBack(FormTask task, String reason, String actor) {
        judge.giveBack(task.reference(AssignmentProcess.ASSIGNMENT), reason, actor);
    }
}
