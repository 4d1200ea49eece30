package vn.tiendo.deadline.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tiendo.deadline.Duties;

/** Chỉnh đồng hồ thời hạn, some hundreds in one transaction. */
@Component
class MoveClocksDelegate implements JavaDelegate {

    private static final int CHUNK = 200;

    private final Duties duties;

    MoveClocksDelegate(Duties duties) {
        this.duties = duties;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(ClocksProcess.CLOCKS_LEFT, duties.moveClocks(CHUNK) == CHUNK);
    }
}
