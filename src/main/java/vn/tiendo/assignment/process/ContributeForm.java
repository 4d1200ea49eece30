package vn.tiendo.assignment.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.Contributions;
import vn.tiendo.assignment.Coordinate;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.engine.form.TaskForm;

/** Gửi ý kiến, phần việc phối hợp to the lead unit. */
@Component
class ContributeForm implements TaskForm<ContributeForm.Input> {

    private final Coordinate coordinate;
    private final Contributions contributions;
    private final AssignmentHead head;

    ContributeForm(Coordinate coordinate, Contributions contributions, AssignmentHead head) {
        this.coordinate = coordinate;
        this.contributions = contributions;
        this.head = head;
    }

    record Input(
            @NotBlank(message = "Hãy ghi ý kiến hoặc kết quả phần việc phối hợp.")
            @Size(max = 4000, message = "Nội dung phối hợp dài quá 4.000 ký tự; hãy rút gọn.")
            String content) {}

    @Override
    public String key() {
        return "contribute";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public FormContent show(FormTask task) {
        var contribution = contributions.require(task.reference(AssignmentProcess.CONTRIBUTION));
        return new FormContent(head.of(contribution.assignment()));
    }

    @Override
    public Map<String, Object> submit(FormTask task, Input input, String actor) {
        coordinate.deliver(task.reference(AssignmentProcess.CONTRIBUTION), input.content(), actor);
        return Map.of();
    }
}
