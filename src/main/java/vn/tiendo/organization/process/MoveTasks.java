package vn.tiendo.organization.process;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.domain.Role;
import vn.tiendo.organization.domain.Unit;
import vn.tiendo.organization.domain.reorganisation.MovedPiece;
import vn.tiendo.organization.reorganisation.InstancesToSuccessor.Follower;

/** Open tasks go to the groups of the successor; whoever had taken one keeps it, if that officer went along. */
@Component
class MoveTasks {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final IdentityService identity;
    private final AuthorizationService authorizations;
    private final UnitVariables variables;

    MoveTasks(
            TaskService tasks,
            RuntimeService runtime,
            IdentityService identity,
            AuthorizationService authorizations,
            UnitVariables variables) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.identity = identity;
        this.authorizations = authorizations;
        this.variables = variables;
    }

    /** @return how many, less than {@code limit} only when none is left */
    int some(Follower follower, int limit) {
        var open = limit <= 0
                ? List.<Task>of()
                : tasks.createTaskQuery()
                        .taskCandidateGroupIn(groups(follower))
                        .includeAssignedTasks()
                        .listPage(0, limit);
        open.forEach(task -> move(task, follower));
        return open.size();
    }

    private static List<String> groups(Follower follower) {
        return Stream.of(Role.values())
                .map(role -> Unit.keyOf(follower.from()) + "." + role.suffix())
                .toList();
    }

    private void move(Task task, Follower follower) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        var former = groups(follower);
        var groups = new HashSet<String>();
        for (var link : tasks.getIdentityLinksForTask(task.getId())) {
            var group = link.getGroupId();
            if (group == null) {
                continue;
            }
            groups.add(former.contains(group) ? handed(task, link, instance.getBusinessKey(), follower) : group);
        }
        if (task.getAssignee() != null && groupsOf(task.getAssignee()).stream().noneMatch(groups::contains)) {
            tasks.setAssignee(task.getId(), null);
        }
    }

    private String handed(Task task, IdentityLink link, String businessKey, Follower follower) {
        var from = link.getGroupId();
        var role = from.substring(from.indexOf('.') + 1);
        var variable = variables
                .of(task.getProcessDefinitionId(), task.getTaskDefinitionKey())
                .getOrDefault(role, MovedPiece.UNIT);
        var to = Unit.keyOf(MoveInstances.heir(follower, businessKey, variable).code()) + "." + role;
        tasks.deleteCandidateGroup(task.getId(), from);
        tasks.addCandidateGroup(task.getId(), to);
        forget(task, from);
        return to;
    }

    /** The engine lets former candidates see the task for ever, unless told otherwise. */
    private void forget(Task task, String group) {
        authorizations
                .createAuthorizationQuery()
                .resourceType(Resources.TASK)
                .resourceId(task.getId())
                .groupIdIn(group)
                .unlimitedList()
                .forEach(former -> authorizations.deleteAuthorization(former.getId()));
    }

    private Set<String> groupsOf(String login) {
        return identity.createGroupQuery().groupMember(login).unlimitedList().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
    }
}
