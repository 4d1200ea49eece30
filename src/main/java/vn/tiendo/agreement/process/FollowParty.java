package vn.tiendo.agreement.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiendo.agreement.domain.PartyReplaced;
import vn.tiendo.organization.domain.Unit;

/**
 * The successor of a party says what the party would have said; where it is a party anyway, it says so once. The groups
 * of the tasks follow with all others of that unit.
 */
@Component
class FollowParty {

    private final RuntimeService runtime;
    private final TaskService tasks;

    FollowParty(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @EventListener
    void on(PartyReplaced replaced) {
        tasks
                .createTaskQuery()
                .processInstanceBusinessKey(AgreementVariables.businessKey(replaced.agreement()))
                .unlimitedList()
                .stream()
                .filter(task -> isOf(task, replaced.from()))
                .forEach(task -> hand(task, replaced));
    }

    private boolean isOf(Task task, String unit) {
        return runtime.getVariable(task.getExecutionId(), AgreementProcess.PARTY) instanceof SpinJsonNode party
                && party.stringValue().equals(Unit.keyOf(unit));
    }

    private void hand(Task task, PartyReplaced replaced) {
        runtime.setVariable(
                task.getExecutionId(), AgreementProcess.PARTY, Spin.JSON("\"" + Unit.keyOf(replaced.to()) + "\""));
        if (replaced.partyToo()) {
            tasks.complete(task.getId());
        }
    }
}
