package vn.tiendo.deadline.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.Refusal;
import vn.tiendo.deadline.ExtendDeadline;
import vn.tiendo.deadline.Extensions;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.engine.form.TaskForm;
import vn.tiendo.organization.process.UnitOptions;

/** Quyết định gia hạn: the assigner grants more time, until the day that was asked for or another, or refuses. */
@Component
class DecideExtensionForm implements TaskForm<DecideExtensionForm.Input> {

    private final ExtendDeadline extend;
    private final Extensions extensions;
    private final DutyHead head;
    private final UnitOptions units;

    DecideExtensionForm(ExtendDeadline extend, Extensions extensions, DutyHead head, UnitOptions units) {
        this.extend = extend;
        this.extensions = extensions;
        this.head = head;
        this.units = units;
    }

    /** What the assigner decides. */
    enum Answer {
        GRANT,
        REFUSE
    }

    record Input(
            @NotNull(message = "Hãy chọn đồng ý hoặc không đồng ý gia hạn.") @Nullable
            Answer answer,

            @Nullable LocalDate grantedDay,

            @Nullable @Size(max = 2000, message = "Ý kiến dài quá 2.000 ký tự; hãy rút gọn.")
            String note) {}

    @Override
    public String key() {
        return "decideExtension";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public FormContent show(FormTask task) {
        var extension = extensions.require(task.reference(ExtensionProcess.EXTENSION));
        var about = head.of(extension.duty())
                .row("Đề nghị gia hạn đến", extension.askedDay())
                .row("Người đề nghị", units.officerName(extension.askedBy()))
                .row("Lý do", extension.reason())
                .row("Tài liệu, minh chứng", extension.evidence());
        return new FormContent(about).value("grantedDay", extension.askedDay());
    }

    @Override
    public Map<String, Object> submit(FormTask task, Input input, String actor) {
        long extension = task.reference(ExtensionProcess.EXTENSION);
        if (Objects.requireNonNull(input.answer()) == Answer.GRANT) {
            extend.grant(extension, input.grantedDay(), input.note(), actor);
        } else if (input.note() == null) {
            throw new Refusal("Hãy ghi lý do không đồng ý gia hạn để đơn vị biết.");
        } else {
            extend.refuse(extension, input.note(), actor);
        }
        return Map.of();
    }
}
