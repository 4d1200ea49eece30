package vn.tiendo.report.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.engine.form.TaskForm;
import vn.tiendo.engine.form.Verdict;
import vn.tiendo.report.SubmitReport;

/** Kiểm tra, chuyển báo cáo: the unit in between passes the report on, or returns it. */
@Component
class ForwardReportForm implements TaskForm<Verdict> {

    private final SubmitReport submitReport;
    private final ReportHead head;

    ForwardReportForm(SubmitReport submitReport, ReportHead head) {
        this.submitReport = submitReport;
        this.head = head;
    }

    @Override
    public String key() {
        return "forwardReport";
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
            submitReport.forward(obligation, verdict.remark(), actor);
        } else {
            submitReport.giveBack(obligation, verdict.reason(), actor);
        }
        return Map.of(ReportProcess.FORWARDING, verdict.name());
    }
}
