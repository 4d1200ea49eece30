package vn.tiendo.deadline.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.Refusal;
import vn.tiendo.deadline.Duties;
import vn.tiendo.deadline.ExtendDeadline;
import vn.tiendo.deadline.domain.Duty;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.engine.Card;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.FormContent.Option;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.engine.form.PaperHead;
import vn.tiendo.engine.form.TaskForm;
import vn.tiendo.organization.domain.Unit;
import vn.tiendo.organization.process.UnitOptions;

/** Đề nghị gia hạn: which of the unit's duties needs more time, until when and why. */
@Component
class AskExtensionForm implements TaskForm<AskExtensionForm.Input> {

    private final ExtendDeadline extend;
    private final Duties duties;
    private final UnitOptions units;

    AskExtensionForm(ExtendDeadline extend, Duties duties, UnitOptions units) {
        this.extend = extend;
        this.duties = duties;
        this.units = units;
    }

    /** What the officer does. */
    enum Asking {
        ASK,
        CANCEL
    }

    record Input(
            @NotNull(message = "Hãy chọn gửi đề nghị hoặc thôi đề nghị.") @Nullable
            Asking asking,

            @Nullable String duty,
            @Nullable LocalDate askedDay,

            @Nullable @Size(max = 2000, message = "Lý do dài quá 2.000 ký tự; hãy rút gọn.")
            String reason,

            @Nullable @Size(max = 2000, message = "Minh chứng dài quá 2.000 ký tự; hãy rút gọn.")
            String evidence) {}

    @Override
    public String key() {
        return "askExtension";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public FormContent show(FormTask task) {
        return new FormContent(new PaperHead().row("Đơn vị đề nghị", units.name(unit(task))))
                .value("asking", Asking.ASK)
                .options(
                        "dutyOptions",
                        extendable(task).stream().map(AskExtensionForm::option).toList());
    }

    private static Option option(Duty duty) {
        return new Option(
                duty.ref().businessKey(),
                duty.ref().kind().title() + ": " + shortened(duty.title()) + " (" + duty.phrase() + ")");
    }

    private static String shortened(String title) {
        return title.length() <= 120 ? title : title.substring(0, 119).stripTrailing() + "…";
    }

    @Override
    public Map<String, Object> submit(FormTask task, Input input, String actor) {
        if (Objects.requireNonNull(input.asking()) == Asking.CANCEL) {
            return Map.of(ExtensionProcess.ASKING, Asking.CANCEL.name());
        }
        var duty = duties.require(chosen(task, input));
        var extension = extend.ask(duty.ref(), input.askedDay(), input.reason(), input.evidence(), actor);
        task.knownAs(ExtensionProcess.businessKey(extension.id()));
        var facts = new HashMap<>(Card.of(String.valueOf(units.name(duty.unit())), duty.title()));
        facts.put(ExtensionProcess.ASKING, Asking.ASK.name());
        facts.put(ExtensionProcess.EXTENSION, extension.id());
        facts.put(ExtensionProcess.SUPERVISOR, Unit.keyOf(duty.supervisor()));
        facts.put(ExtensionProcess.DECIDE_BY, DueDate.of(extension.decideBy()));
        return facts;
    }

    private List<Duty> extendable(FormTask task) {
        return duties.extendableOf(
                units.actedForBy(unit(task)).stream().map(Unit::code).toList());
    }

    private static String unit(FormTask task) {
        return String.valueOf(task.text(ExtensionProcess.UNIT));
    }

    /** Only what the list offers: a duty of the own unit. */
    private DutyRef chosen(FormTask task, Input input) {
        return extendable(task).stream()
                .map(Duty::ref)
                .filter(ref -> ref.businessKey().equals(input.duty()))
                .findFirst()
                .orElseThrow(() -> new Refusal("Hãy chọn việc cần gia hạn trong danh sách."));
    }
}
