package vn.tiendo.report.process;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
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
    private final FiguresShown figures;

    DraftReportForm(SubmitReport submitReport, ReportHead head, FiguresShown figures) {
        this.submitReport = submitReport;
        this.head = head;
        this.figures = figures;
    }

    record Input(
            @Nullable Boolean nothingToReport,

            @Nullable @Size(max = 20000, message = "Báo cáo dài quá 20.000 ký tự; hãy rút gọn.")
            String content,

            @Nullable @Size(max = 40, message = "Một báo cáo có nhiều nhất 40 chỉ tiêu; hãy tải lại trang.")
            List<@Valid Given> figures) {}

    /** What was written for one indicator, in the order of the regime. */
    record Given(
            @Nullable @Size(max = 1000, message = "số liệu dài quá 1.000 ký tự; hãy rút gọn.")
            String value) {}

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
        var content = new FormContent(head.of(obligation))
                .wordFile(head.wordFile(obligation))
                .value("nothingToReport", false)
                .value("content", head.text(obligation));
        return figures.asked(content, obligation);
    }

    @Override
    public Map<String, Object> submit(FormTask task, Input input, String actor) {
        boolean nothing = Boolean.TRUE.equals(input.nothingToReport());
        if (!nothing && input.content() == null) {
            throw new Refusal("Hãy ghi nội dung báo cáo, hoặc đánh dấu «Không phát sinh».");
        }
        submitReport.draft(
                task.reference(ReportProcess.OBLIGATION),
                nothing ? null : input.content(),
                nothing,
                input.figures() == null
                        ? List.of()
                        : input.figures().stream().map(Given::value).toList(),
                actor);
        return Map.of();
    }
}
