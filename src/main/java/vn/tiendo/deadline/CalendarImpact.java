package vn.tiendo.deadline;

import java.time.Instant;
import java.util.List;
import vn.tiendo.deadline.domain.WorkingCalendar;

/**
 * Implemented by whoever keeps deadlines that were reckoned with the working calendar. The calendar asks all of them
 * what a change would move before it is made, and tells all of them when it is.
 */
public interface CalendarImpact {

    /** How many deadlines move, and which: at most as many as asked for, the soonest first. */
    record Moved(long count, List<MovedDeadline> first) {

        public Moved {
            first = List.copyOf(first);
        }
    }

    /**
     * One open deadline that moves.
     *
     * @param unit the name of the unit that owes it
     * @param what what it owes
     * @param from the first instant that is too late now
     * @param to   the first instant that will be too late
     */
    record MovedDeadline(String unit, String what, Instant from, Instant to) {}

    /** The open deadlines that the change would move. Nothing is changed. */
    Moved movedBy(WorkingCalendar before, WorkingCalendar after, int atMost);

    /**
     * Moves them, with every clock that runs for them. Runs in the transaction that changes the calendar, whose rows
     * are already the new ones; what is thrown here undoes the change.
     *
     * @param actor the login of who changed the calendar
     */
    void apply(WorkingCalendar before, WorkingCalendar after, String actor);
}
