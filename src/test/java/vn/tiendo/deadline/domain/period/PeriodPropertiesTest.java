package vn.tiendo.deadline.domain.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.WorkingCalendar;

/** What holds for every period of every regime, tried on days that a seeded die names. */
class PeriodPropertiesTest {

    private static final int TRIES = 200;
    private static final int SOME = 30;

    static Stream<Arguments> regimes() {
        return Arrays.stream(Frequency.values())
                .filter(Frequency::recurring)
                .flatMap(
                        frequency -> Arrays.stream(DataWindow.values()).map(window -> Arguments.of(frequency, window)));
    }

    @ParameterizedTest
    @MethodSource("regimes")
    void windowsFollowEachOtherWithoutOverlapAndWithoutAGap(Frequency frequency, DataWindow window) {
        days().forEach(day -> {
            var periods = from(frequency, window, day);
            assertThat(periods.get(0).cutOff()).isAfterOrEqualTo(day);
            for (int next = 1; next < periods.size(); next++) {
                var gap = periods.get(next - 1).cutOff().plusDays(1);
                if (frequency == Frequency.NINE_MONTHS) {
                    assertThat(periods.get(next).opensOn()).isEqualTo(gap.plusMonths(3));
                } else {
                    assertThat(periods.get(next).opensOn()).isEqualTo(gap);
                }
            }
            assertThat(periods).extracting(ReportPeriod::name).doesNotHaveDuplicates();
        });
    }

    /** Except in the months after nine, every day is in one period. */
    @ParameterizedTest
    @MethodSource("regimes")
    void theFirstPeriodIsTheOneWhoseWindowTheDayLiesIn(Frequency frequency, DataWindow window) {
        days().forEach(day -> {
            var first = from(frequency, window, day).get(0);
            if (frequency != Frequency.NINE_MONTHS) {
                assertThat(first.opensOn()).isBeforeOrEqualTo(day);
            }
            assertThat(from(frequency, window, first.opensOn()).get(0)).isEqualTo(first);
            assertThat(from(frequency, window, first.cutOff()).get(0)).isEqualTo(first);
        });
    }

    @ParameterizedTest
    @MethodSource("regimes")
    void aReportIsDueAfterItsFiguresAreClosedAndLaterPeriodsAreDueLater(Frequency frequency, DataWindow window) {
        days().forEach(day -> rules(frequency, window).forEach(rule -> {
            for (var calendar : List.of(Holidays.CALENDAR, WorkingCalendar.ORDINARY_WEEKS)) {
                var due = from(frequency, window, day).stream()
                        .map(period -> {
                            var deadline = PeriodDeadline.of(rule, period, calendar);
                            reasonable(deadline, period, calendar);
                            return Objects.requireNonNull(deadline.dueAt());
                        })
                        .toList();
                assertThat(due).isSorted();
            }
        }));
    }

    private static void reasonable(Deadline deadline, ReportPeriod period, WorkingCalendar calendar) {
        var last = Objects.requireNonNull(deadline.lastDay());
        if (deadline.hourLevel()) {
            assertThat(last).isEqualTo(period.cutOff());
            return;
        }
        assertThat(last).isAfter(period.cutOff());
        assertThat(calendar.workingDaysBetween(period.cutOff(), last)).isPositive();
        assertThat(last).isBeforeOrEqualTo(period.cutOff().plusDays(60));
    }

    @ParameterizedTest
    @MethodSource("regimes")
    void theUpperTierIsNeverDueBeforeTheLower(Frequency frequency, DataWindow window) {
        days().forEach(day -> rules(frequency, window).forEach(rule -> {
            var period = from(frequency, window, day).get(0);
            var lower = PeriodDeadline.of(rule, period, Holidays.CALENDAR);
            Stream.concat(rules(frequency, window), Stream.of(PeriodDeadline.afterLowerTier(1)))
                    .forEach(upper -> assertThat(PeriodDeadline.ofUpperTier(upper, lower, period, Holidays.CALENDAR)
                                    .dueAt())
                            .isAfterOrEqualTo(lower.dueAt()));
        }));
    }

    /** Opened day by day or after years away: the same periods, each once. */
    @ParameterizedTest
    @MethodSource("regimes")
    void howeverLateThePeriodsAreOpenedTheyAreTheSame(Frequency frequency, DataWindow window) {
        var dice = new Random(2026);
        var recurrence = new Recurrence(frequency, window, null, null, false);
        days().limit(20).forEach(start -> {
            var end = start.plusDays(dice.nextInt(1, 900));
            var all = recurrence.begun(start, end, day -> true).toList();
            var opened =
                    new ArrayList<>(recurrence.begun(start, start, day -> true).toList());
            var today = start;
            while (today.isBefore(end)) {
                var next = recurrence.nextOpening(today).orElseThrow();
                var tomorrow = today.plusDays(dice.nextInt(1, 120));
                today = tomorrow.isAfter(end) ? end : tomorrow;
                if (!next.isAfter(today)) {
                    opened.addAll(recurrence.begun(next, today, day -> true).toList());
                }
            }
            assertThat(opened).isEqualTo(all);
        });
    }

    private static Stream<Deadline> rules(Frequency frequency, DataWindow window) {
        if (frequency == Frequency.DAILY) {
            return Stream.of(PeriodDeadline.daily(LocalTime.of(14, 0)), PeriodDeadline.daily(LocalTime.of(7, 30)));
        }
        var workingDays = IntStream.of(1, 2, 5, 10).mapToObj(PeriodDeadline::afterCutOff);
        return frequency == Frequency.WEEKLY
                ? workingDays
                : Stream.concat(
                        workingDays,
                        IntStream.of(1, 5, 14, 15, 25, 28, 29, 30, 31)
                                .mapToObj(day -> PeriodDeadline.onDay(day, window)));
    }

    private static Stream<LocalDate> days() {
        var dice = new Random(9_2019);
        return Stream.concat(
                Stream.of("2024-02-29", "2025-12-14", "2025-12-15", "2025-12-31", "2026-01-01", "2026-06-15")
                        .map(LocalDate::parse),
                Stream.generate(() -> LocalDate.of(2019, 1, 1).plusDays(dice.nextInt(5_000)))
                        .limit(TRIES));
    }

    private static List<ReportPeriod> from(Frequency frequency, DataWindow window, LocalDate day) {
        return new Recurrence(frequency, window, null, null, false)
                .periodsFrom(day)
                .limit(SOME)
                .toList();
    }
}
