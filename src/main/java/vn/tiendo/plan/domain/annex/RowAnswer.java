package vn.tiendo.plan.domain.annex;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.domain.DeadlineChoice;

/**
 * What the officer said about one row.
 *
 * @param deadlineKind the kind of deadline that was chosen instead of what the words say, or null
 * @param confirmed    the words of the deadline are meant as they are understood, or are to stay words
 * @param leftOut      it is not to be taken in
 * @param isTask       it is a task, although it looks like a heading or the issued plan has none like it
 */
public record RowAnswer(
        @Nullable DeadlineChoice deadlineKind,
        @Nullable LocalDate deadlineDay,
        boolean confirmed,
        boolean leftOut,
        boolean isTask) {

    public static final RowAnswer NONE = new RowAnswer(null, null, false, false, false);

    public RowAnswer deadline(@Nullable DeadlineChoice kind, @Nullable LocalDate day, boolean meantSo) {
        return new RowAnswer(kind, day, meantSo, leftOut, isTask);
    }

    public RowAnswer leaveOut(boolean wanted) {
        return new RowAnswer(deadlineKind, deadlineDay, confirmed, wanted, isTask);
    }

    public RowAnswer task() {
        return new RowAnswer(deadlineKind, deadlineDay, confirmed, leftOut, true);
    }
}
