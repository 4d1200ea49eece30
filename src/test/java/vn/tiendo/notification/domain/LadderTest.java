package vn.tiendo.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tiendo.VietnamTime;
import vn.tiendo.deadline.domain.DayKind;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.DeadlineKind;
import vn.tiendo.deadline.domain.WorkingCalendar;

class LadderTest {

    private static final Ladder LADDER = new Ladder(Map.of(
            "NORMAL",
            Stream.concat(
                            IntStream.of(-7, -3, -1, 0, 1, 3, 5, 10).mapToObj(day -> rung(Measure.DAY, day)),
                            IntStream.of(-24, -4, -1, 1, 4).mapToObj(hour -> rung(Measure.HOUR, hour)))
                    .toList()));

    private static final WorkingCalendar ORDINARY = WorkingCalendar.ORDINARY_WEEKS;

    @Test
    void aSundayIsRemindedOfBeforeTheWeekendAndIsOverdueOnMonday() {
        assertThat(reached(before("2014-12-15"), "2014-11-28", "2015-01-10", ORDINARY))
                .containsExactly(
                        Map.entry(LocalDate.parse("2014-12-03"), -7),
                        Map.entry(LocalDate.parse("2014-12-09"), -3),
                        Map.entry(LocalDate.parse("2014-12-11"), -1),
                        Map.entry(LocalDate.parse("2014-12-12"), 0),
                        Map.entry(LocalDate.parse("2014-12-15"), 1),
                        Map.entry(LocalDate.parse("2014-12-17"), 3),
                        Map.entry(LocalDate.parse("2014-12-19"), 5),
                        Map.entry(LocalDate.parse("2014-12-26"), 10));
    }

    @Test
    void theDaysOfRemindersAreThoseOfTheDeadline() {
        var calendar = new WorkingCalendar(Map.of(
                LocalDate.parse("2026-02-16"), DayKind.HOLIDAY,
                LocalDate.parse("2026-02-17"), DayKind.HOLIDAY,
                LocalDate.parse("2026-02-18"), DayKind.HOLIDAY,
                LocalDate.parse("2026-02-19"), DayKind.HOLIDAY,
                LocalDate.parse("2026-02-20"), DayKind.HOLIDAY,
                LocalDate.parse("2026-02-28"), DayKind.MAKEUP_WORKDAY));
        LocalDate.parse("2026-02-01").datesUntil(LocalDate.parse("2026-03-31")).forEach(day -> {
            var deadline = Deadline.of(DeadlineKind.NO_LATER_THAN, day);
            var reached = reached(deadline, "2026-01-01", "2026-05-01", calendar);
            for (var distance : List.of(7, 3, 1, 0)) {
                assertThat(reached).contains(Map.entry(deadline.reminderDay(calendar, distance), -distance));
            }
            assertThat(reached.keySet()).allMatch(calendar::isWorkingDay);
        });
    }

    @Test
    void nobodyIsToldByDaysOnARestDay() {
        assertThat(LADDER.standings(at("2014-12-14T08:00"), ORDINARY))
                .extracting(standing -> standing.rung().measure())
                .containsOnly(Measure.HOUR);
    }

    @Test
    void whatWasMissedCollapsesIntoTheNewestRung() {
        assertThat(rungOn(before("2014-12-15"), at("2014-12-12T08:00"), Measure.DAY, ORDINARY))
                .contains(0);
        assertThat(LADDER.standings(at("2014-12-12T08:00"), ORDINARY).stream()
                        .filter(standing -> standing.rung().measure() == Measure.DAY)
                        .filter(standing -> holds(standing, before("2014-12-15"))))
                .hasSize(1);
    }

    @Test
    void hoursAreCountedOnHolidaysToo() {
        var due = at("2021-05-03T14:00");
        assertThat(hourRung(due, "2021-05-02T13:59")).isEmpty();
        assertThat(hourRung(due, "2021-05-02T14:00")).contains(-24);
        assertThat(hourRung(due, "2021-05-03T12:00")).contains(-4);
        assertThat(hourRung(due, "2021-05-03T13:00")).contains(-1);
        assertThat(hourRung(due, "2021-05-03T14:59")).contains(-1);
        assertThat(hourRung(due, "2021-05-03T15:00")).contains(1);
        assertThat(hourRung(due, "2021-06-01T00:00")).contains(4);
    }

    private static Rung rung(Measure measure, int distance) {
        return new Rung(measure, distance, Set.of(Addressee.SPECIALIST), NoticeMessage.SAP_DEN_HAN, false);
    }

    private static Deadline before(String day) {
        return Deadline.of(DeadlineKind.BEFORE_DATE, LocalDate.parse(day));
    }

    /** On which day each rung is first stood on. */
    private static Map<LocalDate, Integer> reached(
            Deadline deadline, String from, String until, WorkingCalendar calendar) {
        var first = new TreeMap<LocalDate, Integer>();
        LocalDate.parse(from).datesUntil(LocalDate.parse(until)).forEach(day -> {
            var now = day.atTime(8, 0).atZone(VietnamTime.ZONE).toInstant();
            rungOn(deadline, now, Measure.DAY, calendar).ifPresent(distance -> {
                if (!first.containsValue(distance)) {
                    first.put(day, distance);
                }
            });
        });
        return first;
    }

    private static Optional<Integer> rungOn(Deadline deadline, Instant now, Measure measure, WorkingCalendar calendar) {
        return LADDER.standings(now, calendar).stream()
                .filter(standing -> standing.rung().measure() == measure)
                .filter(standing -> holds(standing, deadline))
                .map(standing -> standing.rung().distance())
                .findFirst();
    }

    private static boolean holds(Standing standing, Deadline deadline) {
        return holds(standing, deadline.dueAt());
    }

    private static boolean holds(Standing standing, Instant due) {
        return (standing.dueAfter() == null || due.isAfter(standing.dueAfter())) && !due.isAfter(standing.dueUntil());
    }

    private static Optional<Integer> hourRung(Instant due, String now) {
        return LADDER.standings(at(now), ORDINARY).stream()
                .filter(standing -> standing.rung().measure() == Measure.HOUR && holds(standing, due))
                .map(standing -> standing.rung().distance())
                .findFirst();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(VietnamTime.ZONE).toInstant();
    }
}
