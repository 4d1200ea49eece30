package vn.tiendo.deadline.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiendo.deadline.Overdue;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.engine.form.TaskForm;

/** Chỉ đạo xử lý quá hạn: the leader above says what is to happen. */
@Component
class DirectOverdueForm implements TaskForm<DirectOverdueForm.Input> {

    private final Overdue overdue;
    private final DutyHead head;

    DirectOverdueForm(Overdue overdue, DutyHead head) {
        this.overdue = overdue;
        this.head = head;
    }

    record Input(
            @NotBlank(message = "Hãy ghi ý kiến chỉ đạo.")
            @Size(max = 4000, message = "Ý kiến chỉ đạo dài quá 4.000 ký tự; hãy rút gọn.")
            String instruction) {}

    @Override
    public String key() {
        return "directOverdue";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public FormContent show(FormTask task) {
        var duty = OverdueProcess.duty(task);
        var about = head.of(duty);
        overdue.explanation(duty).ifPresent(text -> about.notice("Đơn vị giải trình:", text));
        return new FormContent(about);
    }

    @Override
    public Map<String, Object> submit(FormTask task, Input input, String actor) {
        overdue.direct(OverdueProcess.duty(task), input.instruction(), actor);
        return Map.of();
    }
}
