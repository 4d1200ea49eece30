package vn.tiendo.deadline.domain.phrase;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.domain.DeadlineText;

/**
 * A day of the calendar: 15/12/2014, 15-12-2014, 20.7.2020, 15 tháng 12 năm 2014, 2014-12-15, with or without its
 * weekday. Without a year it is the next such day, which the officer confirms.
 */
final class WrittenDay {

    private static final String[] SEPARATORS = {"/", "-", ".", "–"};
    private static final int LEAP_YEARS_LIE_APART = 8;

    private WrittenDay() {}

    /** The day that comes next, or null. */
    static @Nullable LocalDate read(Words words, PhraseContext context, @Nullable Bound bound) {
        int start = words.at();
        var weekday = Weekdays.read(words);
        if (weekday != null) {
            words.take(",");
        }
        boolean named = words.take("ngày") || bound != Bound.BEFORE && words.takeAny("hết ngày", "cuối ngày");
        words.takeAny("mùng", "mồng");
        var day = relative(words, context);
        if (day == null) {
            day = numbered(words, context, bound, named);
        }
        if (day == null) {
            words.back(start);
            return null;
        }
        if (weekday == null && words.take("(")) {
            weekday = Weekdays.read(words);
            words.take(")");
        }
        if (weekday != null && weekday != day.getDayOfWeek()) {
            words.doubt("Ngày " + DeadlineText.day(day) + " là " + DeadlineText.weekday(day)
                    + ", không phải thứ ghi trong câu; hiểu theo ngày.");
        }
        return day;
    }

    private static @Nullable LocalDate relative(Words words, PhraseContext context) {
        if (words.take("hôm nay")) {
            return context.day();
        }
        return words.take("mai") ? context.day().plusDays(1) : null;
    }

    private static @Nullable LocalDate numbered(
            Words words, PhraseContext context, @Nullable Bound bound, boolean named) {
        int start = words.at();
        int digits = words.next().length();
        var first = words.number(4);
        if (first == null || digits == 3) {
            return none(words, start);
        }
        var separator = separator(words);
        if (separator == null) {
            return words.take("tháng")
                    ? inWords(words, context, bound, first)
                    : alone(words, context, bound, first, named);
        }
        var month = words.number(2);
        if (month == null
                || digits == 1
                        && separator.equals(".")
                        && !named
                        && !words.next().equals(".")) {
            return none(words, start);
        }
        if (digits == 4) {
            var day = words.take(separator) ? words.number(2) : null;
            return day == null ? none(words, start) : existing(day, month, first);
        }
        var year = year(words, separator);
        if (year == null && !separator.equals("/") && !named) {
            return none(words, start);
        }
        return year == null ? next(words, context, bound, first, month) : existing(first, month, year);
    }

    private static @Nullable LocalDate inWords(Words words, PhraseContext context, @Nullable Bound bound, int day) {
        var month = words.number(2);
        if (month == null) {
            return words.take("này") ? inThisMonth(words, context, day) : null;
        }
        words.take(",");
        var separator = separator(words);
        var year = separator != null || words.take("năm") ? fullYear(words) : null;
        return year == null ? next(words, context, bound, day, month) : existing(day, month, year);
    }

    private static LocalDate inThisMonth(Words words, PhraseContext context, int day) {
        var named = existing(day, context.day().getMonthValue(), context.day().getYear());
        words.doubt("«tháng này» hiểu theo ngày của văn bản là ngày " + DeadlineText.day(named) + ".");
        return named;
    }

    /** "ngày 20": the next 20th. */
    private static @Nullable LocalDate alone(
            Words words, PhraseContext context, @Nullable Bound bound, int number, boolean named) {
        if (!named || number > 31) {
            return null;
        }
        if (number < 1) {
            throw new Impossible("Không có ngày " + number + "; hãy kiểm tra lại.");
        }
        var month = YearMonth.from(context.day());
        while (!month.isValidDay(number) || passed(month.atDay(number), context, bound)) {
            month = month.plusMonths(1);
        }
        words.doubt("Câu chữ không ghi tháng; hiểu là ngày " + DeadlineText.day(month.atDay(number)) + ".");
        return month.atDay(number);
    }

    private static LocalDate next(Words words, PhraseContext context, @Nullable Bound bound, int day, int month) {
        int year = context.day().getYear();
        for (int later = 0; later <= LEAP_YEARS_LIE_APART; later++) {
            if (exists(day, month, year + later) && !passed(LocalDate.of(year + later, month, day), context, bound)) {
                words.doubt("Câu chữ không ghi năm; hiểu là năm " + (year + later) + ".");
                return LocalDate.of(year + later, month, day);
            }
        }
        throw new Impossible("Không có ngày " + day + "/" + month + "; hãy kiểm tra lại.");
    }

    private static boolean passed(LocalDate day, PhraseContext context, @Nullable Bound bound) {
        return (bound == Bound.BEFORE ? day.minusDays(1) : day).isBefore(context.day());
    }

    private static LocalDate existing(int day, int month, int year) {
        if (!exists(day, month, year)) {
            throw new Impossible("Không có ngày " + day + "/" + month + "/" + year
                    + "; hãy kiểm tra lại (ghi theo thứ tự ngày, tháng, năm).");
        }
        return LocalDate.of(year, month, day);
    }

    private static boolean exists(int day, int month, int year) {
        return month >= 1 && month <= 12 && YearMonth.of(year, month).isValidDay(day);
    }

    private static @Nullable Integer year(Words words, String separator) {
        int start = words.at();
        if (words.take(separator) || words.take("năm")) {
            var year = fullYear(words);
            if (year != null) {
                return year;
            }
        }
        words.back(start);
        return null;
    }

    /** A year of four digits, or of two, which means this century and is confirmed. */
    static @Nullable Integer fullYear(Words words) {
        int digits = words.next().length();
        if (digits != 2 && digits != 4) {
            return null;
        }
        var year = words.number(4);
        if (year != null && digits == 2) {
            words.doubt("Câu chữ ghi năm hai chữ số; hiểu là năm " + (2000 + year) + ".");
            return 2000 + year;
        }
        if (year != null && (year < 1900 || year > 2200)) {
            throw new Impossible("Năm " + year + " không thể là năm của thời hạn; hãy kiểm tra lại.");
        }
        return year;
    }

    static @Nullable String separator(Words words) {
        for (var separator : SEPARATORS) {
            if (words.take(separator)) {
                return separator;
            }
        }
        return null;
    }

    private static @Nullable LocalDate none(Words words, int start) {
        words.back(start);
        return null;
    }
}
