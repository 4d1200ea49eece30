package vn.tiendo.assignment.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.Assignments;
import vn.tiendo.assignment.CarryOutAssignment;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.engine.form.TaskForm;
import vn.tiendo.organization.domain.Role;
import vn.tiendo.organization.process.UnitOptions;

/** Phân công chuyên viên: the unit's leader says who carries it out. */
@Component
class AllocateOfficerForm implements TaskForm<AllocateOfficerForm.Input> {

    private final CarryOutAssignment carryOut;
    private final Assignments assignments;
    private final AssignmentHead head;
    private final UnitOptions units;

    AllocateOfficerForm(CarryOutAssignment carryOut, Assignments assignments, AssignmentHead head, UnitOptions units) {
        this.carryOut = carryOut;
        this.assignments = assignments;
        this.head = head;
        this.units = units;
    }

    record Input(
            @NotBlank(message = "Hãy chọn chuyên viên thực hiện.")
            String officer,

            @Nullable @Size(max = 2000, message = "Ý kiến dài quá 2.000 ký tự; hãy rút gọn.")
            String instruction) {}

    @Override
    public String key() {
        return "allocateOfficer";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public FormContent show(FormTask task) {
        var assignment = assignments.require(task.reference(AssignmentProcess.ASSIGNMENT));
        var officers = units.officers(assignment.unit(), Role.SPECIALIST);
        return new FormContent(head.of(assignment))
                .options("officerOptions", officers)
                .value("officer", officers.size() == 1 ? officers.get(0).value() : null);
    }

    @Override
    public Map<String, Object> submit(FormTask task, Input input, String actor) {
        carryOut.allocate(task.reference(AssignmentProcess.ASSIGNMENT), input.officer(), input.instruction(), actor);
        return Map.of(AssignmentProcess.OFFICER, input.officer());
    }
}
