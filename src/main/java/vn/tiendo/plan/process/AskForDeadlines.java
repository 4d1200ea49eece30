package vn.tiendo.plan.process;

import java.util.HashMap;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiendo.engine.Card;
import vn.tiendo.organization.domain.Unit;
import vn.tiendo.organization.process.UnitOptions;
import vn.tiendo.plan.MissingDeadlines;
import vn.tiendo.plan.PlanNumber;
import vn.tiendo.plan.domain.Plan;
import vn.tiendo.plan.domain.PlanIssued;

/** Asks the unit that follows a plan up for the deadlines that the plan does not say: one instance a plan. */
@Component
class AskForDeadlines {

    private final MissingDeadlines missing;
    private final PlanNumber number;
    private final UnitOptions units;
    private final RuntimeService runtime;

    AskForDeadlines(MissingDeadlines missing, PlanNumber number, UnitOptions units, RuntimeService runtime) {
        this.missing = missing;
        this.number = number;
        this.units = units;
        this.runtime = runtime;
    }

    /** What is given to units later may bring its deadline along, or be the only thing without one. */
    @EventListener
    public void on(PlanIssued issued) {
        long plan = issued.plan().id();
        boolean wanted = !missing.of(plan).isEmpty();
        boolean asked = !issued.first() && asked(plan);
        if (wanted && !asked) {
            ask(issued.plan());
        } else if (!wanted && asked) {
            runtime.createMessageCorrelation(InquiryProcess.ANSWERED)
                    .processInstanceBusinessKey(InquiryProcess.businessKey(plan))
                    .correlateAll();
        }
    }

    private boolean asked(long plan) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(InquiryProcess.businessKey(plan), InquiryProcess.KEY)
                        .count()
                > 0;
    }

    private void ask(Plan plan) {
        var variables = new HashMap<>(Card.of(String.valueOf(units.name(plan.unit())), number.of(plan.id())));
        variables.put(InquiryProcess.PLAN, plan.id());
        variables.put(InquiryProcess.MONITORING_UNIT, Unit.keyOf(plan.monitoringUnit()));
        runtime.createProcessInstanceByKey(InquiryProcess.KEY)
                .businessKey(InquiryProcess.businessKey(plan.id()))
                .setVariables(variables)
                .execute();
    }
}
