package vn.tiendo.substitution.process;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.engine.Card;
import vn.tiendo.substitution.domain.Substitution;
import vn.tiendo.substitution.domain.TaskKind;

/**
 * Opens the absent officer's tasks to the substitute. What the officer had taken goes over; what is offered to the
 * officer's groups is offered to the substitute as well, and stays with the group.
 */
@Component
class LendTasks {

    private final TaskService tasks;
    private final LentTasks lent;
    private final UnitGroups groups;
    private final Clock clock;

    LendTasks(TaskService tasks, LentTasks lent, UnitGroups groups, Clock clock) {
        this.tasks = tasks;
        this.lent = lent;
        this.groups = groups;
        this.clock = clock;
    }

    /** Lends some of what there is when it begins. Returns how many tasks. */
    int begin(Substitution substitution, int atMost) {
        if (!substitution.inEffect(clock.instant())) {
            return 0;
        }
        var taken = list(substitution, query().taskAssignee(substitution.absent()), List.of(), atMost);
        taken.forEach(task -> takeOver(task, substitution));
        return taken.size() + offer(substitution, atMost - taken.size());
    }

    /** Lends what came back to the groups meanwhile. */
    void keep(Substitution substitution) {
        offer(substitution, Integer.MAX_VALUE);
    }

    private int offer(Substitution substitution, int atMost) {
        var lending = groups.lentBy(substitution);
        if (lending.isEmpty() || atMost == 0) {
            return 0;
        }
        var offered = list(
                substitution,
                query().taskCandidateGroupIn(new ArrayList<>(lending)).taskUnassigned(),
                lent.ids(substitution.id()),
                atMost);
        offered.forEach(task -> lend(task, substitution, null));
        return offered.size();
    }

    private TaskQuery query() {
        return tasks.createTaskQuery().active();
    }

    private static List<Task> list(Substitution substitution, TaskQuery query, Collection<String> without, int atMost) {
        var kinds = substitution.kinds();
        var narrowed = kinds == null
                ? query
                : query.taskDefinitionKeyIn(kinds.stream()
                        .map(TaskKind::tasks)
                        .flatMap(List::stream)
                        .toArray(String[]::new));
        return narrowed.unlimitedList().stream()
                .filter(task -> !without.contains(task.getId()))
                .limit(atMost)
                .toList();
    }

    private void takeOver(Task task, Substitution substitution) {
        tasks.setAssignee(task.getId(), substitution.substitute());
        lend(task, substitution, substitution.absent());
    }

    private void lend(Task task, Substitution substitution, @Nullable String takenFrom) {
        tasks.addCandidateUser(task.getId(), substitution.substitute());
        tasks.setVariableLocal(task.getId(), Card.ON_BEHALF_OF, substitution.absentName());
        lent.lend(task.getId(), substitution.id(), takenFrom);
    }
}
