package vn.tiendo.supervision.export;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.Refusal;
import vn.tiendo.supervision.register.Period;

/**
 * For which results are made known: a quarter, half a year, nine months, a year.
 *
 * @param word as addresses write it: {@code 2026-Q4}, {@code 2026-H1}, {@code 2026-9T}, {@code 2026}
 * @param name {@code Quý IV năm 2026}
 */
public record ResultPeriod(String word, String name, LocalDate from, LocalDate to) {

    private static final Pattern WORD = Pattern.compile("([0-9]{4})(?:-(Q[1-4]|H[12]|9T))?");
    private static final int FIRST_YEAR = 1976;
    private static final int LAST_YEAR = 2100;

    /** @throws Refusal if the text names no such period; without a text, the last quarter that has ended */
    static ResultPeriod read(@Nullable String written, LocalDate today) {
        if (written == null || written.isBlank()) {
            var before = YearMonth.from(today).minusMonths(3);
            return of(before.getYear(), "Q" + ((before.getMonthValue() + 2) / 3));
        }
        var parts = WORD.matcher(written.strip());
        if (parts.matches()) {
            int year = Integer.parseInt(parts.group(1));
            if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                return of(year, parts.group(2));
            }
        }
        throw new Refusal("Kỳ " + Refusal.quoted(written)
                + " không đúng; hãy viết quý (2026-Q4), nửa năm (2026-H1), 9 tháng (2026-9T) hoặc năm (2026).");
    }

    private static ResultPeriod of(int year, @Nullable String part) {
        if (part == null) {
            return months(String.valueOf(year), "Năm " + year, year, 1, 12);
        }
        var word = year + "-" + part;
        return switch (part) {
            case "Q1" -> months(word, "Quý I năm " + year, year, 1, 3);
            case "Q2" -> months(word, "Quý II năm " + year, year, 4, 6);
            case "Q3" -> months(word, "Quý III năm " + year, year, 7, 9);
            case "Q4" -> months(word, "Quý IV năm " + year, year, 10, 12);
            case "H1" -> months(word, "6 tháng đầu năm " + year, year, 1, 6);
            case "H2" -> months(word, "6 tháng cuối năm " + year, year, 7, 12);
            default -> months(word, "9 tháng đầu năm " + year, year, 1, 9);
        };
    }

    private static ResultPeriod months(String word, String name, int year, int first, int last) {
        return new ResultPeriod(
                word,
                name,
                LocalDate.of(year, first, 1),
                YearMonth.of(year, last).atEndOfMonth());
    }

    /** The periods of this year and the one before, the newest first. */
    static List<ResultPeriod> choices(LocalDate today) {
        var choices = new ArrayList<ResultPeriod>();
        for (int year = today.getYear(); year >= today.getYear() - 1; year--) {
            choices.add(of(year, null));
            for (var part : List.of("Q4", "9T", "Q3", "H2", "H1", "Q2", "Q1")) {
                choices.add(of(year, part));
            }
        }
        return choices;
    }

    public int year() {
        return from.getYear();
    }

    /** {@code Q4}, {@code H1}, {@code 9T}; {@code year} for a whole year. */
    public String part() {
        return word.length() == 4 ? "year" : word.substring(5);
    }

    /** As the register knows it. */
    Period days() {
        return new Period(null, from, to);
    }
}
