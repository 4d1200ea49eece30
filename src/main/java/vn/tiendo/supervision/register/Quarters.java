package vn.tiendo.supervision.register;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * The whole quarters within a period, by which the done are tallied.
 *
 * @param first the first day of the first one
 * @param after the first day after the last one
 * @param exact whether they are all of the period
 */
record Quarters(LocalDate first, LocalDate after, boolean exact) {

    /** Condition on a row {@code r} of the tally; needs what {@link #bind} binds. */
    static final String TALLIED = "r.quarter >= :firstQuarter and r.quarter < :afterQuarters";

    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);
    private static final LocalDate FAR_AWAY = LocalDate.of(9900, 1, 1);

    /** Null if there is not one; no period has all. */
    static @Nullable Quarters within(@Nullable Period period) {
        var from = period == null ? null : period.from();
        var to = period == null ? null : period.to();
        var first = from == null ? LONG_AGO : begin(from);
        if (from != null && first.isBefore(from)) {
            first = first.plusMonths(3);
        }
        var after = to == null ? FAR_AWAY : begin(to.plusDays(1));
        boolean exact = (from == null || first.equals(from)) && (to == null || after.equals(to.plusDays(1)));
        return first.isBefore(after) ? new Quarters(first, after, exact) : null;
    }

    private static LocalDate begin(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1);
    }

    /** Condition on a row {@code r} of the register: what they leave of the period. */
    String rest() {
        return exact ? "false" : "not (r.reckoned_on >= :firstQuarter and r.reckoned_on < :afterQuarters)";
    }

    StatementSpec bind(StatementSpec statement) {
        return statement.param("firstQuarter", first).param("afterQuarters", after);
    }
}
