package vn.tiendo.plan.process;

import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.document.Documents;
import vn.tiendo.plan.Directives;
import vn.tiendo.plan.OpenPlan;

/** Mở việc xây dựng kế hoạch for a directive, at the unit that the leader chose. */
@Component
class OpenPlanPreparationDelegate implements JavaDelegate {

    private final OpenPlan openPlan;
    private final Directives directives;
    private final Documents documents;
    private final PlanPreparation preparation;

    OpenPlanPreparationDelegate(
            OpenPlan openPlan, Directives directives, Documents documents, PlanPreparation preparation) {
        this.openPlan = openPlan;
        this.directives = directives;
        this.documents = documents;
        this.preparation = preparation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long id = ((Number) execution.getVariable(IntakeProcess.DIRECTIVE)).longValue();
        var document = documents.require(directives.require(id).document());
        var drafting = String.valueOf(execution.getVariable(IntakeProcess.DRAFTING_UNIT));
        preparation.open(openPlan.forDirective(
                id, document.abstractText(), drafting.toUpperCase(Locale.ROOT), AuditTrail.SYSTEM));
    }
}
