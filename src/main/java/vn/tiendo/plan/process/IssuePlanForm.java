package vn.tiendo.plan.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.document.IssueNumber;
import vn.tiendo.document.NumberRequest;
import vn.tiendo.document.domain.DocumentNumber;
import vn.tiendo.engine.Card;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.engine.form.TaskForm;
import vn.tiendo.organization.process.UnitOptions;
import vn.tiendo.plan.IssuePlan;
import vn.tiendo.plan.IssuePlan.Imprint;
import vn.tiendo.plan.Plans;

/** Cấp số, ban hành: the clerk gives the signed plan its number and day, and sends it out. */
@Component
class IssuePlanForm implements TaskForm<IssuePlanForm.Input> {

    private final IssuePlan issuePlan;
    private final IssueNumber issueNumber;
    private final Plans plans;
    private final PlanSheet sheet;
    private final UnitOptions units;
    private final Clock clock;

    IssuePlanForm(
            IssuePlan issuePlan,
            IssueNumber issueNumber,
            Plans plans,
            PlanSheet sheet,
            UnitOptions units,
            Clock clock) {
        this.issuePlan = issuePlan;
        this.issueNumber = issueNumber;
        this.plans = plans;
        this.sheet = sheet;
        this.units = units;
        this.clock = clock;
    }

    record Input(
            @Nullable @Size(max = 60, message = "Số, ký hiệu dài quá 60 ký tự; hãy kiểm tra lại.")
            String number,

            @Nullable @Size(max = 20, message = "Ký hiệu đơn vị soạn thảo dài quá 20 ký tự; hãy rút gọn.")
            String drafting,

            @NotNull(message = "Hãy chọn ngày ban hành.") @Nullable
            LocalDate issuedOn,

            @Nullable @Size(max = 100, message = "Địa danh dài quá 100 ký tự; hãy rút gọn.")
            String place) {}

    @Override
    public String key() {
        return "issuePlan";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public FormContent show(FormTask task) {
        long id = task.reference(PlanProcess.PLAN);
        return sheet.read(id)
                .value("suggestedNumber", suggested(id).formatted())
                .value("issuedOn", today());
    }

    private DocumentNumber suggested(long id) {
        var plan = plans.require(id);
        var draft = plans.draft(id).orElseThrow();
        return issueNumber.suggest(new NumberRequest(
                plan.unit(), draft.typeCode(), null, null, null, today(), draft.title(), "suggestion"));
    }

    @Override
    public Map<String, Object> submit(FormTask task, Input input, String actor) {
        long id = task.reference(PlanProcess.PLAN);
        var document = issuePlan.issue(
                id,
                new Imprint(input.number(), input.drafting(), Objects.requireNonNull(input.issuedOn()), input.place()),
                actor);
        var number = Objects.requireNonNull(document.number()).written();
        return new HashMap<>(Card.of(String.valueOf(units.name(plans.require(id).unit())), number));
    }

    private LocalDate today() {
        return Deadline.today(clock);
    }
}
