package vn.tiendo.organization.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.reorganisation.CarryOutReorganisation;

/** Chuyển việc cho đơn vị kế thừa, a step in one transaction. The model loops until nothing is left. */
@Component
class CarryOutReorganisationDelegate implements JavaDelegate {

    private static final int CHUNK = 200;

    private final CarryOutReorganisation carryOut;

    CarryOutReorganisationDelegate(CarryOutReorganisation carryOut) {
        this.carryOut = carryOut;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long id = ((Number) execution.getVariable(ReorganisationProcess.REORGANISATION)).longValue();
        execution.setVariable(ReorganisationProcess.WORK_LEFT, carryOut.step(id, CHUNK));
    }
}
