package vn.tiendo.deadline.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.domain.CalendarDay;
import vn.tiendo.deadline.domain.DayKind;
import vn.tiendo.deadline.domain.Holiday;
import vn.tiendo.deadline.domain.WorkingCalendar;

/**
 * A year of the working calendar as the page draws it.
 *
 * @param rows     the days that differ from an ordinary week
 * @param warnings what the year lacks, each as a sentence; none while it has no rows at all
 * @param counts   how many days of which kind
 */
record YearSheet(int year, List<Month> months, List<CalendarDay> rows, List<String> warnings, Counts counts) {

    private static final int WEEK = 7;

    /** @param working how many days offices work in the year */
    record Counts(long working, long holidays, long swapped, long makeup, long unconfirmed) {}

    /**
     * One month.
     *
     * @param number 1 for January
     * @param weeks  seven cells each, from Monday; null where the week belongs to another month
     */
    record Month(int number, List<List<@Nullable Cell>> weeks) {}

    /**
     * One day.
     *
     * @param row   what the calendar says about it, or null
     * @param style how it is coloured
     */
    record Cell(LocalDate day, @Nullable CalendarDay row, String style) {}

    static YearSheet of(int year, List<CalendarDay> rows, WorkingCalendar calendar, LocalDate today) {
        var byDay = rows.stream().collect(Collectors.toMap(CalendarDay::day, Function.identity()));
        var months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> month(YearMonth.of(year, month), byDay, today))
                .toList();
        var warnings = rows.isEmpty()
                ? List.<String>of()
                : Holiday.of(year).stream()
                        .flatMap(holiday -> holiday.missingFrom(calendar).stream())
                        .toList();
        return new YearSheet(year, months, rows, warnings, counts(year, rows, calendar));
    }

    private static Counts counts(int year, List<CalendarDay> rows, WorkingCalendar calendar) {
        return new Counts(
                calendar.workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)),
                of(DayKind.HOLIDAY, rows),
                of(DayKind.SWAPPED_OFF, rows),
                of(DayKind.MAKEUP_WORKDAY, rows),
                rows.stream().filter(row -> !row.confirmed()).count());
    }

    private static long of(DayKind kind, List<CalendarDay> rows) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }

    private static Month month(YearMonth month, Map<LocalDate, CalendarDay> rows, LocalDate today) {
        var cells = new ArrayList<@Nullable Cell>();
        for (var blank = month.atDay(1).getDayOfWeek().getValue(); blank > 1; blank--) {
            cells.add(null);
        }
        for (var day = 1; day <= month.lengthOfMonth(); day++) {
            var date = month.atDay(day);
            cells.add(cell(date, rows.get(date), date.equals(today)));
        }
        while (cells.size() % WEEK != 0) {
            cells.add(null);
        }
        var weeks = IntStream.range(0, cells.size() / WEEK)
                .mapToObj(week -> cells.subList(week * WEEK, (week + 1) * WEEK))
                .toList();
        return new Month(month.getMonthValue(), weeks);
    }

    private static Cell cell(LocalDate day, @Nullable CalendarDay row, boolean today) {
        var style = new StringBuilder(
                row != null ? style(row.kind()) : WorkingCalendar.ORDINARY_WEEKS.isWorkingDay(day) ? "" : "weekend");
        if (row != null && !row.confirmed()) {
            style.append(" unconfirmed");
        }
        if (today) {
            style.append(" today");
        }
        return new Cell(day, row, style.toString().strip());
    }

    private static String style(DayKind kind) {
        return switch (kind) {
            case HOLIDAY -> "holiday";
            case SWAPPED_OFF -> "swapped";
            case MAKEUP_WORKDAY -> "makeup";
        };
    }
}
