package vn.tiendo.organization.domain;

import java.util.Set;

/**
 * The rule of the serving office: a unit of kind OFFICE (Văn phòng UBND, Văn phòng Tỉnh ủy) does the office work of
 * its parent, which has no clerks, specialists or supervisors of its own. Leading and signing stay with the parent.
 */
public final class ServingOffice {

    /** The kind of those units that serve their parent. */
    public static final String KIND = "OFFICE";

    private static final Set<Role> OFFICE_WORK = Set.of(Role.CLERK, Role.SPECIALIST, Role.SUPERVISOR);

    private ServingOffice() {}

    /** Whether the unit is the serving office of the unit with that code. */
    public static boolean serves(Unit unit, String superior) {
        return unit.kind().equals(KIND) && superior.equals(unit.parent());
    }

    /** Whether who has this role in the office has it for the served unit too. */
    public static boolean isOfficeWork(Role role) {
        return OFFICE_WORK.contains(role);
    }
}
