package vn.tiendo.deadline.domain;

/** How a directive says until when. Named dates never move to another day, even when they fall on a Sunday. */
public enum DeadlineKind {
    /** "trước ngày X": by the end of the day before X. */
    BEFORE_DATE("Trước ngày", true),
    /** "chậm nhất ngày X", "hạn ngày X": by the end of X. */
    NO_LATER_THAN("Chậm nhất ngày", true),
    /** "dịp X": tied to an event on X, by the end of X. */
    BY_EVENT("Dịp (ngày diễn ra sự kiện)", true),
    /** "thường xuyên": goes on until the plan ends; nothing is ever late. */
    ONGOING("Thường xuyên", false),
    /** Nobody said until when: the assigner is asked. */
    NONE("Chưa xác định", false);

    private final String title;
    private final boolean dated;

    DeadlineKind(String title, boolean dated) {
        this.title = title;
        this.dated = dated;
    }

    /** The Vietnamese name, as shown in lists. */
    public String title() {
        return title;
    }

    /** Whether a day belongs to it. */
    public boolean dated() {
        return dated;
    }
}
