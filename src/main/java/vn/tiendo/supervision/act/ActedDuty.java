package vn.tiendo.supervision.act;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.VietnamTime;
import vn.tiendo.deadline.domain.Duty;

/**
 * A duty that somebody wants to act on, with all that decides whether that is allowed.
 *
 * @param unitName     of the unit that owes it
 * @param planUnit     code of the unit that assigned it
 * @param draftingUnit code of the unit that drafted the plan
 * @param monitor      code of the unit that follows the plan up
 * @param source       the document that asks for it, with number and day where it has them
 */
public record ActedDuty(
        Duty duty, String unitName, String planUnit, String draftingUnit, String monitor, String source) {

    /**
     * The units on the other side: who assigned it, who follows it up. Never the unit that owes it, unless it has given
     * the task to itself.
     */
    public List<String> otherSide() {
        var sides = Stream.of(duty.supervisor(), monitor, planUnit).distinct().toList();
        var others = sides.stream().filter(unit -> !unit.equals(duty.unit())).toList();
        return others.isEmpty() ? sides : others;
    }

    /** Whole days since the last day on which it was in time; 0 while it is. */
    public long daysLate(Instant now) {
        var due = duty.dueAt();
        return due == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(lastDay(due), day(now)));
    }

    private static LocalDate lastDay(Instant due) {
        return day(due.minusMillis(1));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, VietnamTime.ZONE);
    }
}
