package vn.tiendo.deadline.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds on every calendar and every day. Seeded, so that a failure names the calendar that shows it. */
class WorkingCalendarPropertiesTest {

    private static final int CALENDARS = 200;
    private static final int DAYS = 60;

    static Stream<Arguments> calendars() {
        return IntStream.range(0, CALENDARS).mapToObj(seed -> Arguments.of(seed, SeededCalendar.of(seed)));
    }

    @ParameterizedTest(name = "calendar {0}")
    @MethodSource("calendars")
    void rollingNeverEndsOnARestDayAndNeverGoesTheOtherWay(int seed, WorkingCalendar calendar) {
        eachDay(seed).forEach(day -> {
            var forward = calendar.onOrAfter(day);
            var backward = calendar.onOrBefore(day);
            assertThat(calendar.isWorkingDay(forward)).isTrue();
            assertThat(calendar.isWorkingDay(backward)).isTrue();
            assertThat(forward).isAfterOrEqualTo(day);
            assertThat(backward).isBeforeOrEqualTo(day);
            assertThat(calendar.workingDaysBetween(day, forward)).isLessThanOrEqualTo(1);
        });
    }

    @ParameterizedTest(name = "calendar {0}")
    @MethodSource("calendars")
    void rollingTwiceIsRollingOnce(int seed, WorkingCalendar calendar) {
        eachDay(seed).forEach(day -> {
            assertThat(calendar.onOrAfter(calendar.onOrAfter(day))).isEqualTo(calendar.onOrAfter(day));
            assertThat(calendar.onOrBefore(calendar.onOrBefore(day))).isEqualTo(calendar.onOrBefore(day));
        });
    }

    @ParameterizedTest(name = "calendar {0}")
    @MethodSource("calendars")
    void aLaterDayNeverGivesAnEarlierOne(int seed, WorkingCalendar calendar) {
        var random = new Random(seed);
        eachDay(seed).forEach(day -> {
            var next = day.plusDays(1);
            var count = random.nextInt(-30, 31);
            assertThat(calendar.onOrAfter(next)).isAfterOrEqualTo(calendar.onOrAfter(day));
            assertThat(calendar.onOrBefore(next)).isAfterOrEqualTo(calendar.onOrBefore(day));
            assertThat(calendar.plusWorkingDays(next, count)).isAfterOrEqualTo(calendar.plusWorkingDays(day, count));
            // strictly only from a working day: from a rest day, no and one working day back are the same
            var working = calendar.onOrBefore(day);
            assertThat(calendar.plusWorkingDays(working, count + 1)).isAfter(calendar.plusWorkingDays(working, count));
        });
    }

    @ParameterizedTest(name = "calendar {0}")
    @MethodSource("calendars")
    void soManyWorkingDaysLaterThereAreSoManyBetween(int seed, WorkingCalendar calendar) {
        var random = new Random(seed);
        eachDay(seed).forEach(day -> {
            var count = random.nextInt(0, 41);
            var later = calendar.plusWorkingDays(day, count);
            assertThat(calendar.isWorkingDay(later)).isTrue();
            assertThat(calendar.workingDaysBetween(day, later)).isEqualTo(count);
            assertThat(calendar.workingDaysBetween(later, day)).isEqualTo(-count);
            // and back again to where one began, or would have begun working
            assertThat(calendar.plusWorkingDays(later, -count)).isEqualTo(calendar.onOrBefore(day));
        });
    }

    @ParameterizedTest(name = "calendar {0}")
    @MethodSource("calendars")
    void stepsAddUp(int seed, WorkingCalendar calendar) {
        var random = new Random(seed);
        eachDay(seed).forEach(day -> {
            var one = random.nextInt(0, 20);
            var two = random.nextInt(0, 20);
            assertThat(calendar.plusWorkingDays(calendar.plusWorkingDays(day, one), two))
                    .isEqualTo(calendar.plusWorkingDays(day, one + two));
        });
    }

    private static Stream<LocalDate> eachDay(int seed) {
        var random = new Random(seed);
        return Stream.generate(() -> SeededCalendar.day(random)).limit(DAYS);
    }
}
