package vn.tiendo.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.Refusal;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.plan.domain.PlanRecalled;
import vn.tiendo.plan.domain.Recall;

/**
 * Thu hồi kế hoạch: from that moment the plan holds no more. What hangs on it (tasks, reports, plans below) ends soon
 * after, some at a time; what was accepted stays as it is.
 */
@Service
public class RecallPlan {

    /** What the officer does, as the history names it. */
    static final String ACTION = "Thu hồi kế hoạch";

    private final Plans plans;
    private final Recalls recalls;
    private final WithdrawalPermit permit;
    private final List<EndRecalled> endings;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;

    RecallPlan(
            Plans plans,
            Recalls recalls,
            WithdrawalPermit permit,
            List<EndRecalled> endings,
            ApplicationEventPublisher events,
            AuditTrail audit) {
        this.plans = plans;
        this.recalls = recalls;
        this.permit = permit;
        this.endings = endings;
        this.events = events;
        this.audit = audit;
    }

    /**
     * @throws vn.tiendo.NotPermitted if the officer is not of the side that issued or follows up the plan
     * @throws Refusal                if there is no reason, or the plan is not in force
     */
    @Transactional
    public void recall(long plan, @Nullable String written, String login) {
        var reason = permit.reason(plan, written, login, "thu hồi");
        if (plans.require(plan).issuedAt() == null) {
            throw new Refusal("Kế hoạch này chưa ban hành nên không có gì để thu hồi.");
        }
        if (!recalls.add(new Recall(plan, login, reason))) {
            throw new Refusal("Kế hoạch này đã được thu hồi từ trước; hãy tải lại trang.");
        }
        audit.record(login, PlanHistory.of(plan), ACTION, reason);
        events.publishEvent(new PlanRecalled(plan));
    }

    /**
     * Ends some of what hangs on a recalled plan.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean endSome(long plan, int limit) {
        var recall = recalls.require(plan);
        int left = limit;
        for (var ending : endings) {
            left -= left == 0 ? 0 : ending.next(recall, left);
        }
        if (left == 0) {
            return true;
        }
        recalls.ended(plan);
        return false;
    }
}
