package vn.tiendo.plan;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.audit.AuditTrail;

/** Duyệt dự thảo and ký kế hoạch: the unit's leader passes the draft to the signer, the signer signs; both may return it. */
@Service
public class ReviewPlan {

    private final Plans plans;
    private final AuditTrail audit;

    ReviewPlan(Plans plans, AuditTrail audit) {
        this.plans = plans;
        this.audit = audit;
    }

    @Transactional
    public void pass(long plan, @Nullable String remark, String actor) {
        audit.record(actor, PlanHistory.of(plan), "Đồng ý trình ký", remark);
    }

    @Transactional
    public void sign(long plan, @Nullable String remark, String actor) {
        plans.signed(plan, actor);
        audit.record(actor, PlanHistory.of(plan), "Ký kế hoạch", remark);
    }

    @Transactional
    public void giveBack(long plan, String reason, String actor) {
        audit.record(actor, PlanHistory.of(plan), PlanHistory.RETURNED, reason);
    }
}
