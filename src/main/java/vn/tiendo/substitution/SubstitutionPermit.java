package vn.tiendo.substitution;

import org.springframework.stereotype.Component;
import vn.tiendo.Administrators;
import vn.tiendo.NotPermitted;
import vn.tiendo.organization.Officers;
import vn.tiendo.organization.Standings;
import vn.tiendo.organization.domain.Officer;
import vn.tiendo.organization.domain.Role;

/** Whose work may be given to somebody else, and by whom. */
@Component
public class SubstitutionPermit {

    private final Administrators administrators;
    private final Officers officers;
    private final Standings standings;

    SubstitutionPermit(Administrators administrators, Officers officers, Standings standings) {
        this.administrators = administrators;
        this.officers = officers;
        this.standings = standings;
    }

    /** By what right somebody gives an officer's work away. */
    public enum Rank {
        /** It is the own work. */
        SELF,
        /** As leader of the officer's unit. */
        LEADER,
        /** As administrator. */
        ADMINISTRATOR;

        /** Whether a role may be lent to who does not hold it. */
        boolean mayLendARole() {
            return this != SELF;
        }
    }

    /**
     * The highest right there is.
     *
     * @throws NotPermitted if there is none
     */
    public Rank over(String absent, String actor) {
        if (administrators.contain(actor)) {
            return Rank.ADMINISTRATOR;
        }
        var unit = officers.find(absent).map(Officer::unit).orElse("");
        if (leads(actor, unit)) {
            return Rank.LEADER;
        }
        if (absent.equals(actor)) {
            return Rank.SELF;
        }
        throw new NotPermitted(
                "Chỉ bản thân cán bộ, lãnh đạo đơn vị hoặc quản trị mới được ủy quyền việc của cán bộ đó.");
    }

    /** Whether that officer leads the unit with that code. */
    public boolean leads(String login, String unit) {
        return standings.require(login).has(Role.LEADER, unit);
    }
}
