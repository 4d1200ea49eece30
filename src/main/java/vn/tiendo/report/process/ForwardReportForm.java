package vn.tiendo.report.process;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.engine.form.VerdictForm;
import vn.tiendo.report.SubmitReport;

/** Kiểm tra, chuyển báo cáo: the unit in between passes the report on, or returns it. */
@Component
class ForwardReportForm implements VerdictForm {

    private final SubmitReport submitReport;
    private final ReportHead head;
    private final FiguresShown figures;

    ForwardReportForm(SubmitReport submitReport, ReportHead head, FiguresShown figures) {
        this.submitReport = submitReport;
        this.head = head;
        this.figures = figures;
    }

    @Override
    public String key() {
        return "forwardReport";
    }

    @Override
    public FormContent show(FormTask task) {
        long obligation = task.reference(ReportProcess.OBLIGATION);
        return figures.given(new FormContent(head.withContent(obligation)), obligation);
    }

    @Override
    public String fact() {
        return ReportProcess.FORWARDING;
    }

    @Override
    public void pass(FormTask task, @Nullable String remark, String actor) {
        submitReport.forward(task.reference(ReportProcess.OBLIGATION), remark, actor);
    }

    @Override
    public void giveBack(FormTask task, String reason, String actor) {
        submitReport.giveBack(task.reference(ReportProcess.OBLIGATION), reason, actor);
    }
}
