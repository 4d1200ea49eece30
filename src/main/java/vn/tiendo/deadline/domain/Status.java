package vn.tiendo.deadline.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The two dimensions in which official counts speak: done or not, in time or late. Derived whenever it is asked for,
 * never stored.
 */
public enum Status {
    DONE_ON_TIME("Hoàn thành đúng hạn"),
    DONE_LATE("Hoàn thành quá hạn"),
    OPEN_IN_TIME("Chưa hoàn thành, trong hạn"),
    OPEN_OVERDUE("Chưa hoàn thành, quá hạn"),
    OPEN_WITHOUT_DEADLINE("Chưa hoàn thành, không có thời hạn");

    private final String title;

    Status(String title) {
        this.title = title;
    }

    /** The Vietnamese name, as shown on screen. */
    public String title() {
        return title;
    }

    /**
     * @param dueAt    the first instant that is too late, or null
     * @param handedIn when that was handed in which the receiver then accepted, or null while nothing is accepted: how
     *                 long the receiver takes is not the unit's delay, and what was returned does not count
     */
    public static Status of(@Nullable Instant dueAt, @Nullable Instant handedIn, Instant now) {
        if (handedIn != null) {
            return dueAt == null || handedIn.isBefore(dueAt) ? DONE_ON_TIME : DONE_LATE;
        }
        if (dueAt == null) {
            return OPEN_WITHOUT_DEADLINE;
        }
        return now.isBefore(dueAt) ? OPEN_IN_TIME : OPEN_OVERDUE;
    }
}
