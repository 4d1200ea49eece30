package vn.tiendo.plan.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.Refusal;
import vn.tiendo.deadline.domain.DeadlineKind;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.FormContent.Option;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.engine.form.TaskForm;
import vn.tiendo.plan.MissingDeadlines;
import vn.tiendo.plan.MissingDeadlines.Missing;
import vn.tiendo.plan.Plans;
import vn.tiendo.plan.SettleDeadline;

/** Xác định thời hạn còn thiếu: what an issued plan left open, one task or report at a time. */
@Component
class SettleDeadlineForm implements TaskForm<SettleDeadlineForm.Input> {

    private final SettleDeadline settleDeadline;
    private final MissingDeadlines missingDeadlines;
    private final Plans plans;
    private final PlanSheet sheet;

    SettleDeadlineForm(SettleDeadline settleDeadline, MissingDeadlines missingDeadlines, Plans plans, PlanSheet sheet) {
        this.settleDeadline = settleDeadline;
        this.missingDeadlines = missingDeadlines;
        this.plans = plans;
        this.sheet = sheet;
    }

    /** What the officer can say. */
    enum Settled {
        BEFORE_DATE,
        NO_LATER_THAN,
        ONGOING,
        UNKNOWN
    }

    record Input(
            @NotBlank(message = "Hãy chọn nhiệm vụ hoặc báo cáo còn thiếu thời hạn.")
            String what,

            @NotNull(message = "Hãy chọn loại thời hạn.") @Nullable
            Settled settled,

            @Nullable LocalDate day,

            @Nullable @Size(max = 2000, message = "Ghi chú dài quá 2.000 ký tự; hãy rút gọn.")
            String note) {}

    @Override
    public String key() {
        return "settleDeadline";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public FormContent show(FormTask task) {
        long id = task.reference(InquiryProcess.PLAN);
        var plan = plans.require(id);
        var missing = missingDeadlines.of(id);
        var head = sheet.head(plan).row("Kế hoạch", plan.title()).row("Còn thiếu thời hạn", missing.size() + " mục");
        return new FormContent(head)
                .options(
                        "missingOptions",
                        missing.stream().map(SettleDeadlineForm::option).toList())
                .value("what", missing.isEmpty() ? null : key(missing.get(0)))
                .value("settled", Settled.NO_LATER_THAN);
    }

    private static Option option(Missing missing) {
        return new Option(key(missing), Refusal.shortened(missing.title()) + " (" + missing.phrase() + ")");
    }

    private static String key(Missing missing) {
        return missing.part() + ":" + missing.id();
    }

    @Override
    public Map<String, Object> submit(FormTask task, Input input, String actor) {
        long plan = task.reference(InquiryProcess.PLAN);
        var what = chosen(plan, input);
        if (Objects.requireNonNull(input.settled()) != Settled.UNKNOWN) {
            var kind = DeadlineKind.valueOf(input.settled().name());
            settleDeadline.settle(plan, what.part(), what.id(), kind, input.day(), actor);
        } else if (input.note() == null) {
            throw new Refusal("Hãy ghi lý do chưa xác định được thời hạn.");
        } else {
            settleDeadline.giveUp(plan, what.part(), what.id(), input.note(), actor);
        }
        return Map.of(
                InquiryProcess.DEADLINES_MISSING, !missingDeadlines.of(plan).isEmpty());
    }

    /** Only what the list offers. */
    private Missing chosen(long plan, Input input) {
        return missingDeadlines.of(plan).stream()
                .filter(missing -> key(missing).equals(input.what()))
                .findFirst()
                .orElseThrow(
                        () -> new Refusal("Mục được chọn không còn thiếu thời hạn; hãy tải lại trang để chọn lại."));
    }
}
