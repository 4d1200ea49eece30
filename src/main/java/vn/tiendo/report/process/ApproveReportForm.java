package vn.tiendo.report.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.engine.form.TaskForm;
import vn.tiendo.engine.form.Verdict;
import vn.tiendo.report.SubmitReport;

/** Duyệt báo cáo: the unit's leader sends the report, or returns it to the specialist. */
@Component
class ApproveReportForm implements TaskForm<Verdict> {

    private final SubmitReport submitReport;
    private final ReportHead head;

    ApproveReportForm(SubmitReport submitReport, ReportHead head) {
        this.submitReport = submitReport;
        this.head = head;
    }

    @Override
    public String key() {
        return "approveReport";
    }

    @Override
    public Class<Verdict> input() {
        return Verdict.class;
    }

    @Override
    public FormContent show(FormTask task) {
        return new FormContent(head.withContent(task.reference(ReportProcess.OBLIGATION)));
    }

    @Override
    public Map<String, Object> submit(FormTask task, Verdict verdict, String actor) {
        long obligation = task.reference(ReportProcess.OBLIGATION);
        if (verdict.passes()) {
            submitReport.approve(obligation, verdict.remark(), actor);
        } else {
            submitReport.sendBackToDraft(obligation, verdict.reason(), actor);
        }
        return Map.of(ReportProcess.APPROVAL, verdict.name());
    }
}
