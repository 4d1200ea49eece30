package vn.tiendo.assignment.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.Assignments;
import vn.tiendo.assignment.domain.Assignment;
import vn.tiendo.deadline.Duties;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.deadline.process.DutyClock;
import vn.tiendo.engine.Card;
import vn.tiendo.organization.domain.Unit;
import vn.tiendo.organization.process.UnitOptions;
import vn.tiendo.plan.Dispatch;
import vn.tiendo.plan.PlanNumber;
import vn.tiendo.plan.Plans;

/** Opens "Thực hiện nhiệm vụ" at each lead unit. */
@Component
@Order(1)
class DispatchAssignments implements Dispatch {

    private final Assignments assignments;
    private final Plans plans;
    private final PlanNumber planNumber;
    private final Duties duties;
    private final UnitOptions units;
    private final RuntimeService runtime;

    DispatchAssignments(
            Assignments assignments,
            Plans plans,
            PlanNumber planNumber,
            Duties duties,
            UnitOptions units,
            RuntimeService runtime) {
        this.assignments = assignments;
        this.plans = plans;
        this.planNumber = planNumber;
        this.duties = duties;
        this.units = units;
        this.runtime = runtime;
    }

    @Override
    public int next(long plan, int limit) {
        var assigner = Unit.keyOf(plans.require(plan).monitoringUnit());
        var number = planNumber.of(plan);
        var taken = assignments.takeUndispatched(plan, limit);
        var titles = duties.titles(
                taken.stream().map(one -> DutyRef.assignment(one.id())).toList());
        taken.forEach(assignment -> {
            var about = titles.get(DutyRef.assignment(assignment.id()));
            open(assignment, assigner, Card.of(about, String.valueOf(units.name(assignment.unit())), number));
        });
        return taken.size();
    }

    private void open(Assignment assignment, String assigner, Map<String, Object> variables) {
        variables.put(AssignmentProcess.ASSIGNMENT, assignment.id());
        variables.put(AssignmentProcess.UNIT, Unit.keyOf(assignment.unit()));
        variables.put(AssignmentProcess.ASSIGNER, assigner);
        variables.putAll(DutyClock.startingWith(assignment.deadline().dueAt()));
        runtime.createProcessInstanceByKey(AssignmentProcess.KEY)
                .businessKey(AssignmentProcess.businessKey(assignment.id()))
                .setVariables(variables)
                .execute();
    }
}
