package vn.tiendo.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The deadline that a duty had at first, where another one holds now. */
final class FirstDeadline {

    private FirstDeadline() {}

    static @Nullable String read(ResultSet row) throws SQLException {
        var first = row.getString("first_deadline_phrase");
        return first == null || first.equals(row.getString("deadline_phrase")) ? null : first;
    }
}
