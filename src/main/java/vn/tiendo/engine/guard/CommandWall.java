package vn.tiendo.engine.guard;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Stands before every command that enters the engine from outside. What a command does inside (a form submission that
 * sets variables, a delegate, a job) is the models' business and passes.
 */
class CommandWall extends CommandInterceptor {

    private final IdentityService identity;

    CommandWall(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(admitted(command));
        } catch (ProcessEngineException failure) {
            // The engine wraps what a query's expression throws, which would make it an error 500.
            if (failure.getCause() instanceof ExpressionRefused refused) {
                throw refused;
            }
            throw failure;
        }
    }

    private <T> Command<T> admitted(Command<T> command) {
        if (Context.getCommandContext() != null) {
            return command;
        }
        var person = SignedOn.now(identity);
        if (person.isEmpty()) {
            return command;
        }
        return person.get().administrator()
                ? AdministratorCommands.admit(command)
                : OfficerCommands.admit(command, person.get());
    }
}
