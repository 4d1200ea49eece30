package vn.tiendo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a column of the database becomes a value of ours, where JDBC has no way of its own. */
public final class Columns {

    private Columns() {}

    /** The instant in a column {@code timestamptz}, or null. */
    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
