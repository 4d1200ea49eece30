package vn.tiendo.api;

import java.util.EnumMap;
import java.util.Map;
import vn.tiendo.deadline.domain.Status;
import vn.tiendo.supervision.register.Figures;

/**
 * The official counts of a set of duties.
 *
 * @param total        the denominator of every count
 * @param byStatus     adds up to the total
 * @param dueSoon      part of those open in time
 * @param newlyOverdue part of those overdue
 * @param done         of all
 * @param doneOnTime   of those done
 * @param overdue      of those not done
 */
record FiguresJson(
        long total,
        Map<Status, Long> byStatus,
        long dueSoon,
        long newlyOverdue,
        Share done,
        Share doneOnTime,
        Share overdue) {

    /** A part of a whole: whoever wants a percentage divides. */
    record Share(long numerator, long denominator) {}

    static FiguresJson of(Figures figures) {
        var byStatus = new EnumMap<Status, Long>(Status.class);
        for (var status : Status.values()) {
            byStatus.put(status, number(figures, status));
        }
        return new FiguresJson(
                figures.total(),
                byStatus,
                figures.dueSoon(),
                figures.newlyOverdue(),
                new Share(figures.done(), figures.total()),
                new Share(figures.doneOnTime(), figures.done()),
                new Share(figures.overdue(), figures.open()));
    }

    private static long number(Figures figures, Status status) {
        return switch (status) {
            case DONE_ON_TIME -> figures.doneOnTime();
            case DONE_LATE -> figures.doneLate();
            case OPEN_IN_TIME -> figures.inTime();
            case OPEN_OVERDUE -> figures.overdue();
            case OPEN_WITHOUT_DEADLINE -> figures.withoutDeadline();
        };
    }
}
