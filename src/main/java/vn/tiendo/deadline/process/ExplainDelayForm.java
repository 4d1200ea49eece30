package vn.tiendo.deadline.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.deadline.Overdue;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.engine.form.TaskForm;

/** Giải trình quá hạn: why it is late, what is done about it, by when it will be there. */
@Component
class ExplainDelayForm implements TaskForm<ExplainDelayForm.Input> {

    private final Overdue overdue;
    private final DutyHead head;

    ExplainDelayForm(Overdue overdue, DutyHead head) {
        this.overdue = overdue;
        this.head = head;
    }

    record Input(
            @NotBlank(message = "Hãy ghi nguyên nhân chậm.")
            @Size(max = 4000, message = "Nguyên nhân dài quá 4.000 ký tự; hãy rút gọn.")
            String reason,

            @NotBlank(message = "Hãy ghi biện pháp khắc phục.")
            @Size(max = 4000, message = "Biện pháp dài quá 4.000 ký tự; hãy rút gọn.")
            String remedy,

            @NotNull(message = "Hãy chọn ngày cam kết hoàn thành.") @Nullable
            LocalDate promisedDay) {}

    @Override
    public String key() {
        return "explainDelay";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public FormContent show(FormTask task) {
        return new FormContent(head.of(OverdueProcess.duty(task)));
    }

    @Override
    public Map<String, Object> submit(FormTask task, Input input, String actor) {
        overdue.explain(
                OverdueProcess.duty(task),
                input.reason(),
                input.remedy(),
                Objects.requireNonNull(input.promisedDay()),
                actor);
        return Map.of();
    }
}
