package vn.tiendo.deadline.process;

import java.util.HashMap;
import org.springframework.stereotype.Component;
import vn.tiendo.engine.Card;
import vn.tiendo.engine.form.StartForm;
import vn.tiendo.organization.domain.Unit;
import vn.tiendo.organization.process.UnitOptions;

/** An officer needs more time for something that the own unit owes. */
@Component
class StartExtension implements StartForm {

    private final UnitOptions units;

    StartExtension(UnitOptions units) {
        this.units = units;
    }

    @Override
    public String process() {
        return ExtensionProcess.KEY;
    }

    @Override
    public Beginning start(String actor) {
        var unit = units.ownUnit(actor);
        var variables = new HashMap<>(Card.of(unit.name(), null));
        variables.put(ExtensionProcess.UNIT, Unit.keyOf(unit.code()));
        return new Beginning(null, variables);
    }
}
