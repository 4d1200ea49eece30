package vn.tiendo.deadline.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.deadline.CalendarFiles;

/** The years for which there are rows. */
class WorkingCalendarTest {

    private static final WorkingCalendar CALENDAR = new WorkingCalendar(
            CalendarFiles.known().stream().collect(Collectors.toMap(CalendarDay::day, CalendarDay::kind)));

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource({
        "2024-02-08, 2024-02-15, 2024-02-07, Tết 2024 with both its weekends",
        "2025-01-27, 2025-02-03, 2025-01-24, Tết 2025",
        "2026-02-16, 2026-02-23, 2026-02-13, Tết 2026",
        "2026-02-18, 2026-02-23, 2026-02-13, in the middle of Tết",
        "2024-04-18, 2024-04-19, 2024-04-17, Giỗ Tổ on a Thursday",
        "2025-04-07, 2025-04-08, 2025-04-04, Giỗ Tổ on a Monday",
        "2026-04-25, 2026-04-28, 2026-04-24, Giỗ Tổ on a Sunday with the Monday in its stead",
        "2024-05-04, 2024-05-04, 2024-05-04, a Saturday that is worked",
        "2025-04-26, 2025-04-26, 2025-04-26, a Saturday that is worked",
        "2026-01-10, 2026-01-10, 2026-01-10, a Saturday that is worked",
        "2026-08-22, 2026-08-22, 2026-08-22, a Saturday that is worked",
        "2024-04-27, 2024-05-02, 2024-04-26, a swapped Monday between weekend and holidays",
        "2026-01-02, 2026-01-05, 2025-12-31, the turn of the year",
        "2024-02-29, 2024-02-29, 2024-02-29, a leap day",
        "2024-08-31, 2024-09-04, 2024-08-30, the end of a month before National Day",
        "2025-08-31, 2025-09-03, 2025-08-29, a Sunday at the end of a month",
        "2026-08-29, 2026-09-03, 2026-08-28, five days off around National Day"
    })
    void daysRoll(LocalDate day, LocalDate forward, LocalDate backward, String what) {
        assertThat(CALENDAR.onOrAfter(day)).as(what).isEqualTo(forward);
        assertThat(CALENDAR.onOrBefore(day)).as(what).isEqualTo(backward);
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        "2026-02-13,   1, 2026-02-23",
        "2026-02-23,  -1, 2026-02-13",
        "2026-02-13,   2, 2026-02-24",
        "2026-08-21,   1, 2026-08-22",
        "2026-08-21,   2, 2026-08-24",
        "2026-08-24,  -1, 2026-08-22",
        "2026-01-09,   1, 2026-01-10",
        "2026-01-09,   2, 2026-01-12",
        "2024-02-28,   1, 2024-02-29",
        "2024-02-28,   2, 2024-03-01",
        "2025-02-28,   1, 2025-03-03",
        "2026-04-24,   3, 2026-05-04",
        "2026-04-26,   0, 2026-04-24",
        "2026-12-31,   1, 2027-01-01"
    })
    void workingDaysAreCounted(LocalDate day, int count, LocalDate reached) {
        assertThat(CALENDAR.plusWorkingDays(day, count)).isEqualTo(reached);
        assertThat(CALENDAR.workingDaysBetween(day, reached)).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({"2024", "2025", "2026"})
    void everyHolidayOfTheYearsWithRowsIsThere(int year) {
        assertThat(Holiday.of(year))
                .allSatisfy(holiday -> assertThat(holiday.missingFrom(CALENDAR)).isEmpty());
    }
}
