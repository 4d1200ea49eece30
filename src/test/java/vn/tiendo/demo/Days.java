package vn.tiendo.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * The days of the demo, counted from the day on which it is made: 0 is today, −35 five weeks ago, 21 three weeks ahead.
 */
record Days(LocalDate today) {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** A day that a document names, as forms send it: {@code 2026-11-22}. */
    String named(int offset) {
        return today.plusDays(offset).toString();
    }

    /** A day as a text writes it: 22/11/2026. */
    String shown(int offset) {
        return SHOWN.format(today.plusDays(offset));
    }

    /** The day on which officers act: that day, or the Friday before a week-end. */
    LocalDate working(int offset) {
        var day = today.plusDays(offset);
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return day.minusDays(2);
        }
        return day.getDayOfWeek() == DayOfWeek.SATURDAY ? day.minusDays(1) : day;
    }

    /** The year that plans speak of: the one in which they end. */
    int year() {
        return today.plusMonths(1).getYear();
    }

    /** The last day of that year, so many years on. */
    String yearEnd(int yearsOn) {
        return LocalDate.of(year() + yearsOn, 12, 31).toString();
    }
}
