package vn.tiendo.report.process;

import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.Refusal;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.engine.form.TaskForm;
import vn.tiendo.report.SubmitReport;

/** Lập báo cáo, or "không phát sinh". */
@Component
class DraftReportForm implements TaskForm<DraftReportForm.Input> {

    private final SubmitReport submitReport;
    private final ReportHead head;

    DraftReportForm(SubmitReport submitReport, ReportHead head) {
        this.submitReport = submitReport;
        this.head = head;
    }

    record Input(
            @Nullable Boolean nothingToReport,

            @Nullable @Size(max = 20000, message = "Báo cáo dài quá 20.000 ký tự; hãy rút gọn.")
            String content) {}

    @Override
    public String key() {
        return "draftReport";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public FormContent show(FormTask task) {
        long obligation = task.reference(ReportProcess.OBLIGATION);
        return new FormContent(head.of(obligation))
                .wordFile(head.wordFile(obligation))
                .value("nothingToReport", false)
                .value("content", head.text(obligation));
    }

    @Override
    public Map<String, Object> submit(FormTask task, Input input, String actor) {
        boolean nothing = Boolean.TRUE.equals(input.nothingToReport());
        if (!nothing && input.content() == null) {
            throw new Refusal("Hãy ghi nội dung báo cáo, hoặc đánh dấu «Không phát sinh».");
        }
        submitReport.draft(task.reference(ReportProcess.OBLIGATION), nothing ? null : input.content(), nothing, actor);
        return Map.of();
    }
}
