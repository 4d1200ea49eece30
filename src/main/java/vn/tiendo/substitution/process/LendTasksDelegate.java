package vn.tiendo.substitution.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tiendo.substitution.Substitutions;

/** Chuyển việc cho người làm thay, some hundreds in one transaction. */
@Component
class LendTasksDelegate implements JavaDelegate {

    private static final int CHUNK = 200;

    private final LendTasks lend;
    private final Substitutions substitutions;

    LendTasksDelegate(LendTasks lend, Substitutions substitutions) {
        this.lend = lend;
        this.substitutions = substitutions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var id = (Long) execution.getVariable(SubstitutionProcess.SUBSTITUTION);
        execution.setVariable(SubstitutionProcess.TASKS_LEFT, lend.begin(substitutions.require(id), CHUNK) == CHUNK);
    }
}
