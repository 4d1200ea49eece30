package vn.tiendo.testing;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Rows that a test holds locked, so that whoever wants to change them waits for as long as the test wishes. */
public final class HeldRows implements AutoCloseable {

    private final Connection holder;

    /** Locks what the query finds; it ends with {@code for update}. */
    public HeldRows(DataSource dataSource, String query) throws SQLException {
        holder = dataSource.getConnection();
        holder.setAutoCommit(false);
        try (var statement = holder.createStatement()) {
            statement.execute(query);
        }
    }

    /** Until that many others wait for a lock. */
    public void awaitWaiting(int others) {
        await().until(() -> waiting("count(*)") == others);
    }

    /** Ends the connection of everybody who waits for a lock, as an administrator of the database would. */
    public void killWaiting() throws SQLException {
        waiting("count(pg_terminate_backend(pid))");
    }

    private int waiting(String what) throws SQLException {
        try (var statement = holder.createStatement();
                var row = statement.executeQuery("select " + what + " from pg_stat_activity"
                        + " where datname = current_database() and wait_event_type = 'Lock'")) {
            row.next();
            return row.getInt(1);
        }
    }

    @Override
    public void close() throws SQLException {
        holder.rollback();
        holder.setAutoCommit(true);
        holder.close();
    }
}
