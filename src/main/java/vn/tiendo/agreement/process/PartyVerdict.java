package vn.tiendo.agreement.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiendo.agreement.AnswerAgreement;
import vn.tiendo.agreement.domain.Stage;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.engine.form.Verdict;

/**
 * What one party says at a stage. The parties speak at the same time, so that nobody leaves a fact in the instance: what
 * all of them said is gathered when the last one has spoken.
 */
@Component
class PartyVerdict {

    private final AnswerAgreement answers;
    private final AgreementSheet sheet;

    PartyVerdict(AnswerAgreement answers, AgreementSheet sheet) {
        this.answers = answers;
        this.sheet = sheet;
    }

    FormContent show(FormTask task) {
        return sheet.read(task.reference(AgreementProcess.AGREEMENT));
    }

    Map<String, Object> say(FormTask task, Stage stage, Verdict verdict, String actor) {
        long id = task.reference(AgreementProcess.AGREEMENT);
        var party = AgreementVariables.party(task);
        if (verdict.passes()) {
            answers.agree(id, stage, party, verdict.remark(), actor);
        } else {
            answers.giveBack(id, stage, party, verdict.reason(), actor);
        }
        return Map.of();
    }
}
