package vn.tiendo.deadline.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.Refusal;
import vn.tiendo.deadline.Duties;
import vn.tiendo.deadline.Overdue;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.engine.form.TaskForm;

/** Đôn đốc: the supervisor urges the unit, or says why not. */
@Component
class UrgeForm implements TaskForm<UrgeForm.Input> {

    private final Overdue overdue;
    private final Duties duties;
    private final DutyHead head;

    UrgeForm(Overdue overdue, Duties duties, DutyHead head) {
        this.overdue = overdue;
        this.duties = duties;
        this.head = head;
    }

    /** What the supervisor does. */
    enum Act {
        URGE,
        LEAVE
    }

    record Input(
            @NotNull(message = "Hãy chọn đôn đốc hoặc chưa đôn đốc.") @Nullable
            Act act,

            @Nullable @Size(max = 4000, message = "Nội dung đôn đốc dài quá 4.000 ký tự; hãy rút gọn.")
            String message,

            @Nullable @Size(max = 2000, message = "Lý do dài quá 2.000 ký tự; hãy rút gọn.")
            String reason) {}

    @Override
    public String key() {
        return "urge";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public FormContent show(FormTask task) {
        var ref = OverdueProcess.duty(task);
        var duty = duties.require(ref);
        var about = head.of(ref);
        overdue.explanation(ref).ifPresent(text -> about.notice("Đơn vị giải trình:", text));
        return new FormContent(about)
                .value("act", Act.URGE)
                .value(
                        "message",
                        "Đề nghị đơn vị khẩn trương hoàn thành «" + duty.title() + "», thời hạn " + duty.phrase()
                                + ", và giải trình nguyên nhân chậm.");
    }

    @Override
    public Map<String, Object> submit(FormTask task, Input input, String actor) {
        var duty = OverdueProcess.duty(task);
        if (Objects.requireNonNull(input.act()) == Act.LEAVE) {
            overdue.leave(duty, input.reason(), actor);
        } else if (input.message() == null) {
            throw new Refusal("Hãy ghi nội dung đôn đốc.");
        } else {
            overdue.urge(duty, input.message(), actor);
        }
        return Map.of();
    }
}
