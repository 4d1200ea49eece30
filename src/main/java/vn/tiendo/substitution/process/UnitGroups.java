package vn.tiendo.substitution.process;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.stereotype.Component;
import vn.tiendo.substitution.domain.Substitution;

/** The groups of a unit and a role ({@code stc.lanhdao}) to which work is offered, as the engine has them. */
@Component
class UnitGroups {

    private final IdentityService identity;

    UnitGroups(IdentityService identity) {
        this.identity = identity;
    }

    /** Those whose work the absent officer finds and the substitute does not. */
    Set<String> lentBy(Substitution substitution) {
        var groups = of(substitution.absent());
        groups.removeAll(of(substitution.substitute()));
        return groups;
    }

    /** The codes of the units of those groups. */
    static Set<String> units(Collection<String> groups) {
        return groups.stream()
                .filter(UnitGroups::isOfAUnit)
                .map(group -> group.substring(0, group.indexOf('.')).toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** Asked by the system, also in an officer's own request, who may not read everybody's groups. */
    private Set<String> of(String login) {
        var context = Context.getCommandContext();
        return context == null ? read(login) : context.runWithoutAuthorization(() -> read(login));
    }

    private Set<String> read(String login) {
        return identity.createGroupQuery().groupMember(login).unlimitedList().stream()
                .map(Group::getId)
                .filter(UnitGroups::isOfAUnit)
                .collect(Collectors.toSet());
    }

    private static boolean isOfAUnit(String group) {
        return group.indexOf('.') > 0;
    }
}
