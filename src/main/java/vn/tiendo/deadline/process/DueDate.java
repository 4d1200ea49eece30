package vn.tiendo.deadline.process;

import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.domain.Deadline;

/** A deadline as a task shows it: the last second in which it can be kept, so that Tasklist shows the last day. */
public final class DueDate {

    private DueDate() {}

    /** The due date of a task, or null where nothing is ever late. */
    public static @Nullable Date of(Deadline deadline) {
        return of(deadline.dueAt());
    }

    /**
     * The due date of a task that must be done before an instant.
     *
     * @param dueAt the first instant that is too late, or null
     */
    public static @Nullable Date of(@Nullable Instant dueAt) {
        return dueAt == null ? null : Date.from(dueAt.minusSeconds(1));
    }
}
