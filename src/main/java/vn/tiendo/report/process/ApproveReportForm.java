package vn.tiendo.report.process;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.engine.form.VerdictForm;
import vn.tiendo.report.SubmitReport;

/** Duyệt báo cáo: the unit's leader sends the report, or returns it to the specialist. */
@Component
class ApproveReportForm implements VerdictForm {

    private final SubmitReport submitReport;
    private final ReportHead head;
    private final FiguresShown figures;

    ApproveReportForm(SubmitReport submitReport, ReportHead head, FiguresShown figures) {
        this.submitReport = submitReport;
        this.head = head;
        this.figures = figures;
    }

    @Override
    public String key() {
        return "approveReport";
    }

    @Override
    public FormContent show(FormTask task) {
        long obligation = task.reference(ReportProcess.OBLIGATION);
        var content = new FormContent(head.withContent(obligation)).wordFile(head.wordFile(obligation));
        return figures.given(content, obligation);
    }

    @Override
    public String fact() {
        return ReportProcess.APPROVAL;
    }

    @Override
    public void pass(FormTask task, @Nullable String remark, String actor) {
        submitReport.approve(task.reference(ReportProcess.OBLIGATION), remark, actor);
    }

    @Override
    public void giveBack(FormTask task, String reason, String actor) {
        submitReport.sendBackToDraft(task.reference(ReportProcess.OBLIGATION), reason, actor);
    }
}
