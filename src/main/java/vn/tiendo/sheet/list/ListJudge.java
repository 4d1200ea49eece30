package vn.tiendo.sheet.list;

import org.jspecify.annotations.Nullable;

/**
 * Understands the rows of one list, one after the other, from the first to the last: what one row says may bear on a later
 * one. It is asked about every row but those that are left out.
 *
 * @param <T> what a row becomes
 */
public interface ListJudge<T> {

    /** How the row is understood. */
    Judged<T> judge(ReadRow row);

    /**
     * A row and what it becomes.
     *
     * @param value nothing where the row cannot be taken in as it stands
     */
    record Judged<T>(Verdict verdict, @Nullable T value) {}
}
