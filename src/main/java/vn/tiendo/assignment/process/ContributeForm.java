package vn.tiendo.assignment.process;

import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.Coordinate;
import vn.tiendo.assignment.OwedContributions;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.engine.form.TaskForm;

/** Gửi ý kiến, phần việc phối hợp to the lead unit. */
@Component
class ContributeForm implements TaskForm<ContributeForm.Input> {

    private final Coordinate coordinate;
    private final OwedContributions contributions;
    private final AssignmentHead head;

    ContributeForm(Coordinate coordinate, OwedContributions contributions, AssignmentHead head) {
        this.coordinate = coordinate;
        this.contributions = contributions;
        this.head = head;
    }

    record Input(
            @Nullable @Size(max = 4000, message = "Nội dung phối hợp dài quá 4.000 ký tự; hãy rút gọn.")
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
        return new FormContent(head.toOthers(contribution.assignment())
                .row("Tệp đã thêm", contribution.files() == 0 ? null : contribution.files() + " tệp"));
    }

    @Override
    public Map<String, Object> submit(FormTask task, Input input, String actor) {
        coordinate.deliver(task.reference(AssignmentProcess.CONTRIBUTION), input.content(), actor);
        return Map.of();
    }
}
