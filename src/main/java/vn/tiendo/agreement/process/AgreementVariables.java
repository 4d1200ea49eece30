package vn.tiendo.agreement.process;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.stereotype.Component;
import vn.tiendo.agreement.domain.Agreement;
import vn.tiendo.engine.Card;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.organization.domain.Unit;
import vn.tiendo.organization.process.UnitOptions;

/** What an instance carries of its agreement: the reference, and who its parties are now. */
@Component
class AgreementVariables {

    private final UnitOptions units;

    AgreementVariables(UnitOptions units) {
        this.units = units;
    }

    static String businessKey(long agreement) {
        return "agreement:" + agreement;
    }

    Map<String, Object> of(Agreement agreement) {
        var variables = new HashMap<>(Card.of(String.valueOf(units.name(agreement.draftingUnit())), agreement.title()));
        variables.put(AgreementProcess.AGREEMENT, agreement.id());
        variables.put(AgreementProcess.DRAFTING_UNIT, Unit.keyOf(agreement.draftingUnit()));
        variables.put(
                AgreementProcess.PARTIES,
                SpinValues.jsonValue(keys(agreement.parties())).create());
        return variables;
    }

    /** The code of the party whose task it is. */
    static String party(FormTask task) {
        return ((SpinJsonNode) task.scope().getVariable(AgreementProcess.PARTY))
                .stringValue()
                .toUpperCase(Locale.ROOT);
    }

    private static String keys(List<String> units) {
        return units.stream().map(unit -> '"' + Unit.keyOf(unit) + '"').toList().toString();
    }
}
