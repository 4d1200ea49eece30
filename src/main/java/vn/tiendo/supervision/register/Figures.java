package vn.tiendo.supervision.register;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The official counts of a set of duties: {@code total = done (on time + late) + open (in time + overdue + without
 * deadline)}. Due soon is part of those in time, newly overdue of those overdue.
 */
public record Figures(
        long doneOnTime,
        long doneLate,
        long inTime,
        long dueSoon,
        long overdue,
        long newlyOverdue,
        long withoutDeadline) {

    public static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0);

    /** The columns over rows {@code r} of the register; {@link #read} reads them. */
    static final String COUNTED = """
            count(*) filter (where %s) as done_on_time, count(*) filter (where %s) as done_late,
            count(*) filter (where %s) as in_time, count(*) filter (where %s) as due_soon,
            count(*) filter (where %s) as overdue, count(*) filter (where %s) as newly_overdue,
            count(*) filter (where %s) as without_deadline
            """.formatted(
                    Bucket.DONE_ON_TIME.condition(),
                    Bucket.DONE_LATE.condition(),
                    Bucket.OPEN_IN_TIME.condition(),
                    Bucket.DUE_SOON.condition(),
                    Bucket.OPEN_OVERDUE.condition(),
                    Bucket.NEWLY_OVERDUE.condition(),
                    Bucket.OPEN_WITHOUT_DEADLINE.condition());

    /** The same columns over a tally {@code r}, in which all that is open since {@link Quarters#firstCounted} is in time. */
    static final String TALLIED = """
            sum(r.on_time) as done_on_time, sum(r.late) as done_late,
            coalesce(sum(r.open) filter (where r.quarter >= :firstCounted), 0) as in_time, 0 as due_soon,
            coalesce(sum(r.open) filter (where r.quarter < :firstCounted), 0) as overdue, 0 as newly_overdue,
            sum(r.open_without_deadline) as without_deadline
            """;

    /** What has to be added to the tally, over rows {@code r} of the register which it takes to be in time. */
    static final String SINCE_LATELY = """
            0 as done_on_time, 0 as done_late, -count(*) filter (where %2$s) as in_time,
            count(*) filter (where %1$s) as due_soon, count(*) filter (where %2$s) as overdue,
            count(*) filter (where %3$s) as newly_overdue, 0 as without_deadline
            """.formatted(
                    Bucket.DUE_SOON.condition(), Bucket.OPEN_OVERDUE.condition(), Bucket.NEWLY_OVERDUE.condition());

    static Figures read(ResultSet row) throws SQLException {
        return new Figures(
                row.getLong("done_on_time"),
                row.getLong("done_late"),
                row.getLong("in_time"),
                row.getLong("due_soon"),
                row.getLong("overdue"),
                row.getLong("newly_overdue"),
                row.getLong("without_deadline"));
    }

    public Figures plus(Figures other) {
        return new Figures(
                doneOnTime + other.doneOnTime,
                doneLate + other.doneLate,
                inTime + other.inTime,
                dueSoon + other.dueSoon,
                overdue + other.overdue,
                newlyOverdue + other.newlyOverdue,
                withoutDeadline + other.withoutDeadline);
    }

    public long done() {
        return doneOnTime + doneLate;
    }

    public long open() {
        return inTime + overdue + withoutDeadline;
    }

    public long total() {
        return done() + open();
    }

    /** How many a bucket holds; those handed in are not counted. */
    public long of(Bucket bucket) {
        return switch (bucket) {
            case DONE_ON_TIME -> doneOnTime;
            case DONE_LATE -> doneLate;
            case OPEN_IN_TIME -> inTime;
            case DUE_SOON -> dueSoon;
            case OPEN_OVERDUE -> overdue;
            case NEWLY_OVERDUE -> newlyOverdue;
            case OPEN_WITHOUT_DEADLINE -> withoutDeadline;
            case DONE -> done();
            case OPEN -> open();
            case HANDED_IN -> throw new IllegalArgumentException("Not among the figures: " + bucket);
        };
    }
}
