package vn.tiendo.report.process;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiendo.report.Consolidations;
import vn.tiendo.report.domain.AllAccepted;
import vn.tiendo.report.domain.ConsolidationReturned;
import vn.tiendo.report.domain.ObligationFed;
import vn.tiendo.report.domain.ObligationWithdrawn;
import vn.tiendo.report.domain.ReportLapsed;

/** Tells the waiting instances of other agencies what has happened to the reports. */
@Component
class TellProcesses {

    private final RuntimeService runtime;
    private final Consolidations consolidations;
    private final DispatchConsolidations dispatch;

    TellProcesses(RuntimeService runtime, Consolidations consolidations, DispatchConsolidations dispatch) {
        this.runtime = runtime;
        this.consolidations = consolidations;
        this.dispatch = dispatch;
    }

    @EventListener
    public void on(AllAccepted event) {
        tell(ReportProcess.ALL_ACCEPTED, ReportProcess.consolidationKey(event.consolidation()));
    }

    @EventListener
    public void on(ConsolidationReturned event) {
        dispatch.open(consolidations.require(event.consolidation()), true);
    }

    @EventListener
    public void on(ObligationWithdrawn event) {
        tell(ReportProcess.WITHDRAWN, ReportProcess.businessKey(event.obligation()));
    }

    @EventListener
    public void on(ObligationFed event) {
        note(ReportProcess.ANSWERED_BY_CONSOLIDATION, event.obligation());
        tell(ReportProcess.FED, ReportProcess.businessKey(event.obligation()));
    }

    /** The clock of the report that rang asks for this fact next. */
    @EventListener
    public void on(ReportLapsed event) {
        note(ReportProcess.CLOSED_BY_ITSELF, event.obligation());
    }

    private void note(String fact, long obligation) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(ReportProcess.businessKey(obligation), ReportProcess.KEY)
                .unlimitedList()
                .forEach(instance -> runtime.setVariable(instance.getId(), fact, true));
    }

    /** Nobody may listen: the consolidation may have begun at the cut-off, the draft may be with the leader. */
    private void tell(String message, String businessKey) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .correlateAll();
    }
}
