package vn.tiendo.plan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tiendo.plan.incoming.RegisterFromList;

/** Vào sổ các dòng of a register, some in one transaction, so that the page shows how far it is. */
@Component
class RegisterRowsDelegate implements JavaDelegate {

    private static final int CHUNK = 100;

    private final RegisterFromList registerFromList;

    RegisterRowsDelegate(RegisterFromList registerFromList) {
        this.registerFromList = registerFromList;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long list = ((Number) execution.getVariable(IncomingListProcess.LIST)).longValue();
        execution.setVariable(IncomingListProcess.ROWS_LEFT, registerFromList.some(list, CHUNK));
    }
}
