package vn.tiendo.deadline.process;

import java.util.Date;
import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.domain.Deadline;

/** A deadline as a task shows it: the last second in which it can be kept, so that Tasklist shows the last day. */
public final class DueDate {

    private DueDate() {}

    /** The due date of a task, or null where nothing is ever late. */
    public static @Nullable Date of(Deadline deadline) {
        var due = deadline.dueAt();
        return due == null ? null : Date.from(due.minusSeconds(1));
    }
}
