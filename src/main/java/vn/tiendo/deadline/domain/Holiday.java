package vn.tiendo.deadline.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A holiday that every year has (Bộ luật Lao động 2019, Điều 112), to check a year's rows against: which neighbouring
 * days are off is said by notice, but on how many weekdays nobody works is known before.
 *
 * @param on     the day itself
 * @param days   how many weekdays are off; where the holiday falls on a weekend, later ones are off in its stead
 * @param before how many days before it the first of them can be
 * @param after  how many days after it the last of them can be
 */
public record Holiday(String name, LocalDate on, int days, int before, int after) {

    /** The holidays of a year, in its order. The two that follow one another are made up for together. */
    public static List<Holiday> of(int year) {
        return List.of(
                fixed("Tết Dương lịch", LocalDate.of(year, 1, 1), 1, 0),
                new Holiday("Tết Nguyên đán", LunarYear.tet(year), 5, 6, 9),
                fixed("Giỗ Tổ", LunarYear.gioTo(year), 1, 0),
                fixed("Ngày Chiến thắng và Quốc tế Lao động", LocalDate.of(year, 4, 30), 2, 0),
                fixed("Quốc khánh", LocalDate.of(year, 9, 2), 2, 1));
    }

    private static Holiday fixed(String name, LocalDate on, int days, int before) {
        var last = WorkingCalendar.ORDINARY_WEEKS.plusWorkingDays(on.minusDays(1), days);
        return new Holiday(name, on, days, before, (int) ChronoUnit.DAYS.between(on, last));
    }

    /** What a calendar lacks of this holiday, as one sentence. */
    public Optional<String> missingFrom(WorkingCalendar calendar) {
        var year = on.getYear();
        if (calendar.isWorkingDay(on)) {
            return Optional.of(
                    "%s năm %d rơi vào %s nhưng chưa có trong lịch.".formatted(name, year, DayInWords.full(on)));
        }
        var off = on.minusDays(before)
                .datesUntil(on.plusDays(after + 1L))
                .filter(WorkingCalendar.ORDINARY_WEEKS::isWorkingDay)
                .filter(day -> calendar.days().get(day) == DayKind.HOLIDAY)
                .count();
        if (off >= days) {
            return Optional.empty();
        }
        return Optional.of("%s năm %d rơi vào %s: lịch mới có %d trong %d ngày nghỉ, kể cả nghỉ bù."
                .formatted(name, year, DayInWords.full(on), off, days));
    }
}
