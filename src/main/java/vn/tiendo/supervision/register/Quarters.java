package vn.tiendo.supervision.register;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * The whole quarters within a period, by which duties are tallied, and the first one in which what is open may be in time
 * or not: only what is overdue or due soon since then is counted.
 *
 * @param first        the first day of the first one
 * @param after        the first day after the last one
 * @param firstCounted the first day of the quarter in which the last working day was
 * @param exact        whether they are all of the period
 */
record Quarters(LocalDate first, LocalDate after, LocalDate firstCounted, boolean exact) {

    /** Condition on a row {@code r} of the tally. It, and the following, need what {@link #bind} binds. */
    static final String TALLIED = "r.quarter >= :firstQuarter and r.quarter < :afterQuarters";

    /** Condition on a row {@code r} of the register: what is open, and overdue or due soon in a way no tally tells. */
    static final String COUNTED = "r.done_at is null and r.due_at is not null"
            + " and r.reckoned_on >= greatest(:firstCounted::date, :firstQuarter::date)"
            + " and r.reckoned_on <= :soonOn and r.reckoned_on < :afterQuarters";

    /** Condition on a row {@code r} of the register: what they leave of the period. */
    static final String REST = "not (r.reckoned_on >= :firstQuarter and r.reckoned_on < :afterQuarters)";

    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);
    private static final LocalDate FAR_AWAY = LocalDate.of(9900, 1, 1);

    /** Null if there is not one; no period has all. */
    static @Nullable Quarters within(@Nullable Period period, Moment moment) {
        var from = period == null ? null : period.from();
        var to = period == null ? null : period.to();
        var first = from == null ? LONG_AGO : begin(from);
        if (from != null && first.isBefore(from)) {
            first = first.plusMonths(3);
        }
        var after = to == null ? FAR_AWAY : begin(to.plusDays(1));
        boolean exact = (from == null || first.equals(from)) && (to == null || after.equals(to.plusDays(1)));
        return first.isBefore(after) ? new Quarters(first, after, begin(Moment.day(moment.lately())), exact) : null;
    }

    private static LocalDate begin(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1);
    }

    StatementSpec bind(StatementSpec statement) {
        return statement
                .param("firstQuarter", first)
                .param("afterQuarters", after)
                .param("firstCounted", firstCounted);
    }
}
