package vn.tiendo.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.awaitility.Awaitility;

/**
 * Stops every transaction of others just before it writes something, so that a process can be killed at exactly that
 * moment. Whoever was stopped when it was killed has not committed, and never will.
 */
final class Gate implements AutoCloseable {

    private static final long NUMBER = 4711;

    private final Connection holder;
    private final String table;

    private Gate(Connection holder, String table) {
        this.holder = holder;
        this.table = table;
    }

    /**
     * @param event for example {@code update}
     * @param table where it happens
     * @param row   which rows are meant, for example {@code new.state = 'SENT'}
     */
    static Gate before(String event, String table, String row, DataSource database) throws SQLException {
        var holder = database.getConnection();
        var gate = new Gate(holder, table);
        gate.run("select pg_advisory_lock(" + NUMBER + ")");
        gate.run("create or replace function wait_at_the_gate() returns trigger language plpgsql as $$ begin"
                + " perform pg_advisory_xact_lock_shared(" + NUMBER + ");"
                + " if tg_op = 'DELETE' then return old; end if; return new; end $$");
        gate.run("create trigger gate before " + event + " on " + table + " for each row when (" + row
                + ") execute function wait_at_the_gate()");
        return gate;
    }

    /** Until somebody stands there. */
    void awaitSomebody() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(50))
                .until(() -> waiting("count(*)") > 0);
    }

    private int waiting(String what) throws SQLException {
        try (var statement = holder.createStatement();
                var row = statement.executeQuery(
                        "select " + what + " from pg_stat_activity"
                                + " where datname = current_database() and wait_event_type = 'Lock' and wait_event = 'advisory'")) {
            row.next();
            return row.getInt(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = holder.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What the dead have begun ends with them; everybody else may pass. */
    @Override
    public void close() throws SQLException {
        waiting("count(pg_terminate_backend(pid))");
        Awaitility.await().pollInSameThread().until(() -> waiting("count(*)") == 0);
        run("select pg_advisory_unlock(" + NUMBER + ")");
        run("drop trigger gate on " + table);
        holder.close();
    }
}
