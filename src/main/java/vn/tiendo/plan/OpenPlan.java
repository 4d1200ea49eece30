package vn.tiendo.plan;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.organization.Units;
import vn.tiendo.plan.domain.Plan;

/** Mở việc xây dựng kế hoạch: of a unit's own accord, for a directive, or to answer an assignment of a superior plan. */
@Service
public class OpenPlan {

    private final Plans plans;
    private final Directives directives;
    private final Units units;
    private final AuditTrail audit;

    OpenPlan(Plans plans, Directives directives, Units units, AuditTrail audit) {
        this.plans = plans;
        this.directives = directives;
        this.units = units;
        this.audit = audit;
    }

    /** A unit wants a plan of its own. */
    @Transactional
    public Plan ofOwnAccord(String unit, String actor) {
        return begun(
                plans.begin("Kế hoạch mới của " + units.require(unit).name(), unit, unit, actor, null, null), actor);
    }

    /** A leader wants a directive answered by a plan, which that unit drafts. */
    @Transactional
    public Plan forDirective(long directive, String title, String draftingUnit, String actor) {
        var unit = directives.require(directive).unit();
        return begun(plans.begin(title, unit, draftingUnit, actor, directive, null), actor);
    }

    /** A unit answers an assignment with a plan of its own, which assigns to the units below it. */
    @Transactional
    public Plan forAssignment(long assignment, String title, String unit, String actor) {
        plans.mustStand(plans.ofAssignment(assignment));
        return begun(plans.begin(title, unit, unit, actor, null, assignment), actor);
    }

    private Plan begun(long plan, String actor) {
        audit.record(actor, PlanHistory.of(plan), "Mở việc xây dựng kế hoạch", null);
        return plans.require(plan);
    }
}
