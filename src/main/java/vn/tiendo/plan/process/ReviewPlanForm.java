package vn.tiendo.plan.process;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.engine.form.VerdictForm;
import vn.tiendo.plan.ReviewPlan;

/** Duyệt dự thảo: the drafting unit's leader passes the draft to the signer, or returns it. */
@Component
class ReviewPlanForm implements VerdictForm {

    private final ReviewPlan reviewPlan;
    private final PlanSheet sheet;

    ReviewPlanForm(ReviewPlan reviewPlan, PlanSheet sheet) {
        this.reviewPlan = reviewPlan;
        this.sheet = sheet;
    }

    @Override
    public String key() {
        return "reviewPlan";
    }

    @Override
    public FormContent show(FormTask task) {
        return sheet.read(task.reference(PlanProcess.PLAN));
    }

    @Override
    public String fact() {
        return PlanProcess.REVIEW_DECISION;
    }

    @Override
    public void pass(FormTask task, @Nullable String remark, String actor) {
        reviewPlan.pass(task.reference(PlanProcess.PLAN), remark, actor);
    }

    @Override
    public void giveBack(FormTask task, String reason, String actor) {
        reviewPlan.giveBack(task.reference(PlanProcess.PLAN), reason, actor);
    }
}
