package vn.tiendo.substitution.process;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.engine.Card;
import vn.tiendo.organization.Officers;
import vn.tiendo.organization.domain.Officer;
import vn.tiendo.substitution.domain.Substitution;
import vn.tiendo.substitution.process.LentTasks.LentTask;

/** Takes back from a substitute what was lent: to whom it was taken from, or to the group; every right goes with it. */
@Component
class ReturnTasks {

    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final LentTasks lent;
    private final Officers officers;

    ReturnTasks(TaskService tasks, AuthorizationService authorizations, LentTasks lent, Officers officers) {
        this.tasks = tasks;
        this.authorizations = authorizations;
        this.lent = lent;
        this.officers = officers;
    }

    /** Takes some back. Returns how many there were. */
    int end(Substitution substitution, int atMost) {
        var some = lent.some(substitution.id(), atMost);
        some.forEach(one -> giveBack(one, substitution));
        return some.size();
    }

    private void giveBack(LentTask one, Substitution substitution) {
        lent.forget(one.task(), substitution.id());
        var task = tasks.createTaskQuery().taskId(one.task()).singleResult();
        if (task == null || lent.stillLentTo(substitution.substitute(), one.task())) {
            return;
        }
        tasks.deleteCandidateUser(one.task(), substitution.substitute());
        tasks.removeVariableLocal(one.task(), Card.ON_BEHALF_OF);
        if (substitution.substitute().equals(task.getAssignee())) {
            tasks.setAssignee(one.task(), stillHere(one.takenFrom()));
        }
        takeRightsBack(task, substitution.substitute());
    }

    private @Nullable String stillHere(@Nullable String login) {
        return login == null
                ? null
                : officers.find(login)
                        .filter(Officer::active)
                        .map(Officer::login)
                        .orElse(null);
    }

    /** The engine keeps the rights of former candidates and assignees. */
    private void takeRightsBack(Task task, String login) {
        authorizations
                .createAuthorizationQuery()
                .userIdIn(login)
                .resourceId(task.getId())
                .unlimitedList()
                .forEach(right -> authorizations.deleteAuthorization(right.getId()));
    }
}
