package vn.tiendo.supervision.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.Refusal;

/**
 * The days on which what is asked for falls due; what has no deadline is reckoned on the day it was given.
 *
 * @param word as addresses write it: {@code 2026}, {@code 2026-Q4}, {@code 2026-H1}, {@code 2026-11}, or null for days
 *             of one's own choice
 * @param from first day, or null
 * @param to   last day, or null
 */
public record Period(
        @Nullable String word,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    private static final Pattern WORD = Pattern.compile("([0-9]{4})(?:-(?:Q([1-4])|H([12])|(0[1-9]|1[0-2])))?");
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));
    private static final int FIRST_YEAR = 1976;
    private static final int LAST_YEAR = 2100;

    /** @throws Refusal if the text names no period, or the days are none or in the wrong order */
    static @Nullable Period read(@Nullable String word, @Nullable String from, @Nullable String to) {
        if (word != null) {
            return named(word);
        }
        var first = from == null ? null : day(from);
        var last = to == null ? null : day(to);
        if (first == null && last == null) {
            return null;
        }
        if (first != null && last != null && first.isAfter(last)) {
            throw new Refusal("«Từ ngày» phải trước hoặc bằng «Đến ngày»; hãy sửa lại khoảng ngày.");
        }
        return new Period(null, first, last);
    }

    private static Period named(String word) {
        var parts = WORD.matcher(word);
        if (!parts.matches()) {
            throw unknown(word);
        }
        int year = Integer.parseInt(parts.group(1));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw unknown(word);
        }
        if (parts.group(2) != null) {
            return months(word, year, Integer.parseInt(parts.group(2)) * 3 - 2, 3);
        }
        if (parts.group(3) != null) {
            return months(word, year, Integer.parseInt(parts.group(3)) * 6 - 5, 6);
        }
        if (parts.group(4) != null) {
            return months(word, year, Integer.parseInt(parts.group(4)), 1);
        }
        return new Period(
                word, Year.of(year).atDay(1), Year.of(year).atMonth(12).atEndOfMonth());
    }

    private static Period months(String word, int year, int first, int count) {
        var month = YearMonth.of(year, first);
        return new Period(word, month.atDay(1), month.plusMonths(count - 1L).atEndOfMonth());
    }

    private static LocalDate day(String written) {
        for (var format : DAYS) {
            try {
                var day = LocalDate.parse(written, format);
                if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                    return day;
                }
            } catch (DateTimeException notThisOne) {
                continue;
            }
        }
        throw new Refusal("Ngày " + Refusal.quoted(written) + " không đúng; hãy viết như 15/12/2026.");
    }

    private static Refusal unknown(String word) {
        return new Refusal("Kỳ " + Refusal.quoted(word)
                + " không đúng; hãy viết năm (2026), quý (2026-Q4), nửa năm (2026-H1) hoặc tháng (2026-11).");
    }
}
