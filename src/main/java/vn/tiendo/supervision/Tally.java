package vn.tiendo.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;

/** How many of a set stand where; a figure is never shown without its denominator. */
public record Tally(long doneOnTime, long doneLate, long inTime, long overdue, long withoutDeadline) {

    /** Of nothing. */
    public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0);

    /** The columns of a tally over a column {@code status}; nothing is counted where that is null. */
    public static final String COLUMNS = """
            count(*) filter (where status = 'DONE_ON_TIME') as done_on_time,
            count(*) filter (where status = 'DONE_LATE') as done_late,
            count(*) filter (where status = 'OPEN_IN_TIME') as in_time,
            count(*) filter (where status = 'OPEN_OVERDUE') as overdue,
            count(*) filter (where status = 'OPEN_WITHOUT_DEADLINE') as without_deadline
            """;

    public static Tally read(ResultSet row) throws SQLException {
        return new Tally(
                row.getLong("done_on_time"),
                row.getLong("done_late"),
                row.getLong("in_time"),
                row.getLong("overdue"),
                row.getLong("without_deadline"));
    }

    /** Both together. */
    public Tally plus(Tally other) {
        return new Tally(
                doneOnTime + other.doneOnTime,
                doneLate + other.doneLate,
                inTime + other.inTime,
                overdue + other.overdue,
                withoutDeadline + other.withoutDeadline);
    }

    public long done() {
        return doneOnTime + doneLate;
    }

    public long total() {
        return done() + inTime + overdue + withoutDeadline;
    }
}
