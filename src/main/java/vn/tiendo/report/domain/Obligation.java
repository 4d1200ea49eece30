package vn.tiendo.report.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.Status;
import vn.tiendo.deadline.domain.period.ReportPeriod;

/**
 * A report that one unit owes for one period (nghĩa vụ báo cáo).
 *
 * @param fedBy       the consolidation whose report answers it, or null where the unit writes it itself
 * @param submittedAt when that round was handed in which the receiver accepted, or null
 */
public record Obligation(
        long id,
        long regime,
        long plan,
        String unit,
        ReportPeriod period,
        Deadline deadline,
        @Nullable Long fedBy,
        @Nullable Instant submittedAt,
        @Nullable Instant withdrawnAt) {

    public boolean accepted() {
        return submittedAt != null;
    }

    /** Done means accepted; in time means handed in by then. */
    public Status status(Instant now) {
        return Status.of(deadline.dueAt(), submittedAt, now);
    }
}
