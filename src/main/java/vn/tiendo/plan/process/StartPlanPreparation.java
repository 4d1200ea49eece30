package vn.tiendo.plan.process;

import org.springframework.stereotype.Component;
import vn.tiendo.engine.form.StartForm;
import vn.tiendo.organization.process.UnitOptions;
import vn.tiendo.plan.OpenPlan;

/** A specialist begins a plan of the unit's own accord. */
@Component
class StartPlanPreparation implements StartForm {

    private final OpenPlan openPlan;
    private final PlanPreparation preparation;
    private final UnitOptions units;

    StartPlanPreparation(OpenPlan openPlan, PlanPreparation preparation, UnitOptions units) {
        this.openPlan = openPlan;
        this.preparation = preparation;
        this.units = units;
    }

    @Override
    public String process() {
        return PlanProcess.KEY;
    }

    @Override
    public Beginning start(String actor) {
        var plan = openPlan.ofOwnAccord(units.ownUnit(actor).code(), actor);
        return new Beginning(PlanPreparation.businessKey(plan.id()), preparation.variables(plan));
    }
}
