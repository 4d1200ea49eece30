package vn.tiendo.report.process;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiendo.report.Consolidations;
import vn.tiendo.report.domain.AllAccepted;
import vn.tiendo.report.domain.ConsolidationReturned;
import vn.tiendo.report.domain.ObligationFed;
import vn.tiendo.report.domain.ObligationWithdrawn;

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
        var key = ReportProcess.businessKey(event.obligation());
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(key)
                .unlimitedList()
                .forEach(instance ->
                        runtime.setVariable(instance.getId(), ReportProcess.ANSWERED_BY_CONSOLIDATION, true));
        tell(ReportProcess.FED, key);
    }

    /** Nobody may listen: the consolidation may have begun at the cut-off, the draft may be with the leader. */
    private void tell(String message, String businessKey) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .correlateAll();
    }
}
