package vn.tiendo.agreement.process;

import org.springframework.stereotype.Component;
import vn.tiendo.agreement.domain.Stage;

/** Duyệt bản tổng kết: a party's leader agrees to what was drawn up, or says what should change. */
@Component
record ConfirmJointReviewForm(PartyVerdict verdicts) implements PartyVerdictForm {

    @Override
    public String key() {
        return "confirmJointReview";
    }

    @Override
    public Stage stage() {
        return Stage.JOINT_REVIEW;
    }
}
