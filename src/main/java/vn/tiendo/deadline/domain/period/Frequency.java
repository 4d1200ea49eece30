package vn.tiendo.deadline.domain.period;

/** How often a report is owed (tần suất báo cáo). */
public enum Frequency {
    /** Chuyên đề, đột xuất: by the deadline that the plan names. */
    ONCE("Một lần", 0),
    DAILY("Hằng ngày", 0),
    /** Monday to Sunday: no rule names another week. */
    WEEKLY("Hằng tuần", 0),
    MONTHLY("Hằng tháng", 1),
    QUARTERLY("Hằng quý", 3),
    HALF_YEARLY("6 tháng", 6),
    /** One period a year; the months after it belong to none. */
    NINE_MONTHS("9 tháng", 9),
    YEARLY("Hằng năm", 12);

    private final String title;
    private final int months;

    Frequency(String title, int months) {
        this.title = title;
        this.months = months;
    }

    /** The Vietnamese name, as shown in lists. */
    public String title() {
        return title;
    }

    public boolean recurring() {
        return this != ONCE;
    }

    /** Whether its periods are months, of which the {@link DataWindow} says where their figures begin and end. */
    public boolean byMonths() {
        return months > 0;
    }

    /** How many months a period has; 0 where it has none. */
    int months() {
        return months;
    }
}
