package vn.tiendo.report.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.engine.form.TaskForm;
import vn.tiendo.engine.form.Verdict;
import vn.tiendo.report.ConsolidateReports;

/** Ký báo cáo tổng hợp: the leader signs, which freezes the version, or returns it to the specialist. */
@Component
class SignConsolidatedReportForm implements TaskForm<Verdict> {

    private final ConsolidateReports consolidate;
    private final ConsolidationHead head;

    SignConsolidatedReportForm(ConsolidateReports consolidate, ConsolidationHead head) {
        this.consolidate = consolidate;
        this.head = head;
    }

    @Override
    public String key() {
        return "signConsolidatedReport";
    }

    @Override
    public Class<Verdict> input() {
        return Verdict.class;
    }

    @Override
    public FormContent show(FormTask task) {
        long consolidation = task.reference(ReportProcess.CONSOLIDATION);
        return new FormContent(head.of(consolidation).row("Nội dung", consolidate.text(consolidation)));
    }

    @Override
    public Map<String, Object> submit(FormTask task, Verdict verdict, String actor) {
        long consolidation = task.reference(ReportProcess.CONSOLIDATION);
        if (verdict.passes()) {
            consolidate.sign(consolidation, verdict.remark(), actor);
        } else {
            consolidate.giveBack(consolidation, verdict.reason(), actor);
        }
        return Map.of(ReportProcess.SIGNATURE, verdict.name());
    }
}
