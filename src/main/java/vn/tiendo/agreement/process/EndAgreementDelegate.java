package vn.tiendo.agreement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tiendo.agreement.ReviewTogether;

/** Kết thúc phối hợp: all parties have agreed to what was drawn up. */
@Component
class EndAgreementDelegate implements JavaDelegate {

    private final ReviewTogether reviews;

    EndAgreementDelegate(ReviewTogether reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviews.end(((Number) execution.getVariable(AgreementProcess.AGREEMENT)).longValue());
    }
}
