package vn.tiendo.deadline.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.deadline.domain.DeadlineKind.AFTER_CUT_OFF;
import static vn.tiendo.deadline.domain.DeadlineKind.BEFORE_DATE;
import static vn.tiendo.deadline.domain.DeadlineKind.NO_LATER_THAN;
import static vn.tiendo.deadline.domain.DeadlineKind.WITHIN_DAYS;
import static vn.tiendo.deadline.domain.DeadlineKind.WITHIN_HOURS;
import static vn.tiendo.deadline.domain.DeadlineKind.WITHIN_MONTHS;
import static vn.tiendo.deadline.domain.DeadlineKind.WITHIN_WEEKS;
import static vn.tiendo.deadline.domain.DeadlineKind.WITHIN_WORKING_DAYS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bộ luật Dân sự 2015, Điều 146–148, over the holidays of 2024 to 2026. */
class DeadlineArithmeticTest {

    private static final WorkingCalendar CALENDAR = CalendarFixture.read();
    private static final LocalDate FIRST = LocalDate.of(2023, 11, 1);
    private static final int ROUNDS = 20_000;
    private static final List<DeadlineKind> PERIODS =
            List.of(WITHIN_DAYS, WITHIN_WORKING_DAYS, WITHIN_WEEKS, WITHIN_MONTHS, AFTER_CUT_OFF);

    @ParameterizedTest
    @CsvSource({
        // kind, amount, from, last day
        "WITHIN_DAYS, 1, 2025-07-24, 2025-07-25",
        "WITHIN_DAYS, 10, 2025-07-24, 2025-08-04",
        // Tết 2026: Monday 16 to Friday 20 February
        "WITHIN_DAYS, 3, 2026-02-13, 2026-02-23",
        "WITHIN_WORKING_DAYS, 1, 2026-02-13, 2026-02-23",
        // Giỗ Tổ 2026 is Sunday 26 April, made up for on Monday; 30/4 and 1/5 follow
        "WITHIN_DAYS, 2, 2026-04-24, 2026-04-28",
        "WITHIN_WORKING_DAYS, 3, 2026-04-24, 2026-05-04",
        // Giỗ Tổ 2025, a Monday
        "WITHIN_WORKING_DAYS, 1, 2025-04-04, 2025-04-08",
        // Saturday 10 January 2026 is worked for Friday 2 January
        "WITHIN_DAYS, 1, 2026-01-09, 2026-01-10",
        "WITHIN_WORKING_DAYS, 1, 2026-01-09, 2026-01-10",
        "WITHIN_WORKING_DAYS, 1, 2025-12-31, 2026-01-05",
        // 29 February and the ends of months
        "WITHIN_MONTHS, 1, 2024-01-31, 2024-02-29",
        "WITHIN_MONTHS, 1, 2025-01-31, 2025-02-28",
        "WITHIN_MONTHS, 12, 2024-02-29, 2025-02-28",
        "WITHIN_MONTHS, 1, 2025-03-31, 2025-05-05",
        "WITHIN_WEEKS, 2, 2025-07-24, 2025-08-07",
        "WITHIN_WEEKS, 1, 2026-02-10, 2026-02-23",
        "AFTER_CUT_OFF, 2, 2026-02-14, 2026-02-24"
    })
    void aPeriodEndsOnItsLastWorkingDayOrTheNext(DeadlineKind kind, int amount, LocalDate from, LocalDate last) {
        var deadline = Deadline.of("", DeadlineTerm.within(kind, amount, from, null), CALENDAR);

        assertThat(deadline.lastDay()).isEqualTo(last);
        assertThat(deadline.dueAt())
                .as("24:00 is the first instant of the next day")
                .isEqualTo(last.plusDays(1).atStartOfDay(Deadline.VIETNAM).toInstant());
    }

