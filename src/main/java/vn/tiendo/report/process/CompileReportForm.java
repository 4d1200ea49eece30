package vn.tiendo.report.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.engine.form.TaskForm;
import vn.tiendo.report.ConsolidateReports;

/** Tổng hợp báo cáo: the officer completes what the accepted reports make by themselves. */
@Component
class CompileReportForm implements TaskForm<CompileReportForm.Input> {

    private final ConsolidateReports consolidate;
    private final ConsolidationHead head;
    private final FiguresShown figures;

    CompileReportForm(ConsolidateReports consolidate, ConsolidationHead head, FiguresShown figures) {
        this.consolidate = consolidate;
        this.head = head;
        this.figures = figures;
    }

    record Input(
            @NotBlank(message = "Hãy ghi nội dung báo cáo tổng hợp.")
            @Size(max = 200000, message = "Báo cáo tổng hợp dài quá 200.000 ký tự; hãy rút gọn.")
            String content) {}

    @Override
    public String key() {
        return "compileReport";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public FormContent show(FormTask task) {
        long consolidation = task.reference(ReportProcess.CONSOLIDATION);
        return figures.added(
                new FormContent(head.of(consolidation)).value("content", consolidate.text(consolidation)),
                consolidation);
    }

    @Override
    public Map<String, Object> submit(FormTask task, Input input, String actor) {
        consolidate.compile(task.reference(ReportProcess.CONSOLIDATION), input.content(), actor);
        return Map.of();
    }
}
