package vn.tiendo.engine.guard;

import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import vn.tiendo.engine.StandIns;
import vn.tiendo.engine.StandIns.Place;

/**
 * The engine's own checks, and one more: who has a task in somebody's place has it until the very instant at which that
 * ends, also where the engine, which is told by a job, does not know it yet.
 */
class TaskRights extends AuthorizationCommandChecker {

    private final ObjectProvider<StandIns> standIns;

    TaskRights(ObjectProvider<StandIns> standIns) {
        this.standIns = standIns;
    }

    @Override
    public void checkTaskWork(TaskEntity task) {
        super.checkTaskWork(task);
        mustNotHaveLapsed(task, true);
    }

    @Override
    public void checkReadTask(TaskEntity task) {
        super.checkReadTask(task);
        mustNotHaveLapsed(task, false);
    }

    @Override
    public void checkReadTaskVariable(TaskEntity task) {
        super.checkReadTaskVariable(task);
        mustNotHaveLapsed(task, false);
    }

    private void mustNotHaveLapsed(TaskEntity task, boolean toWork) {
        var context = Context.getCommandContext();
        var person = context.getAuthenticatedUserId();
        var places = standIns.getIfAvailable();
        if (person == null || places == null || !context.isAuthorizationCheckEnabled()) {
            return;
        }
        var place = toWork ? places.hold(task.getId(), person) : places.of(task.getId(), person);
        if (!place.map(Place::inEffect).orElse(true)) {
            throw new CommandRefused(CommandRefused.NO_LONGER_IN_PLACE);
        }
    }
}
