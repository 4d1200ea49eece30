package vn.tiendo.engine.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.organization.ImportRefused;
import vn.tiendo.organization.OfficerDirectory;
import vn.tiendo.organization.Officers;
import vn.tiendo.organization.OrganizationLock;
import vn.tiendo.organization.Units;
import vn.tiendo.organization.domain.Officer;
import vn.tiendo.organization.domain.UnitEntry;

/**
 * Keeps the engine's users and groups in step with officers, units and roles. It compares before it writes. Users who
 * are not officers (the first administrator) are left alone, but belong to no group of a unit.
 */
@Component
class EngineIdentitySync implements OfficerDirectory {

    private final IdentityService identity;
    private final Units units;
    private final Officers officers;
    private final EngineUsers users;
    private final EngineTransaction engine;
    private final OrganizationLock lock;

    EngineIdentitySync(
            IdentityService identity,
            Units units,
            Officers officers,
            EngineUsers users,
            EngineTransaction engine,
            OrganizationLock lock) {
        this.identity = identity;
        this.units = units;
        this.officers = officers;
        this.users = users;
        this.engine = engine;
        this.lock = lock;
    }

    @Override
    @Transactional
    public void bringInStep() {
        lock.hold();
        var everybody = officers.byLogin();
        var wanted = new WantedGroups(
                units.entries().values().stream().map(UnitEntry::unit).toList(),
                everybody.values().stream().filter(Officer::active).toList());
        engine.run(() -> {
            var groups = identity.createGroupQuery().unlimitedList().stream()
                    .collect(Collectors.toMap(Group::getId, Function.identity()));
            var members = members(wanted, groups);
            ensureAnAdministratorStays(members.get(Groups.CAMUNDA_ADMIN), wanted, everybody);
            users.bringInStep(everybody.values());
            wanted.names().forEach((id, name) -> bringInStep(groups.get(id), id, name));
            members.forEach((group, logins) -> bringInStep(group, logins, wanted, everybody));
        });
    }

    @Override
    public Set<String> logins() {
        return identity.createUserQuery().unlimitedList().stream()
                .map(User::getId)
                .collect(Collectors.toSet());
    }

    private Map<String, Set<String>> members(WantedGroups wanted, Map<String, Group> groups) {
        var members = new LinkedHashMap<String, Set<String>>();
        for (var group : wanted.names().keySet()) {
            members.put(group, groups.containsKey(group) ? members(group) : Set.of());
        }
        return members;
    }

    private Set<String> members(String group) {
        return identity.createUserQuery().memberOfGroup(group).unlimitedList().stream()
                .map(User::getId)
                .collect(Collectors.toSet());
    }

    private void bringInStep(@Nullable Group known, String id, String name) {
        var group = known == null ? identity.newGroup(id) : known;
        if (known == null || !name.equals(known.getName())) {
            group.setName(name);
            group.setType(id.equals(Groups.CAMUNDA_ADMIN) ? Groups.GROUP_TYPE_SYSTEM : "WORKFLOW");
            identity.saveGroup(group);
        }
    }

    private void bringInStep(String group, Set<String> members, WantedGroups wanted, Map<String, Officer> everybody) {
        var target = wanted.members(group);
        target.stream()
                .filter(login -> !members.contains(login))
                .forEach(login -> identity.createMembership(login, group));
        members.stream()
                .filter(login -> !target.contains(login))
                .filter(login -> everybody.containsKey(login) || !group.equals(Groups.CAMUNDA_ADMIN))
                .forEach(login -> identity.deleteMembership(login, group));
    }

    private static void ensureAnAdministratorStays(
            Set<String> administrators, WantedGroups wanted, Map<String, Officer> everybody) {
        var noneStays = wanted.members(Groups.CAMUNDA_ADMIN).isEmpty()
                && everybody.keySet().containsAll(administrators);
        if (noneStays && !administrators.isEmpty()) {
            throw ImportRefused.because(
                    "Không thể bỏ người quản trị cuối cùng: hãy giao vai trò quantri cho một cán bộ" + " khác trước");
        }
    }
}
