package vn.tiendo.report.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tiendo.report.ConsolidateReports;

/** Gửi báo cáo lên cấp trên: the frozen report answers the obligation above, where there is one. */
@Component
class SubmitUpwardDelegate implements JavaDelegate {

    private final ConsolidateReports consolidate;
    private final RuntimeService runtime;

    SubmitUpwardDelegate(ConsolidateReports consolidate, RuntimeService runtime) {
        this.consolidate = consolidate;
        this.runtime = runtime;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long id = ((Number) execution.getVariable(ReportProcess.CONSOLIDATION)).longValue();
        // The report above may not wait yet; then this step fails and is tried again.
        consolidate
                .submitUpward(id)
                .ifPresent(obligation -> runtime.createMessageCorrelation(ReportProcess.CONSOLIDATED_SIGNED)
                        .processInstanceBusinessKey(ReportProcess.businessKey(obligation.id()))
                        .correlateWithResult());
    }
}
