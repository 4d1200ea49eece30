package vn.tiendo.deadline.domain;

/** What can be owed by a deadline. */
public enum DutyKind {
    /** A task that a unit was given (nhiệm vụ). */
    ASSIGNMENT("assignment", "Nhiệm vụ"),
    /** A report that a unit owes (báo cáo). */
    REPORT("report", "Báo cáo");

    private final String key;
    private final String title;

    DutyKind(String key, String title) {
        this.key = key;
        this.title = title;
    }

    /** The word before the number in its business key and in its history, for example {@code assignment}. */
    public String key() {
        return key;
    }

    /** The Vietnamese name, as shown on screen. */
    public String title() {
        return title;
    }
}
