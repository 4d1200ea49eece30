package vn.tiendo.engine.form;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The server's side of a form that lets something pass or returns it to who made it, with a reason. */
public interface VerdictForm extends TaskForm<Verdict> {

    /** The variable by which the gateway behind the task asks for the verdict. */
    String fact();

    void pass(FormTask task, @Nullable String remark, String actor);

    void giveBack(FormTask task, String reason, String actor);

    @Override
    default Class<Verdict> input() {
        return Verdict.class;
    }

    @Override
    default Map<String, Object> submit(FormTask task, Verdict verdict, String actor) {
        if (verdict.passes()) {
            pass(task, verdict.remark(), actor);
        } else {
            giveBack(task, verdict.reason(), actor);
        }
        return Map.of(fact(), verdict.name());
    }
}
