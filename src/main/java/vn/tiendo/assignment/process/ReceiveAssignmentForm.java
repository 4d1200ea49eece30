package vn.tiendo.assignment.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.Refusal;
import vn.tiendo.assignment.CarryOutAssignment;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.engine.form.TaskForm;

/** Tiếp nhận nhiệm vụ: the unit accepts, or refuses with a reason that the assigner then decides on. */
@Component
class ReceiveAssignmentForm implements TaskForm<ReceiveAssignmentForm.Input> {

    private final CarryOutAssignment carryOut;
    private final AssignmentHead head;

    ReceiveAssignmentForm(CarryOutAssignment carryOut, AssignmentHead head) {
        this.carryOut = carryOut;
        this.head = head;
    }

    /** What the unit answers. */
    enum Reception {
        ACCEPT,
        REFUSE
    }

    record Input(
            @NotNull(message = "Hãy chọn tiếp nhận hoặc từ chối.") @Nullable
            Reception reception,

            @Nullable @Size(max = 2000, message = "Lý do dài quá 2.000 ký tự; hãy rút gọn.")
            String reason) {}

    @Override
    public String key() {
        return "receiveAssignment";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public FormContent show(FormTask task) {
        return new FormContent(head.of(task.reference(AssignmentProcess.ASSIGNMENT)));
    }

    @Override
    public Map<String, Object> submit(FormTask task, Input input, String actor) {
        long assignment = task.reference(AssignmentProcess.ASSIGNMENT);
        var reception = Objects.requireNonNull(input.reception());
        if (reception == Reception.ACCEPT) {
            carryOut.receive(assignment, actor);
        } else if (input.reason() == null) {
            throw new Refusal("Hãy ghi lý do từ chối để cơ quan giao quyết định.");
        } else {
            carryOut.refuse(assignment, input.reason(), actor);
        }
        return Map.of(AssignmentProcess.RECEPTION, reception.name());
    }
}
