package vn.tiendo.supervision.act;

import java.util.Optional;
import vn.tiendo.organization.domain.Role;
import vn.tiendo.organization.domain.Standing;

/**
 * Who may urge, ask for an explanation and give more time: leaders and supervisors of the unit that assigned the duty or
 * follows it up; never the unit that owes it.
 */
final class OnTheOtherSide {

    private OnTheOtherSide() {}

    static boolean is(Standing officer, ActedDuty duty) {
        return actsFor(officer, duty).isPresent();
    }

    /** The unit for which the officer acts. */
    static Optional<String> actsFor(Standing officer, ActedDuty duty) {
        return duty.otherSide().stream()
                .filter(unit -> officer.has(Role.SUPERVISOR, unit) || officer.has(Role.LEADER, unit))
                .findFirst();
    }

    /** Whether the officer knows of the duty at all, so that a refusal may name it. */
    static boolean sees(Standing officer, ActedDuty duty) {
        return is(officer, duty)
                || officer.reach().contains(duty.duty().unit())
                || duty.otherSide().stream().anyMatch(officer.reach()::contains)
                || officer.units().contains(duty.draftingUnit());
    }
}
