package vn.tiendo.plan.process;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.engine.form.VerdictForm;
import vn.tiendo.plan.ReviewPlan;

/** Ký kế hoạch: the issuing unit's signer signs, or returns the draft. */
@Component
class SignPlanForm implements VerdictForm {

    private final ReviewPlan reviewPlan;
    private final PlanSheet sheet;

    SignPlanForm(ReviewPlan reviewPlan, PlanSheet sheet) {
        this.reviewPlan = reviewPlan;
        this.sheet = sheet;
    }

    @Override
    public String key() {
        return "signPlan";
    }

    @Override
    public FormContent show(FormTask task) {
        return sheet.read(task.reference(PlanProcess.PLAN));
    }

    @Override
    public String fact() {
        return PlanProcess.SIGN_DECISION;
    }

    @Override
    public void pass(FormTask task, @Nullable String remark, String actor) {
        reviewPlan.sign(task.reference(PlanProcess.PLAN), remark, actor);
    }

    @Override
    public void giveBack(FormTask task, String reason, String actor) {
        reviewPlan.giveBack(task.reference(PlanProcess.PLAN), reason, actor);
    }
}
