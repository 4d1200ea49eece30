package vn.tiendo.agreement.process;

import java.util.Map;
import vn.tiendo.agreement.domain.Stage;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.engine.form.TaskForm;
import vn.tiendo.engine.form.Verdict;

/** The server's side of a form in which one party says yes, or what has to change first. */
interface PartyVerdictForm extends TaskForm<Verdict> {

    Stage stage();

    PartyVerdict verdicts();

    @Override
    default Class<Verdict> input() {
        return Verdict.class;
    }

    @Override
    default FormContent show(FormTask task) {
        return verdicts().show(task);
    }

    @Override
    default Map<String, Object> submit(FormTask task, Verdict verdict, String actor) {
        return verdicts().say(task, stage(), verdict, actor);
    }
}
