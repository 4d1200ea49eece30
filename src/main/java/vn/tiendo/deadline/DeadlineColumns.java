package vn.tiendo.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.tiendo.Columns;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.DeadlineAnchor;
import vn.tiendo.deadline.domain.DeadlineKind;
import vn.tiendo.deadline.domain.DeadlineTerm;
import vn.tiendo.deadline.domain.RollPolicy;

/** A deadline in the columns that every table with a deadline has. */
public final class DeadlineColumns {

    private static final List<String> COLUMNS = List.of(
            "deadline_phrase",
            "deadline_kind",
            "deadline_day",
            "deadline_time",
            "deadline_amount",
            "deadline_first",
            "deadline_from",
            "deadline_to",
            "deadline_anchor",
            "deadline_roll",
            "due_at");

    /** The columns, for an insert, with or without a select. */
    public static final String NAMES = String.join(", ", COLUMNS);

    /** The named parameters that belong to {@link #NAMES}. */
    public static final String VALUES =
            COLUMNS.stream().map(column -> ":" + column).collect(Collectors.joining(", "));

    /** The columns with their parameters, for the {@code set} of an update. */
    public static final String SET =
            COLUMNS.stream().map(column -> column + " = :" + column).collect(Collectors.joining(", "));

    private DeadlineColumns() {}

    /** {@link #NAMES} of one table of a select, so that they can be copied into another. */
    public static String of(String alias) {
        return COLUMNS.stream().map(column -> alias + "." + column).collect(Collectors.joining(", "));
    }

    /** Binds the values. */
    public static StatementSpec bind(StatementSpec statement, Deadline deadline) {
        values(deadline).forEach(statement::param);
        return statement;
    }

    /** The values by the names of their parameters. */
    public static Map<String, @Nullable Object> values(Deadline deadline) {
        var term = deadline.term();
        var anchor = term.anchor();
        var due = deadline.dueAt();
        var values = Arrays.<@Nullable Object>asList(
                deadline.phrase(),
                term.kind().name(),
                term.day(),
                term.time(),
                term.amount(),
                term.first(),
                term.from(),
                term.to(),
                anchor == null ? null : anchor.name(),
                term.roll().name(),
                due == null ? null : Timestamp.from(due));
        var named = new HashMap<String, @Nullable Object>();
        for (int column = 0; column < values.size(); column++) {
            named.put(COLUMNS.get(column), values.get(column));
        }
        return named;
    }

    /** Reads the deadline of a row; null where an outer join found none. */
    public static @Nullable Deadline read(ResultSet row) throws SQLException {
        var kind = row.getString("deadline_kind");
        return kind == null
                ? null
                : new Deadline(
                        row.getString("deadline_phrase"),
                        term(row, DeadlineKind.valueOf(kind)),
                        Columns.instant(row, "due_at"));
    }

    private static DeadlineTerm term(ResultSet row, DeadlineKind kind) throws SQLException {
        var anchor = row.getString("deadline_anchor");
        var roll = row.getString("deadline_roll");
        return new DeadlineTerm(
                kind,
                row.getObject("deadline_day", LocalDate.class),
                row.getObject("deadline_time", LocalTime.class),
                row.getObject("deadline_amount", Integer.class),
                row.getObject("deadline_first", Integer.class),
                row.getObject("deadline_from", LocalDate.class),
                row.getObject("deadline_to", LocalDate.class),
                anchor == null ? null : DeadlineAnchor.valueOf(anchor),
                roll == null ? kind.usualRoll() : RollPolicy.valueOf(roll));
    }

    /** Reads the deadline of a row that has one. */
    public static Deadline require(ResultSet row) throws SQLException {
        var deadline = read(row);
        if (deadline == null) {
            throw new IllegalStateException("The row has no deadline");
        }
        return deadline;
    }
}
