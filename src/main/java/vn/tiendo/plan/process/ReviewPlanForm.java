package vn.tiendo.plan.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.engine.form.TaskForm;
import vn.tiendo.engine.form.Verdict;
import vn.tiendo.plan.ReviewPlan;

/** Duyệt dự thảo: the drafting unit's leader passes the draft to the signer, or returns it. */
@Component
class ReviewPlanForm implements TaskForm<Verdict> {

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
            reviewPlan.pass(plan, verdict.remark(), actor);
        } else {
            reviewPlan.giveBack(plan, verdict.reason(), actor);
        }
        return Map.of(PlanProcess.REVIEW_DECISION, verdict.name());
    }
}
