package vn.tiendo.plan;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.plan.domain.PlanRecalled;
import vn.tiendo.plan.domain.Recall;

/** The plans with which units answered a recalled one lose their ground: each is recalled as well, and so on down. */
@Component
@Order(1)
class RecallPlansBelow implements EndRecalled {

    private final Recalls recalls;
    private final PlanNumber number;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;

    RecallPlansBelow(Recalls recalls, PlanNumber number, ApplicationEventPublisher events, AuditTrail audit) {
        this.recalls = recalls;
        this.number = number;
        this.events = events;
        this.audit = audit;
    }

    @Override
    public int next(Recall recall, int limit) {
        var below = recalls.addBelow(recall, limit);
        var note = "Cùng với kế hoạch cấp trên " + number.of(recall.plan()) + ". " + recall.reason();
        for (long plan : below) {
            audit.record(recall.by(), PlanHistory.of(plan), RecallPlan.ACTION, note);
            events.publishEvent(new PlanRecalled(plan));
        }
        return below.size();
    }
}
