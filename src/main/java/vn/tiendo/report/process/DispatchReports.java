package vn.tiendo.report.process;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tiendo.deadline.Duties;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.deadline.process.DutyClock;
import vn.tiendo.engine.Card;
import vn.tiendo.organization.domain.Unit;
import vn.tiendo.organization.process.UnitOptions;
import vn.tiendo.plan.Dispatch;
import vn.tiendo.plan.PlanContents;
import vn.tiendo.plan.PlanNumber;
import vn.tiendo.plan.domain.ReportRegime;
import vn.tiendo.report.Obligations;
import vn.tiendo.report.domain.Obligation;

/** Opens "Chế độ báo cáo" at each unit that owes a report. */
@Component
@Order(4)
class DispatchReports implements Dispatch {

    private final Obligations obligations;
    private final PlanContents contents;
    private final PlanNumber planNumber;
    private final Duties duties;
    private final UnitOptions units;
    private final RuntimeService runtime;

    DispatchReports(
            Obligations obligations,
            PlanContents contents,
            PlanNumber planNumber,
            Duties duties,
            UnitOptions units,
            RuntimeService runtime) {
        this.obligations = obligations;
        this.contents = contents;
        this.planNumber = planNumber;
        this.duties = duties;
        this.units = units;
        this.runtime = runtime;
    }

    @Override
    public int next(long plan, int limit) {
        var number = planNumber.of(plan);
        var taken = obligations.takeUndispatched(plan, limit);
        var regimes = contents.regimes(plan).stream().collect(Collectors.toMap(ReportRegime::id, Function.identity()));
        var titles = duties.titles(
                taken.stream().map(one -> DutyRef.report(one.id())).toList());
        taken.forEach(obligation -> {
            var about = titles.get(DutyRef.report(obligation.id()));
            open(
                    obligation,
                    regimes.get(obligation.regime()),
                    Card.of(about, String.valueOf(units.name(obligation.unit())), number));
        });
        return taken.size();
    }

    private void open(Obligation obligation, ReportRegime regime, Map<String, Object> variables) {
        variables.put(ReportProcess.OBLIGATION, obligation.id());
        variables.put(ReportProcess.UNIT, Unit.keyOf(obligation.unit()));
        variables.put(ReportProcess.RECEIVER, Unit.keyOf(regime.receiver()));
        variables.put(ReportProcess.VIA_WANTED, regime.passesVia());
        variables.put(ReportProcess.VIA, regime.via() == null ? null : Unit.keyOf(regime.via()));
        variables.put(ReportProcess.ANSWERED_BY_CONSOLIDATION, obligation.fedBy() != null);
        variables.put(ReportProcess.CLOSED_BY_ITSELF, false);
        variables.putAll(DutyClock.startingWith(obligation.deadline().dueAt()));
        runtime.createProcessInstanceByKey(ReportProcess.KEY)
                .businessKey(ReportProcess.businessKey(obligation.id()))
                .setVariables(variables)
                .execute();
    }
}
