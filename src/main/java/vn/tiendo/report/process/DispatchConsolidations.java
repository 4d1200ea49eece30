package vn.tiendo.report.process;

import java.util.Date;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tiendo.deadline.process.DueDate;
import vn.tiendo.engine.Card;
import vn.tiendo.organization.domain.Unit;
import vn.tiendo.organization.process.UnitOptions;
import vn.tiendo.plan.Dispatch;
import vn.tiendo.plan.PlanContents;
import vn.tiendo.plan.PlanNumber;
import vn.tiendo.report.Consolidations;
import vn.tiendo.report.Consolidations.Consolidation;
import vn.tiendo.report.Obligations;

/** Opens "Tổng hợp báo cáo" at each unit that draws reports together; before the reports, so that none is missed. */
@Component
@Order(3)
class DispatchConsolidations implements Dispatch {

    private final Consolidations consolidations;
    private final Obligations obligations;
    private final PlanContents contents;
    private final PlanNumber planNumber;
    private final UnitOptions units;
    private final RuntimeService runtime;

    DispatchConsolidations(
            Consolidations consolidations,
            Obligations obligations,
            PlanContents contents,
            PlanNumber planNumber,
            UnitOptions units,
            RuntimeService runtime) {
        this.consolidations = consolidations;
        this.obligations = obligations;
        this.contents = contents;
        this.planNumber = planNumber;
        this.units = units;
        this.runtime = runtime;
    }

    @Override
    public int next(long plan, int limit) {
        var taken = consolidations.takeUndispatched(plan, limit);
        taken.forEach(consolidation -> open(consolidation, false));
        return taken.size();
    }

    /** @param atOnce whether to compile now, because an earlier version came back */
    void open(Consolidation consolidation, boolean atOnce) {
        var number = planNumber.of(consolidation.plan());
        var above = obligations.answeredBy(consolidation.id());
        var about = consolidation
                .period()
                .titled(contents.regime(consolidation.regime()).name());
        var variables = Card.of(about, String.valueOf(units.name(consolidation.unit())), number);
        variables.put(ReportProcess.CONSOLIDATION, consolidation.id());
        variables.put(ReportProcess.UNIT, Unit.keyOf(consolidation.unit()));
        variables.put(ReportProcess.COMPILE_AT_ONCE, atOnce);
        variables.put(
                ReportProcess.CUT_OFF_AT,
                consolidation.cutOffAt() == null ? null : Date.from(consolidation.cutOffAt()));
        variables.put(
                ReportProcess.DUE_DATE,
                above.map(obligation -> DueDate.of(obligation.deadline())).orElse(null));
        runtime.createProcessInstanceByKey(ReportProcess.CONSOLIDATION_KEY)
                .businessKey(ReportProcess.consolidationKey(consolidation.id()))
                .setVariables(variables)
                .execute();
    }
}
