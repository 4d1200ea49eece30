package vn.tiendo.assignment.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.Status;

/**
 * One unit's duty to lead one plan item.
 *
 * @param officer     login of the specialist who carries it out
 * @param proposedAt  when the unit last proposed completion
 * @param completedAt when the assigner accepted it
 */
public record Assignment(
        long id,
        long item,
        long plan,
        String unit,
        Deadline deadline,
        @Nullable String refusalReason,
        @Nullable String officer,
        @Nullable Integer progressPercent,
        @Nullable String progressNote,
        @Nullable String evidence,
        @Nullable Instant proposedAt,
        @Nullable Instant completedAt,
        @Nullable Instant withdrawnAt) {

    /** Done means accepted; it was in time when it was handed in by then. */
    public Status status(Instant now) {
        return Status.of(deadline.dueAt(), completedAt == null ? null : proposedAt, now);
    }

    public boolean open() {
        return completedAt == null && withdrawnAt == null;
    }
}
