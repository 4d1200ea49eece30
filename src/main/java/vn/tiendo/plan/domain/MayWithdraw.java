package vn.tiendo.plan.domain;

import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.organization.domain.Role;
import vn.tiendo.organization.domain.Standing;

/**
 * Who may withdraw what a plan assigned, or a report it asks for: leaders and supervisors of the unit that issued it or of the one that follows
 * it up. A superior of these sees it and gives its orders to them.
 */
public final class MayWithdraw {

    private MayWithdraw() {}

    /** The reason why not, as one Vietnamese sentence; empty if the officer may. */
    public static Optional<String> refusedTo(Standing officer, Plan plan) {
        return refusedTo(officer, plan, "rút");
    }

    /**
     * The same for everything else that takes back what was assigned.
     *
     * @param act what the officer wants to do, as the sentence names it, for example "thu hồi"
     */
    public static Optional<String> refusedTo(Standing officer, Plan plan, String act) {
        boolean may = Stream.of(plan.unit(), plan.monitoringUnit())
                .anyMatch(unit -> officer.has(Role.SUPERVISOR, unit) || officer.has(Role.LEADER, unit));
        return may
                ? Optional.empty()
                : Optional.of("Chỉ lãnh đạo hoặc cán bộ theo dõi, đôn đốc của cơ quan giao việc mới được " + act + ".");
    }
}
