package vn.tiendo.agreement.process;

import org.springframework.stereotype.Component;
import vn.tiendo.agreement.domain.Stage;

/** Góp ý dự thảo thỏa thuận: a party's leader agrees, or says what should change. */
@Component
record ReviewAgreementForm(PartyVerdict verdicts) implements PartyVerdictForm {

    @Override
    public String key() {
        return "reviewAgreement";
    }

    @Override
    public Stage stage() {
        return Stage.REVIEW;
    }
}
