package vn.tiendo.deadline.domain.period;

import java.time.LocalDate;
import java.time.YearMonth;

/** Which days the figures of a period cover (thời gian chốt số liệu). */
public enum DataWindow {
    /** From the 15th of the month before the period to the 14th of its last month (Nghị định 09/2019, Điều 12). */
    STANDARD,
    /** From the first day of the period to the last. */
    CALENDAR;

    private static final int FIRST = 15;

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
