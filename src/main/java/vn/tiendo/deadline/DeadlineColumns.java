package vn.tiendo.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.DeadlineKind;

/**
 * A deadline in the columns {@code deadline_phrase, deadline_kind, deadline_day, due_at} that every table with a deadline
 * has.
 */
public final class DeadlineColumns {

    /** The columns, for an insert. */
    public static final String NAMES = "deadline_phrase, deadline_kind, deadline_day, due_at";

    /** The named parameters that belong to {@link #NAMES}. */
    public static final String VALUES = ":phrase, :kind, :day, :dueAt";

    private DeadlineColumns() {}

    /** Binds the four values. */
    public static StatementSpec bind(StatementSpec statement, Deadline deadline) {
        var due = deadline.dueAt();
        return statement
                .param("phrase", deadline.phrase())
                .param("kind", deadline.kind().name())
                .param("day", deadline.day())
                .param("dueAt", due == null ? null : Timestamp.from(due));
    }

    /** Reads the deadline of a row; null where an outer join found none. */
    public static @Nullable Deadline read(ResultSet row) throws SQLException {
        var kind = row.getString("deadline_kind");
        return kind == null
                ? null
                : new Deadline(
                        row.getString("deadline_phrase"),
                        DeadlineKind.valueOf(kind),
                        row.getObject("deadline_day", LocalDate.class));
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
