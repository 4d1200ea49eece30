package vn.tiendo.plan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tiendo.plan.annex.UnderstandAnnex;

/** Đọc các dòng of an annex, some hundreds in one transaction, so that the page shows how far it is. */
@Component
class ReadAnnexDelegate implements JavaDelegate {

    private static final int CHUNK = 500;

    private final UnderstandAnnex understandAnnex;

    ReadAnnexDelegate(UnderstandAnnex understandAnnex) {
        this.understandAnnex = understandAnnex;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long annex = ((Number) execution.getVariable(AnnexProcess.ANNEX)).longValue();
        execution.setVariable(AnnexProcess.ROWS_LEFT, understandAnnex.readSome(annex, CHUNK));
    }
}
