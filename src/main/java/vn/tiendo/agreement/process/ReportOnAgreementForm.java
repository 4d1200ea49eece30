package vn.tiendo.agreement.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.agreement.ReviewTogether;
import vn.tiendo.agreement.domain.PartyReport;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.engine.form.TaskForm;

/** Báo cáo phần việc phối hợp: what a party has done, what was difficult, what it proposes. */
@Component
class ReportOnAgreementForm implements TaskForm<ReportOnAgreementForm.Input> {

    private final ReviewTogether reviews;
    private final AgreementSheet sheet;

    ReportOnAgreementForm(ReviewTogether reviews, AgreementSheet sheet) {
        this.reviews = reviews;
        this.sheet = sheet;
    }

    record Input(
            @NotBlank(message = "Hãy ghi kết quả thực hiện.")
            @Size(max = 4000, message = "Kết quả dài quá 4.000 ký tự; hãy rút gọn.")
            String result,

            @Nullable @Size(max = 2000, message = "Khó khăn dài quá 2.000 ký tự; hãy rút gọn.")
            String difficulties,

            @Nullable @Size(max = 2000, message = "Kiến nghị dài quá 2.000 ký tự; hãy rút gọn.")
            String proposals) {}

    @Override
    public String key() {
        return "reportOnAgreement";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public FormContent show(FormTask task) {
        return sheet.read(task.reference(AgreementProcess.AGREEMENT));
    }

    @Override
    public Map<String, Object> submit(FormTask task, Input input, String actor) {
        reviews.report(
                task.reference(AgreementProcess.AGREEMENT),
                new PartyReport(
                        AgreementVariables.party(task), input.result(), input.difficulties(), input.proposals()),
                actor);
        return Map.of();
    }
}
