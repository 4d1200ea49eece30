package vn.tiendo.deadline.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tiendo.deadline.Explanations;
import vn.tiendo.deadline.Urgings;

/** Cập nhật việc đôn đốc, some hundred in one transaction. */
@Component
class UrgingFollowUpDelegate implements JavaDelegate {

    private static final int CHUNK = 100;

    private final Urgings urgings;
    private final Explanations explanations;

    UrgingFollowUpDelegate(Urgings urgings, Explanations explanations) {
        this.urgings = urgings;
        this.explanations = explanations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean urgingsLeft = urgings.settle(CHUNK) == CHUNK;
        boolean explanationsLeft = explanations.carry(CHUNK) == CHUNK;
        execution.setVariable(UrgingProcess.URGINGS_LEFT, urgingsLeft || explanationsLeft);
    }
}
