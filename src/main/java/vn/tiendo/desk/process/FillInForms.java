package vn.tiendo.desk.process;

import jakarta.ws.rs.WebApplicationException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.springframework.stereotype.Component;
import vn.tiendo.NotFound;
import vn.tiendo.Refusal;
import vn.tiendo.desk.domain.DeskTask;
import vn.tiendo.desk.domain.FormField;
import vn.tiendo.desk.domain.OpenedTask;

/** Opens the form of a task and sends it in, as Tasklist does: the same form, the same checks, the same use case. */
@Component
public class FillInForms {

    private final FormService forms;
    private final DeskTasks tasks;
    private final InTheNameOf inTheName;

    FillInForms(FormService forms, DeskTasks tasks, InTheNameOf inTheName) {
        this.forms = forms;
        this.tasks = tasks;
        this.inTheName = inTheName;
    }

    /** @throws NotFound if there is no such open task, or it is not that officer's to do */
    public OpenedTask open(String login, String id) {
        var task = tasks.find(login, id).orElseThrow(FillInForms::gone);
        try {
            var values =
                    new FormValues(inTheName.officer(login, () -> forms.getTaskFormVariables(task.id(), null, false)));
            var form = SimpleForm.of(task.form());
            return new OpenedTask(
                    task,
                    values.rows("about"),
                    values.rows("notices"),
                    form.isSimple() ? values.tables(form) : List.of(),
                    form.isSimple() ? values.fields(form) : null);
        } catch (AuthorizationException lapsed) {
            throw gone();
        }
    }

    /**
     * Sends the form in, in a transaction of its own.
     *
     * @param typed what was typed, by key; what is not asked for beside the rest is left out, as in Tasklist
     * @throws Refusal with the sentence that Tasklist would show; the task is then as it was
     */
    public void send(String login, OpenedTask opened, Map<String, String> typed) {
        var values = new HashMap<String, Object>();
        for (var field : opened.fields() == null ? List.<FormField>of() : opened.fields()) {
            if (field.only() == null || field.only().applies(typed)) {
                values.put(field.key(), value(field, typed.getOrDefault(field.key(), "")));
            }
        }
        submit(login, opened.task(), ListCells.gathered(values));
    }

    /** Sends in an answer that needs no look at the form. @throws Refusal as above */
    public void submit(String login, DeskTask task, Map<String, Object> values) {
        inTheName.officer(login, () -> {
            try {
                forms.submitTaskForm(task.id(), values);
                return task;
            } catch (WebApplicationException refused) {
                throw new Refusal(String.valueOf(refused.getMessage()));
            }
        });
    }

    /** As the browser's form sends it: what is no number is left as it is, and refused with the name of the input. */
    private static Object value(FormField field, String typed) {
        return switch (field.type()) {
            case CHECK -> "true".equals(typed);
            case NUMBER -> typed.matches("-?\\d{1,9}") ? Integer.valueOf(typed) : typed;
            default -> typed;
        };
    }

    private static NotFound gone() {
        return new NotFound(
                "Việc này đã xong, đã thu hồi hoặc không còn thuộc phần việc của đồng chí; hãy xem lại danh sách.");
    }
}
