package vn.tiendo.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.WorkingCalendar;

/**
 * Keeps deadlines that end on the first working day from a given day on, and notices what it is told. Not scanned: a
 * test names it.
 */
public class NoticedImpact implements CalendarImpact {

    private final List<LocalDate> ends = new ArrayList<>();
    private final List<String> applied = new ArrayList<>();
    private boolean broken;

    /** A report is owed by Sở Tài chính by the end of that day, or of the next working day. */
    public void owe(LocalDate end) {
        ends.add(end);
    }

    /** Nothing is owed, and nothing was noticed. */
    public void forget() {
        ends.clear();
        applied.clear();
        broken = false;
    }

    /** From now on moving deadlines fails. */
    void breakDown() {
        broken = true;
    }

    /** What was moved, as "quantri 2027-04-16 → 2027-04-19". */
    public List<String> applied() {
        return List.copyOf(applied);
    }

    @Override
    public Moved movedBy(WorkingCalendar before, WorkingCalendar after, int atMost) {
        var moved = ends.stream()
                .filter(end -> !before.onOrAfter(end).equals(after.onOrAfter(end)))
                .map(end -> new MovedDeadline(
                        "Sở Tài chính",
                        "Báo cáo <quý>",
                        before.onOrAfter(end)
                                .plusDays(1)
                                .atStartOfDay(Deadline.VIETNAM)
                                .toInstant(),
                        after.onOrAfter(end)
                                .plusDays(1)
                                .atStartOfDay(Deadline.VIETNAM)
                                .toInstant()))
                .toList();
        return new Moved(moved.size(), moved.subList(0, Math.min(atMost, moved.size())));
    }

    @Override
    public void apply(WorkingCalendar before, WorkingCalendar after, String actor) {
        if (broken) {
            throw new IllegalStateException("The deadlines could not be moved");
        }
        ends.stream()
                .filter(end -> !before.onOrAfter(end).equals(after.onOrAfter(end)))
                .forEach(end -> applied.add(actor + " " + before.onOrAfter(end) + " → " + after.onOrAfter(end)));
    }
}
