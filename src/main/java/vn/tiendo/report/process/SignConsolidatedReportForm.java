package vn.tiendo.report.process;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.engine.form.VerdictForm;
import vn.tiendo.report.ConsolidateReports;

/** Ký báo cáo tổng hợp: the leader signs, which freezes the version, or returns it to the specialist. */
@Component
class SignConsolidatedReportForm implements VerdictForm {

    private final ConsolidateReports consolidate;
    private final ConsolidationHead head;
    private final FiguresShown figures;

    SignConsolidatedReportForm(ConsolidateReports consolidate, ConsolidationHead head, FiguresShown figures) {
        this.consolidate = consolidate;
        this.head = head;
        this.figures = figures;
    }

    @Override
    public String key() {
        return "signConsolidatedReport";
    }

    @Override
    public FormContent show(FormTask task) {
        long consolidation = task.reference(ReportProcess.CONSOLIDATION);
        var paper = head.of(consolidation).row("Nội dung", consolidate.text(consolidation));
        return figures.added(new FormContent(paper).wordFile(head.wordFile(consolidation)), consolidation);
    }

    @Override
    public String fact() {
        return ReportProcess.SIGNATURE;
    }

    @Override
    public void pass(FormTask task, @Nullable String remark, String actor) {
        consolidate.sign(task.reference(ReportProcess.CONSOLIDATION), remark, actor);
    }

    @Override
    public void giveBack(FormTask task, String reason, String actor) {
        consolidate.giveBack(task.reference(ReportProcess.CONSOLIDATION), reason, actor);
    }
}
