package vn.tiendo.organization.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * For which units an active officer acts and sees.
 *
 * @param served the unit whose office work the officer's unit does ({@link ServingOffice}), or null
 * @param reach  codes of the own unit, the served one, every unit below these, past and present, and those they succeeded
 */
public record Standing(Officer officer, Unit unit, @Nullable Unit served, List<String> reach) {

    /** Whether the officer has the role in that unit: in the own one, or as office work in the served one. */
    public boolean has(Role role, String code) {
        if (!officer.roles().contains(role)) {
            return false;
        }
        return code.equals(unit.code())
                || served != null && code.equals(served.code()) && ServingOffice.isOfficeWork(role);
    }

    /** The codes of the own unit and the served one. */
    public List<String> units() {
        return served == null ? List.of(unit.code()) : List.of(unit.code(), served.code());
    }
}
