package vn.tiendo.agreement.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiendo.agreement.domain.Stage;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.engine.form.TaskForm;
import vn.tiendo.engine.form.Verdict;

/** Duyệt bản tổng kết: a party's leader agrees to what was drawn up, or says what should change. */
@Component
class ConfirmJointReviewForm implements TaskForm<Verdict> {

    private final PartyVerdict verdicts;
    private final AgreementSheet sheet;

    ConfirmJointReviewForm(PartyVerdict verdicts, AgreementSheet sheet) {
        this.verdicts = verdicts;
        this.sheet = sheet;
    }

    @Override
    public String key() {
        return "confirmJointReview";
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
        return verdicts.say(task, Stage.JOINT_REVIEW, verdict, actor);
    }
}
