package vn.tiendo.plan.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiendo.plan.domain.PlanOpened;

/** A plan that was opened on a page goes on in Tasklist, at its drafting unit. */
@Component
class StartOpenedPlan {

    private final PlanPreparation preparation;

    StartOpenedPlan(PlanPreparation preparation) {
        this.preparation = preparation;
    }

    @EventListener
    void open(PlanOpened opened) {
        preparation.open(opened.plan());
    }
}
