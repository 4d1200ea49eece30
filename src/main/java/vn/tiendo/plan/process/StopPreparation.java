package vn.tiendo.plan.process;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tiendo.plan.EndRecalled;
import vn.tiendo.plan.domain.Recall;

/** Nobody drafts, hands out or asks about a recalled plan any more. */
@Component
@Order(0)
class StopPreparation implements EndRecalled {

    private final RuntimeService runtime;

    StopPreparation(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public int next(Recall recall, int limit) {
        tell(PlanProcess.RECALLED, PlanPreparation.businessKey(recall.plan()));
        tell(InquiryProcess.ANSWERED, InquiryProcess.businessKey(recall.plan()));
        return 0;
    }

    /** Nobody may listen: the plan was handed out long ago, or nothing was asked. */
    private void tell(String message, String businessKey) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .correlateAll();
    }
}
