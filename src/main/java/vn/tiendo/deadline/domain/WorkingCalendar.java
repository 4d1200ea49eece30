package vn.tiendo.deadline.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/**
 * On which days offices work: Monday to Friday, except for what the calendar's rows say. Which days of Tết are off and
 * which Saturday is worked instead is decided anew each year by notice, so no rule can know it: the rows are data.
 *
 * @param days the days that differ from an ordinary week
 */
public record WorkingCalendar(Map<LocalDate, DayKind> days) {

    /** Weekdays and weekends only. */
    public static final WorkingCalendar ORDINARY_WEEKS = new WorkingCalendar(Map.of());

    public WorkingCalendar {
        days = Map.copyOf(days);
    }

    /** Whether offices are open on that day. */
    public boolean isWorkingDay(LocalDate day) {
        var kind = days.get(day);
        return kind != null
                ? kind.working()
                : day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** That day if it is a working day, else the next one (Bộ luật Dân sự 2015, Điều 148 khoản 5). */
    public LocalDate onOrAfter(LocalDate day) {
        var working = day;
        while (!isWorkingDay(working)) {
            working = working.plusDays(1);
        }
        return working;
    }

    /** That day if it is a working day, else the last one before it. */
    public LocalDate onOrBefore(LocalDate day) {
        var working = day;
        while (!isWorkingDay(working)) {
            working = working.minusDays(1);
        }
        return working;
    }

    /**
     * The working day so many working days after a day, which is itself not counted (Điều 147). Negative numbers count
     * backwards; 0 is the day itself if it is a working day, else the last one before it.
     */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        var step = count < 0 ? -1 : 1;
        var reached = count == 0 ? onOrBefore(day) : day;
        for (int left = Math.abs(count); left > 0; ) {
            reached = reached.plusDays(step);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }

    /** How many working days lie after the first day, up to and including the last; negative when it is the other way. */
    public int workingDaysBetween(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return -workingDaysBetween(last, first);
        }
        return (int) first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }
}
