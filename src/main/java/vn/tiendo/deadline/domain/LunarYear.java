package vn.tiendo.deadline.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The two days of a year that Vietnam's lunar calendar names and that are holidays. China's calendar is reckoned one
 * hour further east and gives other days in some years (1985, 2007, 2030), so that no library for it will do.
 */
public final class LunarYear {

    /** The first year that is known: before, the two halves of the country had two calendars. */
    public static final int FIRST = 1976;

    /** The last year whose astronomy is certain enough. */
    public static final int LAST = 2100;

    private static final double MONTHS_A_YEAR = 12.3685;
    /** From one eleventh month to the next, both counted. */
    private static final int WITH_LEAP_MONTH = 14;

    private LunarYear() {}

    /** Mùng 1 Tết: the first day of the lunar year that begins in that year. */
    public static LocalDate tet(int year) {
        return month(year, 1);
    }

    /** Giỗ Tổ Hùng Vương: the tenth of the third lunar month. */
    public static LocalDate gioTo(int year) {
        return month(year, 3).plusDays(9);
    }

    /** The first day of a lunar month, 1 to 10, that is no leap month. */
    private static LocalDate month(int year, int number) {
        if (year < FIRST || year > LAST) {
            throw new IllegalArgumentException("No lunar year " + year);
        }
        var starts = monthsFromWinterToWinter(year);
        var leap = starts.size() == WITH_LEAP_MONTH ? leap(starts) : Integer.MAX_VALUE;
        var index = number + 1;
        return starts.get(index < leap ? index : index + 1);
    }

    /** The first days of the months from the eleventh of the year before to the eleventh of this one. */
    private static List<LocalDate> monthsFromWinterToWinter(int year) {
        var starts = new ArrayList<LocalDate>();
        var last = eleventhMonth(year);
        for (var k = eleventhMonth(year - 1); k <= last; k++) {
            starts.add(Sky.newMoon(k));
        }
        return starts;
    }

    /** Which new moon begins the month of the winter solstice. */
    private static int eleventhMonth(int year) {
        var solstice = LocalDate.of(year, 12, 19);
        while (Sky.sunsTwelfth(solstice.plusDays(1)) < 9) {
            solstice = solstice.plusDays(1);
        }
        var k = (int) Math.ceil((year + 1 - 2000) * MONTHS_A_YEAR) + 1;
        while (Sky.newMoon(k).isAfter(solstice)) {
            k--;
        }
        return k;
    }

    /** Of thirteen months the first in which the sun enters no new twelfth of its way. */
    private static int leap(List<LocalDate> starts) {
        var month = 1;
        while (Sky.sunsTwelfth(starts.get(month)) != Sky.sunsTwelfth(starts.get(month + 1))) {
            month++;
        }
        return month;
    }
}
