package vn.tiendo.deadline.domain;

/** What becomes of a last day on which offices are closed. */
public enum RollPolicy {
    /** It stays where the document put it; who waits for it is reminded before. */
    STAY("Giữ nguyên ngày"),
    /** It moves to the next working day, as the last day of a period does (Bộ luật Dân sự 2015, Điều 148 khoản 5). */
    NEXT_WORKING_DAY("Chuyển sang ngày làm việc tiếp theo");

    private final String title;

    RollPolicy(String title) {
        this.title = title;
    }

    /** The Vietnamese name, as shown in lists. */
    public String title() {
        return title;
    }
}
