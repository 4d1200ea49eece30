package vn.tiendo.substitution.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import vn.tiendo.Administrators;
import vn.tiendo.VietnamTime;
import vn.tiendo.organization.Officers;
import vn.tiendo.organization.Standings;
import vn.tiendo.organization.Units;
import vn.tiendo.organization.domain.Officer;
import vn.tiendo.organization.domain.Role;
import vn.tiendo.organization.domain.Unit;
import vn.tiendo.substitution.SubstitutionRules;
import vn.tiendo.substitution.Substitutions;
import vn.tiendo.substitution.domain.Substitution;

/** What somebody sees of substitutions and whose work that person may give away. */
@Component
class SubstitutionDesk {

    private static final int SHOWN = 100;

    private final Administrators administrators;
    private final Officers officers;
    private final Standings standings;
    private final Units units;
    private final Substitutions substitutions;
    private final SubstitutionRules rules;
    private final Clock clock;

    SubstitutionDesk(
            Administrators administrators,
            Officers officers,
            Standings standings,
            Units units,
            Substitutions substitutions,
            SubstitutionRules rules,
            Clock clock) {
        this.administrators = administrators;
        this.officers = officers;
        this.standings = standings;
        this.units = units;
        this.substitutions = substitutions;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * What the page shows.
     *
     * @param login       of who reads
     * @param units       to choose from; empty for who belongs to one
     * @param unit        code of the one whose people are offered; empty where an administrator has chosen none yet
     * @param absents     whose work may be given away
     * @param substitutes who may do it
     * @param rows        the substitutions that concern the reader, newest first
     */
    record Desk(
            String login,
            List<Unit> units,
            String unit,
            List<Officer> absents,
            List<Officer> substitutes,
            List<Substitution> rows) {

        /** Whether the reader may give other people's work away. */
        public boolean ofOthers() {
            return absents.size() != 1 || !absents.get(0).login().equals(login);
        }
    }

    Desk of(String login, String chosen) {
        return administrators.contain(login) ? ofAdministrator(login, chosen) : ofOfficer(login);
    }

    private Desk ofAdministrator(String login, String chosen) {
        var existing = units.existingOn(VietnamTime.today(clock));
        var unit = existing.stream()
                .filter(one -> one.code().equals(chosen))
                .findFirst()
                .map(Unit::code);
        return new Desk(
                login,
                existing,
                unit.orElse(""),
                unit.map(this::peopleOf).orElse(List.of()),
                unit.map(rules::near).orElse(List.of()),
                substitutions.ofUnit(unit.orElse(null), SHOWN));
    }

    private Desk ofOfficer(String login) {
        var standing = standings.require(login);
        var unit = standing.unit().code();
        boolean leads = standing.has(Role.LEADER, unit);
        return new Desk(
                login,
                List.of(),
                unit,
                leads ? peopleOf(unit) : List.of(standing.officer()),
                rules.near(unit),
                leads ? substitutions.ofUnit(unit, SHOWN) : substitutions.ofOfficer(login, SHOWN));
    }

    private List<Officer> peopleOf(String unit) {
        return rules.near(unit).stream()
                .filter(officer -> officer.unit().equals(unit))
                .toList();
    }

    /** The full name of that login. */
    String name(String login) {
        return officers.find(login).map(Officer::fullName).orElse(login);
    }

    String unit(MultiValueMap<String, String> fields) {
        return Optional.ofNullable(fields.getFirst("don-vi")).orElse("");
    }
}
