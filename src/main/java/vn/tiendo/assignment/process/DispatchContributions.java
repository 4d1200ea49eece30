package vn.tiendo.assignment.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.Assignments;
import vn.tiendo.assignment.Contributions;
import vn.tiendo.assignment.domain.Contribution;
import vn.tiendo.deadline.Duties;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.deadline.process.DueDate;
import vn.tiendo.engine.Card;
import vn.tiendo.organization.domain.Unit;
import vn.tiendo.organization.process.UnitOptions;
import vn.tiendo.plan.Dispatch;
import vn.tiendo.plan.PlanNumber;

/** Opens "Phối hợp thực hiện nhiệm vụ" at each coordinating unit. */
@Component
@Order(2)
class DispatchContributions implements Dispatch {

    private final Contributions contributions;
    private final Assignments assignments;
    private final PlanNumber planNumber;
    private final Duties duties;
    private final UnitOptions units;
    private final RuntimeService runtime;

    DispatchContributions(
            Contributions contributions,
            Assignments assignments,
            PlanNumber planNumber,
            Duties duties,
            UnitOptions units,
            RuntimeService runtime) {
        this.contributions = contributions;
        this.assignments = assignments;
        this.planNumber = planNumber;
        this.duties = duties;
        this.units = units;
        this.runtime = runtime;
    }

    @Override
    public int next(long plan, int limit) {
        var number = planNumber.of(plan);
        var taken = contributions.takeUndispatched(plan, limit);
        var titles = duties.titles(taken.stream()
                .map(one -> DutyRef.assignment(one.assignment()))
                .distinct()
                .toList());
        taken.forEach(contribution -> {
            var about = titles.get(DutyRef.assignment(contribution.assignment()));
            open(contribution, Card.of(about, String.valueOf(units.name(contribution.unit())), number));
        });
        return taken.size();
    }

    private void open(Contribution contribution, Map<String, Object> variables) {
        var assignment = assignments.require(contribution.assignment());
        variables.put(AssignmentProcess.CONTRIBUTION, contribution.id());
        variables.put(AssignmentProcess.UNIT, Unit.keyOf(contribution.unit()));
        variables.put(AssignmentProcess.LEAD_UNIT, Unit.keyOf(assignment.unit()));
        variables.put(AssignmentProcess.DUE_DATE, DueDate.of(assignment.deadline()));
        runtime.createProcessInstanceByKey(AssignmentProcess.CONTRIBUTION_KEY)
                .businessKey(AssignmentProcess.contributionKey(contribution.id()))
                .setVariables(variables)
                .execute();
    }
}
