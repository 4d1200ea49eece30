package vn.tiendo.agreement.process;

import org.springframework.stereotype.Component;
import vn.tiendo.agreement.DraftAgreement;
import vn.tiendo.engine.form.StartForm;
import vn.tiendo.organization.process.UnitOptions;

/** A specialist begins an agreement of the unit with its equals. */
@Component
class StartAgreement implements StartForm {

    private final DraftAgreement draftAgreement;
    private final AgreementVariables variables;
    private final UnitOptions units;

    StartAgreement(DraftAgreement draftAgreement, AgreementVariables variables, UnitOptions units) {
        this.draftAgreement = draftAgreement;
        this.variables = variables;
        this.units = units;
    }

    @Override
    public String process() {
        return AgreementProcess.KEY;
    }

    @Override
    public Beginning start(String actor) {
        var agreement = draftAgreement.begin(units.ownUnit(actor).code(), actor);
        return new Beginning(AgreementVariables.businessKey(agreement.id()), variables.of(agreement));
    }
}
