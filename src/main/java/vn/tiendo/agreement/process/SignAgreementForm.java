package vn.tiendo.agreement.process;

import org.springframework.stereotype.Component;
import vn.tiendo.agreement.domain.Stage;

/** Ký thỏa thuận: a party's signer signs, or says why not yet. */
@Component
record SignAgreementForm(PartyVerdict verdicts) implements PartyVerdictForm {

    @Override
    public String key() {
        return "signAgreement";
    }

    @Override
    public Stage stage() {
        return Stage.SIGNATURE;
    }
}
