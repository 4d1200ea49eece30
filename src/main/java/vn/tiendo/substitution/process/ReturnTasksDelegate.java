package vn.tiendo.substitution.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tiendo.substitution.Substitutions;

/** Trả việc về, some hundreds in one transaction. */
@Component
class ReturnTasksDelegate implements JavaDelegate {

    private static final int CHUNK = 200;

    private final ReturnTasks giveBack;
    private final Substitutions substitutions;

    ReturnTasksDelegate(ReturnTasks giveBack, Substitutions substitutions) {
        this.giveBack = giveBack;
        this.substitutions = substitutions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var id = (Long) execution.getVariable(SubstitutionProcess.SUBSTITUTION);
        execution.setVariable(SubstitutionProcess.TASKS_LEFT, giveBack.end(substitutions.require(id), CHUNK) == CHUNK);
    }
}
