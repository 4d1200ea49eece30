package vn.tiendo.substitution.process;

import java.time.Clock;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.engine.Card;
import vn.tiendo.substitution.Substitutions;
import vn.tiendo.substitution.domain.Substitution;

/** What reaches an officer while somebody does the officer's work reaches the substitute at once. */
@Component
class LendNewTask implements TaskListener {

    private final Substitutions substitutions;
    private final LentTasks lent;
    private final UnitGroups groups;
    private final Clock clock;

    LendNewTask(Substitutions substitutions, LentTasks lent, UnitGroups groups, Clock clock) {
        this.substitutions = substitutions;
        this.lent = lent;
        this.groups = groups;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> offered(task);
            case EVENTNAME_ASSIGNMENT -> assigned(task);
            default -> lent.forget(task.getId());
        }
    }

    private void offered(DelegateTask task) {
        if (task.getAssignee() != null) {
            return;
        }
        var offeredTo = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        for (var substitution : substitutions.inEffect(clock.instant(), UnitGroups.units(offeredTo))) {
            if (substitution.covers(task.getTaskDefinitionKey()) && lends(substitution, offeredTo)) {
                lend(task, substitution, null);
            }
        }
    }

    private boolean lends(Substitution substitution, Set<String> offeredTo) {
        return !Collections.disjoint(offeredTo, groups.lentBy(substitution));
    }

    /** Unless the officer, who is not so far away after all, takes it in person. */
    private void assigned(DelegateTask task) {
        var assignee = task.getAssignee();
        if (assignee == null || assignee.equals(Context.getCommandContext().getAuthenticatedUserId())) {
            return;
        }
        substitutions.of(assignee, clock.instant()).stream()
                .filter(substitution -> substitution.covers(task.getTaskDefinitionKey()))
                .findFirst()
                .ifPresent(substitution -> {
                    task.setAssignee(substitution.substitute());
                    lend(task, substitution, assignee);
                });
    }

    private void lend(DelegateTask task, Substitution substitution, @Nullable String takenFrom) {
        task.addCandidateUser(substitution.substitute());
        task.setVariableLocal(Card.ON_BEHALF_OF, substitution.absentName());
        lent.lend(task.getId(), substitution.id(), takenFrom);
    }
}
