package vn.tiendo.agreement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tiendo.agreement.PartyAnswers;
import vn.tiendo.agreement.domain.Stage;

/** Gom ý kiến: whether all parties have said yes, for the gateway behind. */
@Component
class GatherAnswersDelegate implements JavaDelegate {

    private final PartyAnswers answers;

    GatherAnswersDelegate(PartyAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long id = ((Number) execution.getVariable(AgreementProcess.AGREEMENT)).longValue();
        execution.setVariable(AgreementProcess.ALL_AGREED, answers.unanimous(id, Stage.REVIEW));
        execution.setVariable(AgreementProcess.ALL_SIGNED, answers.unanimous(id, Stage.SIGNATURE));
        execution.setVariable(AgreementProcess.ALL_CONFIRMED, answers.unanimous(id, Stage.JOINT_REVIEW));
    }
}
