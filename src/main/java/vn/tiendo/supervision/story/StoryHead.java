package vn.tiendo.supervision.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.tiendo.VietnamTime;
import vn.tiendo.deadline.domain.Status;

/**
 * How a duty stands now.
 *
 * @param title         the task as the plan words it, or the name of the report
 * @param ordinal       of the task in the plan, or null
 * @param period        of a report that is owed again and again, or null
 * @param source        the id of the plan's item, or of the report it asks for
 * @param lead          the unit to which a contribution is owed, or null
 * @param officer       who carries it out or writes it, or null
 * @param phrase        the deadline that holds now, as written
 * @param firstPhrase   the first one, where another holds now
 * @param doneAt        when that was handed in which was then accepted
 * @param handedInAt    when that was handed in which is still being checked
 * @param endedAt       when it was withdrawn, moved or no longer needed
 * @param now           at which all this was read
 */
public record StoryHead(
        String title,
        @Nullable String ordinal,
        @Nullable String product,
        @Nullable String period,
        long source,
        String unit,
        @Nullable String lead,
        @Nullable Long leadDuty,
        @Nullable String recipient,
        @Nullable String via,
        @Nullable String officer,
        @Nullable Integer percent,
        @Nullable String progress,
        String phrase,
        @Nullable Instant dueAt,
        @Nullable String firstPhrase,
        @Nullable Instant firstDueAt,
        @Nullable Instant doneAt,
        @Nullable Instant handedInAt,
        @Nullable Instant endedAt,
        @Nullable Moved movedTo,
        @Nullable Moved movedFrom,
        Instant now) {

    /**
     * The other side of a move.
     *
     * @param address of its story, or null where the officer may not open it
     */
    public record Moved(String unit, @Nullable String address) {}

    /** Null once nobody owes it any more. */
    public @Nullable Status status() {
        return endedAt == null ? Status.of(dueAt, doneAt, now) : null;
    }

    /** "Đã nộp": somebody else has it on the desk. */
    public boolean handedIn() {
        return endedAt == null && doneAt == null && handedInAt != null;
    }

    /** The last day that is in time. */
    public @Nullable LocalDate lastDay() {
        return lastDay(dueAt);
    }

    /** The last day that was in time at first, where another one is now. */
    public @Nullable LocalDate firstDay() {
        return firstPhrase == null ? null : lastDay(firstDueAt);
    }

    /** So many days after the last day it was done, or it is now; 0 while it is in time. */
    public long daysLate() {
        var last = lastDay();
        var status = status();
        if (last == null || status != Status.DONE_LATE && status != Status.OPEN_OVERDUE) {
            return 0;
        }
        return ChronoUnit.DAYS.between(last, LocalDate.ofInstant(doneAt == null ? now : doneAt, VietnamTime.ZONE));
    }

    /** So many days are left, today not counted; nothing where it is done, late or without a deadline. */
    public @Nullable Long daysLeft() {
        var last = lastDay();
        return last == null || status() != Status.OPEN_IN_TIME
                ? null
                : ChronoUnit.DAYS.between(LocalDate.ofInstant(now, VietnamTime.ZONE), last);
    }

    private static @Nullable LocalDate lastDay(@Nullable Instant due) {
        return due == null ? null : LocalDate.ofInstant(due.minusNanos(1), VietnamTime.ZONE);
    }
}
