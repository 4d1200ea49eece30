package vn.tiendo.deadline.domain.phrase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A month, quarter or year, or its beginning, middle or end (Bộ luật Dân sự 2015, Điều 146 khoản 2 và 3).
 *
 * @param first the first day
 * @param last  the last day; the same where "đầu", "giữa" or "cuối" names one
 */
record WrittenSpan(LocalDate first, LocalDate last) {

    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int MONTHS_OF_A_YEAR = 12;

    private enum Place {
        BEGINNING,
        MIDDLE,
        END,
        WHOLE
    }

    /** The span that comes next, or null. */
    static @Nullable WrittenSpan read(Words words, PhraseContext context) {
        int start = words.at();
        var place = place(words);
        var span = months(words, context, place != Place.WHOLE);
        if (span == null) {
            words.back(start);
            return null;
        }
        return switch (place) {
            case BEGINNING -> on(span.first());
            // The law knows the middle of a month and of a year, not of a quarter.
            case MIDDLE -> span.middle();
            case END -> on(span.last());
            case WHOLE -> span;
        };
    }

    boolean single() {
        return first.equals(last);
    }

    private static Place place(Words words) {
        if (words.take("đầu")) {
            return Place.BEGINNING;
        }
        if (words.take("giữa")) {
            return Place.MIDDLE;
        }
        return words.takeAny("ngày cuối cùng của", "ngày cuối cùng", "ngày cuối của", "cuối") ? Place.END : Place.WHOLE;
    }

    private static @Nullable WrittenSpan months(Words words, PhraseContext context, boolean placed) {
        var today = YearMonth.from(context.day());
        if (words.take("năm")) {
            var year =
                    words.take("nay") ? Integer.valueOf(assumed(words, today).getYear()) : WrittenDay.fullYear(words);
            if (year == null) {
                return placed ? of(assumed(words, today).withMonth(1), MONTHS_OF_A_YEAR) : null;
            }
            return of(YearMonth.of(year, 1), MONTHS_OF_A_YEAR);
        }
        if (words.take("tháng")) {
            return numbered(words, context, placed, words.number(2), 1);
        }
        if (words.take("quý")) {
            return numbered(words, context, placed, quarter(words), MONTHS_OF_A_QUARTER);
        }
        return partOfAYear(words, context);
    }

    /** "6 tháng đầu năm 2025", "9 tháng đầu năm", "6 tháng cuối năm". */
    private static @Nullable WrittenSpan partOfAYear(Words words, PhraseContext context) {
        var months = Numbers.read(words);
        if (months == null || months < 1 || months > 11 || !words.take("tháng")) {
            return null;
        }
        boolean ending = words.take("cuối năm");
        if (!ending && !words.take("đầu năm")) {
            return null;
        }
        var written = WrittenDay.fullYear(words);
        int year = written != null
                ? written
                : assumed(words, YearMonth.from(context.day())).getYear();
        return of(YearMonth.of(year, ending ? MONTHS_OF_A_YEAR - months + 1 : 1), months);
    }

    private static @Nullable WrittenSpan numbered(
            Words words, PhraseContext context, boolean placed, @Nullable Integer number, int length) {
        var today = YearMonth.from(context.day());
        if (number == null) {
            if (!words.take("này") && !placed) {
                return null;
            }
            var begun = assumed(words, today).minusMonths((today.getMonthValue() - 1) % length);
            return of(begun, length);
        }
        if (number < 1 || number > MONTHS_OF_A_YEAR / length) {
            throw new Impossible("Không có " + (length == 1 ? "tháng " : "quý ") + number + "; hãy kiểm tra lại.");
        }
        int month = (number - 1) * length + 1;
        int start = words.at();
        if (WrittenDay.separator(words) != null || words.takeAny("năm", ", năm")) {
            var year = WrittenDay.fullYear(words);
            if (year != null) {
                return of(YearMonth.of(year, month), length);
            }
            words.back(start);
        }
        var span = of(YearMonth.of(context.day().getYear(), month), length);
        if (span.last().isBefore(context.day())) {
            span = of(YearMonth.of(context.day().getYear() + 1, month), length);
        }
        words.doubt("Câu chữ không ghi năm; hiểu là năm " + span.last().getYear() + ".");
        return span;
    }

    private static @Nullable Integer quarter(Words words) {
        var roman = words.next();
        int value = List.of("i", "ii", "iii", "iv").indexOf(roman) + 1;
        if (value > 0) {
            words.skip();
            return value;
        }
        return Numbers.read(words);
    }

    private static YearMonth assumed(Words words, YearMonth today) {
        words.doubt("Câu chữ không ghi rõ tháng, năm; hiểu theo ngày của văn bản, năm " + today.getYear() + ".");
        return today;
    }

    private @Nullable WrittenSpan middle() {
        var month = YearMonth.from(first);
        return switch (last.getMonthValue() - first.getMonthValue()) {
            case 0 -> on(month.atDay(15));
            case MONTHS_OF_A_YEAR - 1 -> on(month.withMonth(6).atEndOfMonth());
            default -> throw new Impossible("Luật không nói giữa quý là ngày nào; hãy ghi rõ ngày.");
        };
    }

    private static WrittenSpan of(YearMonth first, int months) {
        return new WrittenSpan(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
    }

    private static WrittenSpan on(LocalDate day) {
        return new WrittenSpan(day, day);
    }
}
