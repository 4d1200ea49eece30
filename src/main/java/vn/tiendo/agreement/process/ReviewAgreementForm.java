package vn.tiendo.agreement.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiendo.agreement.domain.Stage;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.engine.form.TaskForm;
import vn.tiendo.engine.form.Verdict;

/** Góp ý dự thảo thỏa thuận: a party's leader agrees, or says what should change. */
@Component
class ReviewAgreementForm implements TaskForm<Verdict> {

    private final PartyVerdict verdicts;
    private final AgreementSheet sheet;

    ReviewAgreementForm(PartyVerdict verdicts, AgreementSheet sheet) {
        this.verdicts = verdicts;
        this.sheet = sheet;
    }

    @Override
    public String key() {
        return "reviewAgreement";
    }

    @Override
    public Class<Verdict> input() {
        return Verdict.class;
    }

    @Override
    public FormContent show(FormTask task) {
        return sheet.read(task.reference(AgreementProcess.AGREEMENT));
    }

    @Override
    public Map<String, Object> submit(FormTask task, Verdict verdict, String actor) {
        return verdicts.say(task, Stage.REVIEW, verdict, actor);
    }
}
