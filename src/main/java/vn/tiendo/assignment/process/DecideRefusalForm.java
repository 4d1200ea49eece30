package vn.tiendo.assignment.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.Refusal;
import vn.tiendo.assignment.Assignments;
import vn.tiendo.assignment.JudgeAssignment;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.engine.form.TaskForm;
import vn.tiendo.organization.process.UnitOptions;

/** Quyết định việc từ chối: the assigner keeps the assignment, releases the unit, or gives the task to another unit. */
@Component
class DecideRefusalForm implements TaskForm<DecideRefusalForm.Input> {

    private final JudgeAssignment judge;
    private final Assignments assignments;
    private final DispatchAssignments dispatchAssignments;
    private final DispatchContributions dispatchContributions;
    private final AssignmentHead head;
    private final UnitOptions units;

    DecideRefusalForm(
            JudgeAssignment judge,
            Assignments assignments,
            DispatchAssignments dispatchAssignments,
            DispatchContributions dispatchContributions,
            AssignmentHead head,
            UnitOptions units) {
        this.judge = judge;
        this.assignments = assignments;
        this.dispatchAssignments = dispatchAssignments;
        this.dispatchContributions = dispatchContributions;
        this.head = head;
        this.units = units;
    }

    /** What the assigner decides. */
    enum Choice {
        KEEP,
        RELEASE,
        TRANSFER
    }

    record Input(
            @NotNull(message = "Hãy chọn cách xử lý việc từ chối.") @Nullable
            Choice choice,

            @Nullable String otherUnit,

            @NotBlank(message = "Hãy ghi lý do của quyết định.")
            @Size(max = 2000, message = "Lý do dài quá 2.000 ký tự; hãy rút gọn.")
            String reason) {}

    @Override
    public String key() {
        return "decideRefusal";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public FormContent show(FormTask task) {
        return new FormContent(head.of(task.reference(AssignmentProcess.ASSIGNMENT)))
                .options("unitOptions", units.existing());
    }

    @Override
    public Map<String, Object> submit(FormTask task, Input input, String actor) {
        long assignment = task.reference(AssignmentProcess.ASSIGNMENT);
        var choice = Objects.requireNonNull(input.choice());
        switch (choice) {
            case KEEP -> judge.keep(assignment, input.reason(), actor);
            case RELEASE -> judge.release(assignment, null, input.reason(), actor);
            case TRANSFER -> transfer(assignment, input, actor);
        }
        return Map.of(AssignmentProcess.REFUSAL_DECISION, choice.name());
    }

    private void transfer(long assignment, Input input, String actor) {
        if (input.otherUnit() == null) {
            throw new Refusal("Hãy chọn đơn vị nhận nhiệm vụ thay.");
        }
        units.mustExist(List.of(input.otherUnit()));
        judge.release(assignment, input.otherUnit(), input.reason(), actor);
        long plan = assignments.require(assignment).plan();
        dispatchAssignments.next(plan, 1);
        dispatchContributions.next(plan, 60);
    }
}
