package vn.tiendo.deadline.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Random;

/** Calendars that nobody has thought of, the same ones in every run. */
final class SeededCalendar {

    static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    static final LocalDate LAST = LocalDate.of(2028, 12, 31);

    private SeededCalendar() {}

    /** Some days off, sometimes weeks of them, and some weekends at work. */
    static WorkingCalendar of(int seed) {
        var random = new Random(seed);
        var days = new HashMap<LocalDate, DayKind>();
        var density = random.nextInt(2, 60);
        FIRST.datesUntil(LAST.plusDays(1))
                .filter(day -> random.nextInt(density) == 0)
                .forEach(day -> {
                    var length = random.nextInt(10) == 0 ? random.nextInt(1, 15) : 1;
                    for (var off = 0; off < length; off++) {
                        days.put(day.plusDays(off), kind(day.plusDays(off), random));
                    }
                });
        return new WorkingCalendar(days);
    }

    private static DayKind kind(LocalDate day, Random random) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (weekend) {
            return random.nextBoolean() ? DayKind.MAKEUP_WORKDAY : DayKind.HOLIDAY;
        }
        return random.nextBoolean() ? DayKind.SWAPPED_OFF : DayKind.HOLIDAY;
    }

    /** Any day within the calendar's years, with some air at both ends. */
    static LocalDate day(Random random) {
        return FIRST.plusDays(random.nextInt(120, (int) (LAST.toEpochDay() - FIRST.toEpochDay()) - 120));
    }
}
