package vn.tiendo.plan.incoming;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as registers write it: 05/11/2026, 5.11.26, "ngày 5 tháng 11 năm 2026", or the bare number that a sheet keeps.
 *
 * @param day       nothing where there is no such day
 * @param yearAdded whether the year is not written but the one of today, or the one before
 */
record WrittenDay(@Nullable LocalDate day, boolean yearAdded) {

    private static final Pattern NUMBERS = Pattern.compile(
            "(?:\\D{0,12}?)(\\d{1,2})\\s*[/.\\-]\\s*(\\d{1,2})(?:\\s*[/.\\-]\\s*(\\d{4}|\\d{2}))?\\D{0,3}");
    private static final Pattern WORDS = Pattern.compile(
            "(?:ngày\\s*)?(\\d{1,2})\\s*tháng\\s*(\\d{1,2})(?:\\s*năm\\s*(\\d{4}))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
    private static final Pattern SERIAL = Pattern.compile("[34]\\d{4}");
    private static final LocalDate BEFORE_THE_FIRST = LocalDate.of(1899, 12, 30);
    private static final int CENTURY = 2000;

    static WrittenDay of(String written, LocalDate today) {
        var text = written.strip();
        try {
            var first = YEAR_FIRST.matcher(text);
            if (first.matches()) {
                return new WrittenDay(LocalDate.of(number(first, 1), number(first, 2), number(first, 3)), false);
            }
            if (SERIAL.matcher(text).matches()) {
                return new WrittenDay(BEFORE_THE_FIRST.plusDays(Long.parseLong(text)), false);
            }
            for (var pattern : new Pattern[] {NUMBERS, WORDS}) {
                var match = pattern.matcher(text);
                if (match.matches()) {
                    return of(match, today);
                }
            }
        } catch (DateTimeException noSuchDay) {
            return new WrittenDay(null, false);
        }
        return new WrittenDay(null, false);
    }

    private static WrittenDay of(Matcher match, LocalDate today) {
        if (match.group(3) != null) {
            int year = number(match, 3);
            return new WrittenDay(
                    LocalDate.of(
                            match.group(3).length() == 2 ? CENTURY + year : year, number(match, 2), number(match, 1)),
                    false);
        }
        var day = LocalDate.of(today.getYear(), number(match, 2), number(match, 1));
        return new WrittenDay(day.isAfter(today) ? day.minusYears(1) : day, true);
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
