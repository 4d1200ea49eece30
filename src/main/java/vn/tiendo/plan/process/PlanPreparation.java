package vn.tiendo.plan.process;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.tiendo.engine.Card;
import vn.tiendo.organization.domain.Unit;
import vn.tiendo.organization.process.UnitOptions;
import vn.tiendo.plan.domain.Plan;

/** Opens the process that prepares a plan, for whoever asks for one. */
@Component
public class PlanPreparation {

    private final RuntimeService runtime;
    private final UnitOptions units;

    PlanPreparation(RuntimeService runtime, UnitOptions units) {
        this.runtime = runtime;
        this.units = units;
    }

    /** The drafting unit's specialists find the draft in Tasklist. */
    public void open(Plan plan) {
        runtime.createProcessInstanceByKey(PlanProcess.KEY)
                .businessKey(businessKey(plan.id()))
                .setVariables(variables(plan))
                .execute();
    }

    static String businessKey(long plan) {
        return "plan:" + plan;
    }

    Map<String, Object> variables(Plan plan) {
        var variables = new HashMap<>(Card.of(String.valueOf(units.name(plan.unit())), plan.title()));
        variables.put(PlanProcess.PLAN, plan.id());
        variables.put(PlanProcess.DRAFTING_UNIT, Unit.keyOf(plan.draftingUnit()));
        variables.put(PlanProcess.ISSUING_UNIT, Unit.keyOf(plan.unit()));
        return variables;
    }
}
