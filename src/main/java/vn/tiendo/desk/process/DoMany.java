package vn.tiendo.desk.process;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.Refusal;
import vn.tiendo.desk.domain.BulkAct;
import vn.tiendo.desk.domain.DeskTask;
import vn.tiendo.desk.domain.RowAnswer;

/** Does the same to many tasks, each in a transaction of its own, with one answer each. */
@Component
public class DoMany {

    /** Tasks at once. */
    public static final int MOST = 200;

    private final DeskTasks tasks;
    private final FillInForms forms;

    DoMany(DeskTasks tasks, FillInForms forms) {
        this.tasks = tasks;
        this.forms = forms;
    }

    /**
     * Goes on after a refusal: what can be done is done.
     *
     * @param officer whom to allocate to; asked for by {@link BulkAct#ALLOCATE} only
     * @throws Refusal if there are none or too many; nothing is done then
     */
    public List<RowAnswer> answer(String login, Collection<String> ids, BulkAct act, @Nullable String officer) {
        if (ids.isEmpty()) {
            throw new Refusal("Hãy chọn ít nhất một việc.");
        }
        if (ids.size() > MOST) {
            throw new Refusal("Mỗi lần xử lý không quá 200 việc; hãy chọn bớt.");
        }
        Map<String, Object> values = new HashMap<>(act.answer());
        if (act == BulkAct.ALLOCATE) {
            values.put("officer", officer);
        }
        return ids.stream().distinct().map(id -> one(login, id, act, values)).toList();
    }

    private RowAnswer one(String login, String id, BulkAct act, Map<String, Object> values) {
        var task = tasks.find(login, id).orElse(null);
        if (task == null) {
            return new RowAnswer(null, "Việc này đã có người xử lý hoặc không còn thuộc phần việc của đồng chí.");
        }
        return new RowAnswer(task, refusal(login, task, act, values));
    }

    private @Nullable String refusal(String login, DeskTask task, BulkAct act, Map<String, Object> values) {
        if (!act.isFor(task.form())) {
            return "Việc này không làm theo cách đã chọn; hãy mở riêng để xử lý.";
        }
        try {
            forms.submit(login, task, values);
            return null;
        } catch (Refusal refusal) {
            return refusal.getMessage();
        }
    }
}
