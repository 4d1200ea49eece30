package vn.tiendo.plan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tiendo.plan.RecallPlan;

/** Rút việc đã giao of a recalled plan, a hundred in one transaction. The model loops until nothing is left. */
@Component
class RecallPlanDelegate implements JavaDelegate {

    private static final int CHUNK = 100;

    private final RecallPlan recallPlan;

    RecallPlanDelegate(RecallPlan recallPlan) {
        this.recallPlan = recallPlan;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long plan = ((Number) execution.getVariable(RecallProcess.PLAN)).longValue();
        execution.setVariable(RecallProcess.WORK_LEFT, recallPlan.endSome(plan, CHUNK));
    }
}
