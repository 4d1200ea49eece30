package vn.tiendo.assignment.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.Coordinate;
import vn.tiendo.assignment.OwedContributions;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.engine.form.TaskForm;

/** Tiếp thu, trả lời ý kiến phối hợp: the lead unit takes a contribution in, or says why not. */
@Component
class AnswerContributionForm implements TaskForm<AnswerContributionForm.Input> {

    private final Coordinate coordinate;
    private final OwedContributions contributions;
    private final AssignmentHead head;

    AnswerContributionForm(Coordinate coordinate, OwedContributions contributions, AssignmentHead head) {
        this.coordinate = coordinate;
        this.contributions = contributions;
        this.head = head;
    }

    record Input(
            @NotNull(message = "Hãy chọn tiếp thu hoặc trả lời.")
            Coordinate.@Nullable Answer answerKind,

            @NotBlank(message = "Hãy ghi nội dung tiếp thu hoặc trả lời.")
            @Size(max = 4000, message = "Nội dung trả lời dài quá 4.000 ký tự; hãy rút gọn.")
            String answer) {}

    @Override
    public String key() {
        return "answerContribution";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public FormContent show(FormTask task) {
        var contribution = contributions.require(task.reference(AssignmentProcess.CONTRIBUTION));
        return new FormContent(head.of(contribution.assignment())
                .row("Ý kiến của", contribution.unitName())
                .row("Gửi lúc", ContributionRows.sent(contribution))
                .row("Nội dung phối hợp", contribution.content())
                .row("Tệp gửi kèm", ContributionRows.files(contribution)));
    }

    @Override
    public Map<String, Object> submit(FormTask task, Input input, String actor) {
        coordinate.answer(
                task.reference(AssignmentProcess.CONTRIBUTION),
                Objects.requireNonNull(input.answerKind()),
                input.answer(),
                actor);
        return Map.of();
    }
}
