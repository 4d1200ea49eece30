package vn.tiendo.deadline.domain.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * The days after which a period is named: March for "Tháng 3", whatever days its figures cover.
 *
 * @param begins the first of them
 */
record Span(Frequency frequency, DataWindow window, LocalDate begins) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM");
    private static final String[] QUARTERS = {"I", "II", "III", "IV"};

    /** The first whose figures are not closed before that day. */
    static Span of(Frequency frequency, DataWindow window, LocalDate day) {
        var span = new Span(frequency, window, beginning(frequency, day));
        return span.closes().isBefore(day) ? span.next() : span;
    }

    private static LocalDate beginning(Frequency frequency, LocalDate day) {
        return switch (frequency) {
            case ONCE, DAILY -> day;
            case WEEKLY -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHLY -> day.withDayOfMonth(1);
            case QUARTERLY -> firstOf(day, 3);
            case HALF_YEARLY -> firstOf(day, 6);
            case NINE_MONTHS, YEARLY -> firstOf(day, 12);
        };
    }

    /** The first day of the part of the year, so many months long, in which a day lies. */
    private static LocalDate firstOf(LocalDate day, int months) {
        int month = (day.getMonthValue() - 1) / months * months + 1;
        return LocalDate.of(day.getYear(), month, 1);
    }

    Span next() {
        var next = switch (frequency) {
            case ONCE -> throw new IllegalStateException("Reported once");
            case DAILY -> begins.plusDays(1);
            case WEEKLY -> begins.plusWeeks(1);
            case NINE_MONTHS -> begins.plusYears(1);
            default -> begins.plusMonths(frequency.months());
        };
        return new Span(frequency, window, next);
    }

    private YearMonth lastMonth() {
        return YearMonth.from(begins).plusMonths(frequency.months() - 1L);
    }

    private LocalDate opens() {
        return frequency.byMonths() ? window.first(YearMonth.from(begins)) : begins;
    }

    private LocalDate closes() {
        return frequency.byMonths() ? window.last(lastMonth()) : frequency == Frequency.WEEKLY ? sunday() : begins;
    }

    private LocalDate sunday() {
        return begins.plusDays(6);
    }

    ReportPeriod period() {
        return new ReportPeriod(name(), opens(), closes());
    }

    private String name() {
        int year = begins.getYear();
        return switch (frequency) {
            case ONCE -> throw new IllegalStateException("Reported once");
            case DAILY -> "Ngày " + DAY.format(begins);
            case WEEKLY ->
                "Tuần %d/%d (%s–%s)"
                        .formatted(
                                begins.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                                begins.get(IsoFields.WEEK_BASED_YEAR),
                                SHORT.format(begins),
                                SHORT.format(sunday()));
            case MONTHLY -> "Tháng " + begins.getMonthValue() + "/" + year;
            case QUARTERLY -> "Quý " + QUARTERS[(begins.getMonthValue() - 1) / 3] + "/" + year;
            case HALF_YEARLY -> (begins.getMonthValue() == 1 ? "6 tháng đầu năm " : "6 tháng cuối năm ") + year;
            case NINE_MONTHS -> "9 tháng năm " + year;
            case YEARLY -> "Năm " + year;
        };
    }
}
