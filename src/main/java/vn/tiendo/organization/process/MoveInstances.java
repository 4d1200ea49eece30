package vn.tiendo.organization.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.engine.Card;
import vn.tiendo.organization.domain.Unit;
import vn.tiendo.organization.domain.reorganisation.MovedPiece;
import vn.tiendo.organization.reorganisation.InstancesToSuccessor;

/**
 * The processes under way name the successor: variables, cards and the groups of open tasks. Their timers wait for the
 * same instants as before. What a query finds is what is left, so it can be stopped and begun again at any moment.
 */
@Component
class MoveInstances implements InstancesToSuccessor {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final UnitVariables variables;
    private final MoveTasks moveTasks;

    MoveInstances(RuntimeService runtime, TaskService tasks, UnitVariables variables, MoveTasks moveTasks) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.variables = variables;
        this.moveTasks = moveTasks;
    }

    @Override
    public int follow(Follower follower, int limit) {
        int left = limit;
        // First, because they are found by the group, and each asks the variables that its process still has.
        if (!follower.from().equals(follower.to())) {
            left -= moveTasks.some(follower, left);
            for (var name : variables.names()) {
                left -= set(found(name, Unit.keyOf(follower.from()), left), follower);
            }
        }
        left -= set(found(Card.UNIT_NAME, follower.fromName(), left), follower);
        return limit - left;
    }

    private List<VariableInstance> found(String name, String value, int limit) {
        return limit <= 0
                ? List.of()
                : runtime.createVariableInstanceQuery()
                        .variableName(name)
                        .variableValueEquals(name, value)
                        .listPage(0, limit);
    }

    private int set(List<VariableInstance> found, Follower follower) {
        Map<String, Optional<String>> keys = new HashMap<>();
        for (var variable : found) {
            var key = keys.computeIfAbsent(variable.getProcessInstanceId(), this::businessKey);
            var card = variable.getName().equals(Card.UNIT_NAME);
            var heir = heir(follower, key.orElse(""), card ? MovedPiece.UNIT : variable.getName());
            var value = card ? heir.name() : Unit.keyOf(heir.code());
            if (variable.getTaskId() != null) {
                tasks.setVariableLocal(variable.getTaskId(), variable.getName(), value);
            } else {
                runtime.setVariableLocal(variable.getExecutionId(), variable.getName(), value);
            }
        }
        return found.size();
    }

    private Optional<String> businessKey(String instance) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .singleResult())
                .map(found -> found.getBusinessKey());
    }

    /** Who takes over what a process names by that variable. */
    static Heir heir(Follower follower, @Nullable String businessKey, String variable) {
        var other = follower.others().get(businessKey + " " + variable);
        return other != null
                ? other
                : new Heir(Objects.requireNonNull(follower.to(), "Nobody takes over"), follower.toName());
    }
}