    @Test
    void hoursCountFromTheMomentAndNeverMove() {
        // Friday before Tết, 14:00
        var moment = Instant.parse("2026-02-13T07:00:00Z");
        var deadline = Deadline.of(
                "", DeadlineTerm.within(WITHIN_HOURS, 24, null, null).from(moment), CALENDAR);

        assertThat(deadline.dueAt()).isEqualTo("2026-02-14T07:00:00Z");
        assertThat(deadline.hourLevel()).isTrue();
        assertThatThrownBy(() -> deadline.term().rolling(RollPolicy.NEXT_WORKING_DAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theHourItselfIsTooLateAndMidnightBelongsToTheDayBefore() {
        var atTwo = Deadline.of("", DeadlineTerm.beforeHour(LocalDate.of(2021, 5, 3), LocalTime.of(14, 0)), CALENDAR);
        var atMidnight =
                Deadline.of("", DeadlineTerm.beforeHour(LocalDate.of(2021, 5, 4), LocalTime.MIDNIGHT), CALENDAR);
        var endOfDay = Deadline.of(NO_LATER_THAN, LocalDate.of(2021, 5, 3));

        assertThat(Status.of(atTwo.dueAt(), null, Instant.parse("2021-05-03T06:59:59.999Z")))
                .isEqualTo(Status.OPEN_IN_TIME);
        assertThat(Status.of(atTwo.dueAt(), null, Instant.parse("2021-05-03T07:00:00Z")))
                .isEqualTo(Status.OPEN_OVERDUE);
        assertThat(atMidnight.dueAt()).isEqualTo(endOfDay.dueAt());
        assertThat(atMidnight.lastDay()).isEqualTo(LocalDate.of(2021, 5, 3));
        assertThat(endOfDay.hourLevel()).isFalse();
    }

    @Test
    void aMonthlyDayIsClampedToTheMonth() {
        var lastOfMonth = DeadlineTerm.monthly(20, 31);

        assertThat(Deadline.of("", lastOfMonth.on(LocalDate.of(2024, 2, 1)), CALENDAR)
                        .lastDay())
                .isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(Deadline.of("", lastOfMonth.on(LocalDate.of(2025, 4, 30)), CALENDAR)
                        .lastDay())
                .isEqualTo(LocalDate.of(2025, 4, 30));
        assertThat(Deadline.of("", lastOfMonth, CALENDAR).dueAt()).isNull();
    }

    @Test
    void aMonthEndsWithItsLastDayWhateverDayThatIs() {
        var february = Deadline.of("", DeadlineTerm.inMonth(YearMonth.of(2020, 2)), CALENDAR);

        assertThat(february.lastDay()).isEqualTo(LocalDate.of(2020, 2, 29));
        assertThat(february.reminderDay(CALENDAR, 0)).isEqualTo(LocalDate.of(2020, 2, 28));
    }

    @Test
    void aNamedDayMovesOnlyWhereThePolicySaysSo() {
        var sunday = LocalDate.of(2023, 12, 10);
        var moving = DeadlineTerm.of(NO_LATER_THAN, sunday).rolling(RollPolicy.NEXT_WORKING_DAY);

        assertThat(Deadline.of(NO_LATER_THAN, sunday).lastDay()).isEqualTo(sunday);
        assertThat(Deadline.of("", moving, CALENDAR).lastDay()).isEqualTo(sunday.plusDays(1));
    }

    @Test
    void aNewHolidayMovesAPeriodAndNoNamedDay() {
        var newHoliday = new WorkingCalendar(Map.of(LocalDate.of(2025, 8, 4), DayKind.HOLIDAY));
        var period = Deadline.of("", DeadlineTerm.within(WITHIN_DAYS, 10, LocalDate.of(2025, 7, 24), null), CALENDAR);
        var named = Deadline.of(NO_LATER_THAN, LocalDate.of(2025, 8, 4));

        assertThat(period.resolvedWith(newHoliday).lastDay()).isEqualTo(LocalDate.of(2025, 8, 5));
        assertThat(named.resolvedWith(newHoliday)).isEqualTo(named);
    }

    @Test
    void remindersAreCountedBackFromTheLastWorkingDay() {
        var overTet = Deadline.of(NO_LATER_THAN, LocalDate.of(2026, 2, 22));

        assertThat(overTet.reminderDay(CALENDAR, 0)).isEqualTo(LocalDate.of(2026, 2, 13));
        assertThat(overTet.reminderDay(CALENDAR, 1)).isEqualTo(LocalDate.of(2026, 2, 12));
        assertThat(overTet.reminderDay(CALENDAR, 3)).isEqualTo(LocalDate.of(2026, 2, 10));
        assertThat(Deadline.of(DeadlineKind.ONGOING, null).reminderDay(CALENDAR, 0))
                .isNull();
        // The worked Saturday is a day to remind on.
        assertThat(Deadline.of(NO_LATER_THAN, LocalDate.of(2026, 1, 11)).reminderDay(CALENDAR, 0))
                .isEqualTo(LocalDate.of(2026, 1, 10));
    }

    @Test
    void aPeriodThatRollsNeverEndsOnARestDayAndNeverBeforeItsTime() {
        each((deadline, random) -> {
            var last = Objects.requireNonNull(deadline.lastDay());
            var stayed = deadline.term().rolling(RollPolicy.STAY);
            assertThat(CALENDAR.isWorkingDay(last)).isTrue();
            assertThat(last).isAfterOrEqualTo(Deadline.of("", stayed, CALENDAR).lastDay());
            assertThat(last).isAfter(deadline.term().day());
        });
    }

    @Test
    void aLaterBeginningNeverEndsEarlier() {
        each((deadline, random) -> {
            var day = Objects.requireNonNull(deadline.term().day());
            var later = deadline.on(day.plusDays(random.nextInt(40)), CALENDAR);
            assertThat(later.dueAt()).isAfterOrEqualTo(deadline.dueAt());
        });
    }

    @Test
    void resolvingTwiceChangesNothing() {
        each((deadline, random) -> {
            var again = deadline.resolvedWith(CALENDAR);
            assertThat(again).isEqualTo(deadline);
            assertThat(again.resolvedWith(CALENDAR)).isEqualTo(deadline);
        });
    }

    @Test
    void remindersFallOnWorkingDaysInOrderAndNotAfterTheLastDay() {
        each((deadline, random) -> {
            var named = Deadline.of(
                    random.nextBoolean() ? BEFORE_DATE : NO_LATER_THAN,
                    deadline.term().day());
            for (var one : List.of(deadline, named)) {
                var days = Stream.of(7, 3, 1, 0)
                        .map(before -> Objects.requireNonNull(one.reminderDay(CALENDAR, before)))
                        .toList();
                assertThat(days).isSorted().doesNotHaveDuplicates().allMatch(CALENDAR::isWorkingDay);
                assertThat(days.get(3)).isBeforeOrEqualTo(one.lastDay());
                assertThat(CALENDAR.workingDaysBetween(days.get(0), days.get(3)))
                        .isEqualTo(7);
            }
        });
    }

    private static void each(BiConsumer<Deadline, Random> property) {
        var random = new Random(148);
        for (int round = 0; round < ROUNDS; round++) {
            var kind = PERIODS.get(random.nextInt(PERIODS.size()));
            var from = FIRST.plusDays(random.nextInt(3 * 366));
            property.accept(
                    Deadline.of("", DeadlineTerm.within(kind, 1 + random.nextInt(30), from, null), CALENDAR), random);
        }
    }
}
