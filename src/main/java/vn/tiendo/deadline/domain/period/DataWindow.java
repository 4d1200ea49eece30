package vn.tiendo.deadline.domain.period;

import java.time.LocalDate;
import java.time.YearMonth;

/** Which days the figures of a period cover (thời gian chốt số liệu). */
public enum DataWindow {
    /** From the 15th of the month before the period to the 14th of its last month (Nghị định 09/2019, Điều 12). */
    STANDARD("Từ ngày 15 đến ngày 14 (Nghị định 09/2019/NĐ-CP)"),
    /** From the first day of the period to the last. */
    CALENDAR("Trọn kỳ, từ ngày đầu đến ngày cuối");

    private static final int FIRST = 15;

    private final String title;

    DataWindow(String title) {
        this.title = title;
    }

    /** The Vietnamese name, as shown in lists. */
    public String title() {
        return title;
    }

    LocalDate first(YearMonth firstMonth) {
        return this == STANDARD ? firstMonth.minusMonths(1).atDay(FIRST) : firstMonth.atDay(1);
    }

    LocalDate last(YearMonth lastMonth) {
        return this == STANDARD ? lastMonth.atDay(FIRST - 1) : lastMonth.atEndOfMonth();
    }

    /** Whether the figures of a month are closed before that day of the same month. */
    boolean closedBefore(int dayOfMonth) {
        return this == STANDARD && dayOfMonth >= FIRST;
    }
}
