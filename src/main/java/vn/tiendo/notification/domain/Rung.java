package vn.tiendo.notification.domain;

import java.util.Set;

/**
 * One rung of the ladder (bậc nhắc việc): so far before or after the deadline these people are told.
 *
 * @param distance  working days or hours; negative before the deadline, 0 on its last working day
 * @param escalates whether the leader above is asked to direct what is to happen
 */
public record Rung(Measure measure, int distance, Set<Addressee> addressees, NoticeMessage message, boolean escalates) {

    public Rung {
        addressees = Set.copyOf(addressees);
    }

    /** Its name in the ledger, for example {@code DAY -3}. */
    public String name() {
        return measure + " " + distance;
    }
}
