package vn.tiendo.plan.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.camunda.spin.json.SpinJsonNode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.Refusal;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.engine.form.TaskForm;
import vn.tiendo.plan.Consultations;
import vn.tiendo.plan.PlanHistory;

/** Góp ý dự thảo: one of the units that were asked agrees, or says what should change. */
@Component
class GiveOpinionForm implements TaskForm<GiveOpinionForm.Input> {

    private final Consultations consultations;
    private final PlanSheet sheet;
    private final AuditTrail audit;

    GiveOpinionForm(Consultations consultations, PlanSheet sheet, AuditTrail audit) {
        this.consultations = consultations;
        this.sheet = sheet;
        this.audit = audit;
    }

    /** Whether the unit agrees. */
    enum Stance {
        AGREE,
        COMMENT
    }

    record Input(
            @NotNull(message = "Hãy chọn nhất trí hoặc có ý kiến.") @Nullable
            Stance stance,

            @Nullable @Size(max = 4000, message = "Ý kiến dài quá 4.000 ký tự; hãy rút gọn.")
            String opinion) {}

    @Override
    public String key() {
        return "giveOpinion";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public FormContent show(FormTask task) {
        return sheet.read(task.reference(PlanProcess.PLAN));
    }

    @Override
    public Map<String, Object> submit(FormTask task, Input input, String actor) {
        boolean agrees = Objects.requireNonNull(input.stance()) == Stance.AGREE;
        if (!agrees && input.opinion() == null) {
            throw new Refusal("Hãy ghi nội dung góp ý.");
        }
        var unit = ((SpinJsonNode) task.scope().getVariable(PlanProcess.CONSULTED_UNIT)).stringValue();
        long plan = task.reference(PlanProcess.PLAN);
        consultations.answer(plan, unit.toUpperCase(Locale.ROOT), agrees, input.opinion(), actor);
        audit.record(actor, PlanHistory.of(plan), agrees ? "Nhất trí với dự thảo" : "Góp ý dự thảo", input.opinion());
        return Map.of();
    }
}
