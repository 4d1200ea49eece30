package vn.tiendo.plan.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.Refusal;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.DeadlineChoice;
import vn.tiendo.deadline.domain.DeadlineKind;
import vn.tiendo.deadline.domain.phrase.DeadlineInput;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.FormContent.Option;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.engine.form.TaskForm;
import vn.tiendo.organization.process.UnitOptions;
import vn.tiendo.plan.IssuePlan;
import vn.tiendo.plan.PlanContents;
import vn.tiendo.plan.Plans;
import vn.tiendo.plan.domain.PlanItem;

/** Phân công nhiệm vụ còn lại: what an issued plan left "chưa phân công" is given to units, one task at a time. */
@Component
class AssignRemainingForm implements TaskForm<AssignRemainingForm.Input> {

    private final IssuePlan issuePlan;
    private final Plans plans;
    private final PlanContents contents;
    private final PlanSheet sheet;
    private final UnitOptions units;

    AssignRemainingForm(IssuePlan issuePlan, Plans plans, PlanContents contents, PlanSheet sheet, UnitOptions units) {
        this.issuePlan = issuePlan;
        this.plans = plans;
        this.contents = contents;
        this.sheet = sheet;
        this.units = units;
    }

    record Input(
            @NotBlank(message = "Hãy chọn nhiệm vụ cần phân công.")
            String item,

            @NotEmpty(message = "Hãy chọn ít nhất một đơn vị chủ trì.")
            @Size(max = 60, message = "Chọn nhiều nhất 60 đơn vị chủ trì; hãy bỏ bớt.")
            @Nullable
            List<String> leads,

            @Size(max = 60, message = "Chọn nhiều nhất 60 đơn vị phối hợp; hãy bỏ bớt.") @Nullable
            List<String> coordinators,

            @Nullable @Size(max = 300, message = "Câu chữ về thời hạn dài quá 300 ký tự; hãy rút gọn.")
            String deadlinePhrase,

            @NotNull(message = "Hãy chọn loại thời hạn.") @Nullable
            DeadlineChoice deadlineKind,

            @Nullable LocalDate deadlineDay,
            @Nullable Boolean deadlineConfirmed) {}

    @Override
    public String key() {
        return "assignRemaining";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public FormContent show(FormTask task) {
        long plan = task.reference(PlanProcess.PLAN);
        var open = contents.items(plan).stream().filter(PlanItem::unassigned).toList();
        var head = sheet.head(plans.require(plan))
                .row("Kế hoạch", plans.require(plan).title())
                .row("Chưa phân công", open.size() + " nhiệm vụ");
        return new FormContent(head)
                .value("planNumber", Long.toString(plan))
                .options(
                        "itemOptions",
                        open.stream().map(AssignRemainingForm::option).toList())
                .options("unitOptions", units.existing())
                .value("item", open.isEmpty() ? null : Long.toString(open.get(0).id()))
                .value("deadlinePhrase", open.isEmpty() ? null : written(open.get(0)))
                .value("deadlineKind", DeadlineChoice.PHRASE);
    }

    private static @Nullable String written(PlanItem item) {
        return item.deadline().equals(Deadline.of(DeadlineKind.NONE, null))
                ? null
                : item.deadline().phrase();
    }

    private static Option option(PlanItem item) {
        return new Option(Long.toString(item.id()), item.ordinal() + ". " + item.content());
    }

    @Override
    public Map<String, Object> submit(FormTask task, Input input, String actor) {
        var kind = Objects.requireNonNull(input.deadlineKind());
        if (kind.dated() && input.deadlineDay() == null) {
            throw new Refusal("Hãy chọn ngày của thời hạn.");
        }
        issuePlan.assign(
                task.reference(PlanProcess.PLAN),
                number(input.item()),
                Objects.requireNonNull(input.leads()),
                input.coordinators() == null ? List.of() : input.coordinators(),
                DeadlineInput.of(input.deadlinePhrase(), kind, input.deadlineDay(), input.deadlineConfirmed()),
                actor);
        return Map.of();
    }

    private static long number(String item) {
        try {
            return Long.parseLong(item);
        } catch (NumberFormatException notOneOfTheList) {
            throw new Refusal("Nhiệm vụ được chọn không có trong danh sách; hãy chọn lại.");
        }
    }
}
