package vn.tiendo.report.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.engine.form.TaskForm;
import vn.tiendo.engine.form.Verdict;
import vn.tiendo.report.SubmitReport;

/** Tiếp nhận, kiểm tra báo cáo: the receiver accepts, or returns it for the next round. */
@Component
class ReceiveReportForm implements TaskForm<Verdict> {

    private final SubmitReport submitReport;
    private final ReportHead head;

    ReceiveReportForm(SubmitReport submitReport, ReportHead head) {
        this.submitReport = submitReport;
        this.head = head;
    }

    @Override
    public String key() {
        return "receiveReport";
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
            submitReport.accept(obligation, verdict.remark(), actor);
        } else {
            submitReport.giveBack(obligation, verdict.reason(), actor);
        }
        return Map.of(ReportProcess.ACCEPTANCE, verdict.name());
    }
}
