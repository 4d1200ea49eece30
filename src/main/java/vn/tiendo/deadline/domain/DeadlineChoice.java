package vn.tiendo.deadline.domain;

import org.jspecify.annotations.Nullable;

/** What a form offers beside the words: to take them as they are, or one of the kinds that need a day at most. */
public enum DeadlineChoice {
    /** "Theo câu chữ": the words say it. */
    PHRASE(null),
    BEFORE_DATE(DeadlineKind.BEFORE_DATE),
    NO_LATER_THAN(DeadlineKind.NO_LATER_THAN),
    BY_EVENT(DeadlineKind.BY_EVENT),
    ONGOING(DeadlineKind.ONGOING),
    NONE(DeadlineKind.NONE);

    private final @Nullable DeadlineKind kind;

    DeadlineChoice(@Nullable DeadlineKind kind) {
        this.kind = kind;
    }

    /** The kind that is chosen; null where the words decide. */
    public @Nullable DeadlineKind kind() {
        return kind;
    }

    /** Whether the form asks for a day with it. */
    public boolean dated() {
        return this == BEFORE_DATE || this == NO_LATER_THAN || this == BY_EVENT;
    }
}
