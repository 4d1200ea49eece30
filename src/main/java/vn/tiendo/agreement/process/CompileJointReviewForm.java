package vn.tiendo.agreement.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiendo.agreement.ReviewTogether;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.engine.form.TaskForm;

/** Lập bản tổng kết: the drafting party's specialist makes one text of what all parties reported. */
@Component
class CompileJointReviewForm implements TaskForm<CompileJointReviewForm.Input> {

    private final ReviewTogether reviews;
    private final AgreementSheet sheet;

    CompileJointReviewForm(ReviewTogether reviews, AgreementSheet sheet) {
        this.reviews = reviews;
        this.sheet = sheet;
    }

    record Input(
            @NotBlank(message = "Hãy ghi nội dung bản tổng kết.")
            @Size(max = 20000, message = "Bản tổng kết dài quá 20.000 ký tự; hãy rút gọn.")
            String reviewText) {}

    @Override
    public String key() {
        return "compileJointReview";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public FormContent show(FormTask task) {
        long id = task.reference(AgreementProcess.AGREEMENT);
        return sheet.read(id).value("reviewText", reviews.proposed(id));
    }

    @Override
    public Map<String, Object> submit(FormTask task, Input input, String actor) {
        reviews.drawUp(task.reference(AgreementProcess.AGREEMENT), input.reviewText(), actor);
        return Map.of();
    }
}
