package vn.tiendo.plan.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.engine.form.TaskForm;
import vn.tiendo.engine.form.Verdict;
import vn.tiendo.plan.ReviewPlan;

/** Ký kế hoạch: the issuing unit's signer signs, or returns the draft. */
@Component
class SignPlanForm implements TaskForm<Verdict> {

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
    public Class<Verdict> input() {
        return Verdict.class;
    }

    @Override
    public FormContent show(FormTask task) {
        return sheet.read(task.reference(PlanProcess.PLAN));
    }

    @Override
    public Map<String, Object> submit(FormTask task, Verdict verdict, String actor) {
        long plan = task.reference(PlanProcess.PLAN);
        if (verdict.passes()) {
            reviewPlan.sign(plan, verdict.remark(), actor);
        } else {
            reviewPlan.giveBack(plan, verdict.reason(), actor);
        }
        return Map.of(PlanProcess.SIGN_DECISION, verdict.name());
    }
}
