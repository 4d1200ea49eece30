package vn.tiendo.notification.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.tiendo.VietnamTime;
import vn.tiendo.deadline.domain.WorkingCalendar;

/**
 * The ladder of reminders (bậc thang nhắc việc). A deadline stands on one rung at a time, the last that it has reached;
 * so what was missed while nothing ran collapses into the newest.
 *
 * @param rungs by the urgency of the document
 */
public record Ladder(Map<String, List<Rung>> rungs) {

    public Ladder {
        rungs = Map.copyOf(rungs);
    }

    /** Which deadlines stand on which rung at that instant. By days only on a working day: nobody is told on others. */
    public List<Standing> standings(Instant now, WorkingCalendar calendar) {
        var standings = new ArrayList<Standing>();
        var today = LocalDate.ofInstant(now, VietnamTime.ZONE);
        rungs.forEach((urgency, all) -> {
            if (calendar.isWorkingDay(today)) {
                stand(urgency, of(Measure.DAY, all), rung -> endOf(lastDayOn(rung, today, calendar)), standings);
            }
            stand(urgency, of(Measure.HOUR, all), rung -> now.minus(Duration.ofHours(rung.distance())), standings);
        });
        return standings;
    }

    private static List<Rung> of(Measure measure, List<Rung> rungs) {
        return rungs.stream()
                .filter(rung -> rung.measure() == measure)
                .sorted(Comparator.comparingInt(Rung::distance))
                .toList();
    }

    private static void stand(
            String urgency, List<Rung> rungs, Function<Rung, Instant> reachedBy, List<Standing> standings) {
        for (int index = 0; index < rungs.size(); index++) {
            var next = index + 1 < rungs.size() ? reachedBy.apply(rungs.get(index + 1)) : null;
            standings.add(new Standing(urgency, rungs.get(index), next, reachedBy.apply(rungs.get(index))));
        }
    }

    /** The latest last day of a deadline that has reached the rung today, a working day. */
    private static LocalDate lastDayOn(Rung rung, LocalDate today, WorkingCalendar calendar) {
        if (rung.distance() > 0) {
            return calendar.plusWorkingDays(today, 1 - rung.distance()).minusDays(1);
        }
        // What ends on a rest day is reminded of as if it ended on the working day before.
        var lastWorkingDay = calendar.plusWorkingDays(today, -rung.distance());
        return calendar.plusWorkingDays(lastWorkingDay, 1).minusDays(1);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(VietnamTime.ZONE).toInstant();
    }
}
