package vn.tiendo.assignment.process;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.Refusal;
import vn.tiendo.assignment.Assignments;
import vn.tiendo.assignment.CarryOutAssignment;
import vn.tiendo.assignment.OwedContributions;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.engine.form.TaskForm;
import vn.tiendo.plan.OpenPlan;
import vn.tiendo.plan.PlanContents;
import vn.tiendo.plan.process.PlanPreparation;

/** Thực hiện nhiệm vụ: report progress, answer with a plan of one's own, or propose completion. */
@Component
class ImplementForm implements TaskForm<ImplementForm.Input> {

    private final CarryOutAssignment carryOut;
    private final Assignments assignments;
    private final OwedContributions contributions;
    private final PlanContents contents;
    private final OpenPlan openPlan;
    private final PlanPreparation preparation;
    private final AssignmentHead head;

    ImplementForm(
            CarryOutAssignment carryOut,
            Assignments assignments,
            OwedContributions contributions,
            PlanContents contents,
            OpenPlan openPlan,
            PlanPreparation preparation,
            AssignmentHead head) {
        this.carryOut = carryOut;
        this.assignments = assignments;
        this.contributions = contributions;
        this.contents = contents;
        this.openPlan = openPlan;
        this.preparation = preparation;
        this.head = head;
    }

    /** What the officer does this time. */
    enum Step {
        UPDATE_PROGRESS,
        OPEN_OWN_PLAN,
        PROPOSE_COMPLETION
    }

    record Input(
            @NotNull(message = "Hãy chọn bước tiếp theo.") @Nullable
            Step step,

            @Nullable
            @Min(value = 0, message = "Tiến độ từ 0 đến 100 phần trăm; hãy nhập lại.")
            @Max(value = 100, message = "Tiến độ từ 0 đến 100 phần trăm; hãy nhập lại.")
            Integer progressPercent,

            @Nullable @Size(max = 4000, message = "Diễn biến dài quá 4.000 ký tự; hãy rút gọn.")
            String progressNote,

            @Nullable @Size(max = 4000, message = "Kết quả dài quá 4.000 ký tự; hãy rút gọn.")
            String evidence) {}

    @Override
    public String key() {
        return "implement";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public FormContent show(FormTask task) {
        var assignment = assignments.require(task.reference(AssignmentProcess.ASSIGNMENT));
        var rows = contributions.of(assignment.id()).stream()
                .map(ContributionRows::row)
                .toList();
        return new FormContent(head.of(assignment))
                .value("contributions", rows)
                .value("hasContributions", !rows.isEmpty())
                .value("step", Step.UPDATE_PROGRESS)
                .value("progressPercent", assignment.progressPercent())
                .value("progressNote", assignment.progressNote())
                .value("evidence", assignment.evidence());
    }

    @Override
    public Map<String, Object> submit(FormTask task, Input input, String actor) {
        long assignment = task.reference(AssignmentProcess.ASSIGNMENT);
        var step = Objects.requireNonNull(input.step());
        switch (step) {
            case UPDATE_PROGRESS -> progress(assignment, input, actor);
            case OPEN_OWN_PLAN -> openOwnPlan(assignment, actor);
            case PROPOSE_COMPLETION -> propose(assignment, input, actor);
        }
        return Map.of(AssignmentProcess.STEP, step.name());
    }

    private void progress(long assignment, Input input, String actor) {
        if (input.progressPercent() == null && input.progressNote() == null) {
            throw new Refusal("Hãy ghi tiến độ hoặc diễn biến thực hiện.");
        }
        carryOut.progress(assignment, input.progressPercent(), input.progressNote(), actor);
    }

    private void propose(long assignment, Input input, String actor) {
        if (input.evidence() == null) {
            throw new Refusal("Hãy ghi kết quả, sản phẩm để cơ quan giao xác nhận.");
        }
        carryOut.proposeCompletion(assignment, input.evidence(), actor);
    }

    private void openOwnPlan(long id, String actor) {
        var assignment = assignments.require(id);
        var item = contents.item(assignment.item());
        preparation.open(
                openPlan.forAssignment(id, "Triển khai nhiệm vụ: " + item.content(), assignment.unit(), actor));
    }
}
