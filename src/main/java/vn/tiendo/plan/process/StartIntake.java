package vn.tiendo.plan.process;

import java.util.HashMap;
import org.springframework.stereotype.Component;
import vn.tiendo.engine.Card;
import vn.tiendo.engine.form.StartForm;
import vn.tiendo.organization.process.UnitOptions;

/** A clerk begins to enter a directive. */
@Component
class StartIntake implements StartForm {

    private final UnitOptions units;

    StartIntake(UnitOptions units) {
        this.units = units;
    }

    @Override
    public String process() {
        return IntakeProcess.KEY;
    }

    @Override
    public Beginning start(String actor) {
        var unit = units.ownUnit(actor);
        var variables = new HashMap<>(Card.of(unit.name(), null));
        variables.put(IntakeProcess.UNIT, unit.key());
        return new Beginning(null, variables);
    }
}
