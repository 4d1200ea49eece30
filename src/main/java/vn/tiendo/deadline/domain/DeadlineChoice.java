package vn.tiendo.deadline.domain;

/** The kinds that a form offers beside a day. All others are said in words. */
public enum DeadlineChoice {
    BEFORE_DATE(DeadlineKind.BEFORE_DATE),
    NO_LATER_THAN(DeadlineKind.NO_LATER_THAN),
    BY_EVENT(DeadlineKind.BY_EVENT),
    ONGOING(DeadlineKind.ONGOING),
    NONE(DeadlineKind.NONE);

    private final DeadlineKind kind;

    DeadlineChoice(DeadlineKind kind) {
        this.kind = kind;
    }

    public DeadlineKind kind() {
        return kind;
    }

    /** Whether the form asks for a day with it. */
    public boolean dated() {
        return this == BEFORE_DATE || this == NO_LATER_THAN || this == BY_EVENT;
    }
}
