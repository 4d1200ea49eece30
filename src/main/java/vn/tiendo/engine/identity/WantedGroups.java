package vn.tiendo.engine.identity;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Groups;
import vn.tiendo.organization.domain.Officer;
import vn.tiendo.organization.domain.Role;
import vn.tiendo.organization.domain.ServingOffice;
import vn.tiendo.organization.domain.Unit;

/**
 * The engine's groups as the organisation wants them: one for each unit × role ({@code stc.lanhdao}), one for each
 * role across all units ({@code lanhdao}), which carries the authorizations, and the engine's own administrators.
 */
class WantedGroups {

    /** The roles whose officers work in Tasklist. */
    static final List<Role> WORKING_ROLES =
            Stream.of(Role.values()).filter(role -> role != Role.ADMINISTRATOR).toList();

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Set<String>> members = new LinkedHashMap<>();
    private final Map<String, Unit> units = new LinkedHashMap<>();

    WantedGroups(Collection<Unit> units, Collection<Officer> activeOfficers) {
        add(Groups.CAMUNDA_ADMIN, Role.ADMINISTRATOR.title());
        WORKING_ROLES.forEach(role -> add(role.suffix(), role.title()));
        for (var unit : units) {
            this.units.put(unit.code(), unit);
            WORKING_ROLES.forEach(role -> add(unit.group(role), role.title() + " · " + unit.name()));
        }
        activeOfficers.forEach(this::join);
    }

    /** Group id → the name shown. */
    Map<String, String> names() {
        return names;
    }

    /** The logins of the officers who belong to the group. */
    Set<String> members(String group) {
        return members.getOrDefault(group, Set.of());
    }

    private void add(String group, String name) {
        names.put(group, name);
        members.put(group, new HashSet<>());
    }

    private void join(Officer officer) {
        var unit = units.get(officer.unit());
        if (unit == null) {
            throw new IllegalStateException("The unit of " + officer.login() + " is not in the organisation");
        }
        for (var role : officer.roles()) {
            if (role == Role.ADMINISTRATOR) {
                join(officer, Groups.CAMUNDA_ADMIN);
                continue;
            }
            join(officer, role.suffix());
            join(officer, unit.group(role));
            var served = unit.parent() == null ? null : units.get(unit.parent());
            if (served != null && ServingOffice.serves(unit, served.code()) && ServingOffice.isOfficeWork(role)) {
                join(officer, served.group(role));
            }
        }
    }

    private void join(Officer officer, String group) {
        members.get(group).add(officer.login());
    }
}
