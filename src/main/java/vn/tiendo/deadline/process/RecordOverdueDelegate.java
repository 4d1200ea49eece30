package vn.tiendo.deadline.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tiendo.deadline.Duties;
import vn.tiendo.deadline.Overdue;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.organization.domain.Unit;

/** Ghi nhận quá hạn: whether the duty is still owed, and who has to do what about it. */
@Component
class RecordOverdueDelegate implements JavaDelegate {

    private final Overdue overdue;
    private final Duties duties;

    RecordOverdueDelegate(Overdue overdue, Duties duties) {
        this.overdue = overdue;
        this.duties = duties;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var ref = DutyRef.of(execution.getProcessBusinessKey());
        var explainBy = overdue.open(ref);
        var duty = duties.require(ref);
        execution.setVariable(OverdueProcess.STILL_OWED, explainBy.isPresent());
        execution.setVariable(OverdueProcess.EXPLANATION_DUE_DATE, DueDate.of(explainBy.orElse(null)));
        execution.setVariable(OverdueProcess.UNIT, Unit.keyOf(duty.unit()));
        execution.setVariable(OverdueProcess.SUPERVISOR, Unit.keyOf(duty.supervisor()));
        execution.setVariable(OverdueProcess.SUPERIOR, Unit.keyOf(duty.superior()));
    }
}
