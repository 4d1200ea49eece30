package vn.tiendo.plan.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.engine.form.TaskForm;
import vn.tiendo.organization.process.UnitOptions;
import vn.tiendo.plan.Consultations;
import vn.tiendo.plan.Consultations.Opinion;
import vn.tiendo.plan.PlanHistory;

/** Tiếp thu, giải trình: the specialist reads the opinions and goes on, or changes the draft once more. */
@Component
class IncorporateOpinionsForm implements TaskForm<IncorporateOpinionsForm.Input> {

    private final Consultations consultations;
    private final PlanSheet sheet;
    private final UnitOptions units;
    private final AuditTrail audit;

    IncorporateOpinionsForm(Consultations consultations, PlanSheet sheet, UnitOptions units, AuditTrail audit) {
        this.consultations = consultations;
        this.sheet = sheet;
        this.units = units;
        this.audit = audit;
    }

    /** What the specialist does with the draft. */
    enum Incorporation {
        CONTINUE,
        REVISE
    }

    record Input(
            @NotNull(message = "Hãy chọn trình lãnh đạo hoặc sửa tiếp dự thảo.") @Nullable
            Incorporation incorporation,

            @Nullable @Size(max = 4000, message = "Nội dung tiếp thu dài quá 4.000 ký tự; hãy rút gọn.")
            String explanation) {}

    @Override
    public String key() {
        return "incorporateOpinions";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public FormContent show(FormTask task) {
        long plan = task.reference(PlanProcess.PLAN);
        List<Map<String, String>> opinions =
                consultations.lastRound(plan).stream().map(this::row).toList();
        return sheet.read(plan).value("opinions", opinions);
    }

    @Override
    public Map<String, Object> submit(FormTask task, Input input, String actor) {
        audit.record(
                actor,
                PlanHistory.of(task.reference(PlanProcess.PLAN)),
                "Tiếp thu, giải trình ý kiến",
                input.explanation());
        return Map.of(
                PlanProcess.INCORPORATION,
                Objects.requireNonNull(input.incorporation()).name());
    }

    private Map<String, String> row(Opinion opinion) {
        var stance = opinion.answeredAt() == null
                ? "Chưa trả lời"
                : Boolean.TRUE.equals(opinion.agrees()) ? "Nhất trí" : "Có ý kiến";
        return Map.of(
                "unit",
                String.valueOf(units.name(opinion.unit())),
                "stance",
                stance,
                "opinion",
                opinion.opinion() == null ? "" : opinion.opinion());
    }
}
