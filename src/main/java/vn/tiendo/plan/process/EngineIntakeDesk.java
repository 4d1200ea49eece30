package vn.tiendo.plan.process;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.tiendo.plan.incoming.IntakeDesk;

/** Enters the rows of a register by a process of their own, and each directive into {@code directiveIntake}. */
@Component
class EngineIntakeDesk implements IntakeDesk {

    private final RuntimeService runtime;
    private final StartIntake startIntake;
    private final IntakeFacts facts;

    EngineIntakeDesk(RuntimeService runtime, StartIntake startIntake, IntakeFacts facts) {
        this.runtime = runtime;
        this.startIntake = startIntake;
        this.facts = facts;
    }

    @Override
    public void takeRows(long list) {
        runtime.startProcessInstanceByKey(
                IncomingListProcess.KEY, IncomingListProcess.businessKey(list), Map.of(IncomingListProcess.LIST, list));
    }

    /** The clerk's own task is done before it would be open: the row of the register is what that form would have said. */
    @Override
    public void registered(long directive, String clerk) {
        var variables = new HashMap<>(startIntake.start(clerk).variables());
        variables.putAll(facts.of(directive));
        variables.put(IntakeProcess.INITIATOR, clerk);
        runtime.createProcessInstanceByKey(IntakeProcess.KEY)
                .businessKey(IntakeProcess.businessKey(directive))
                .setVariables(variables)
                .startAfterActivity(IntakeProcess.REGISTERED)
                .execute();
    }
}
