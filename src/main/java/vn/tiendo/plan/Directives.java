package vn.tiendo.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.Columns;

/** The directives that units have received (văn bản chỉ đạo). */
@Repository
public class Directives {

    private final JdbcClient jdbc;
    private final Clock clock;

    Directives(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A received document that demands action.
     *
     * @param unit            the unit it is addressed to, whose leader gives direction
     * @param registeringUnit the unit whose clerk entered it
     * @param entryDueAt      the first instant that is too late to enter its tasks
     * @param arrivalNumber   số đến, where it came from a register
     * @param handlingPhrase  until when it is to be handled, as that register writes it
     */
    public record Directive(
            long id,
            long document,
            String unit,
            String registeringUnit,
            @Nullable String instruction,
            @Nullable LocalDate receivedOn,
            boolean manyTasks,
            @Nullable Instant entryDueAt,
            @Nullable String arrivalNumber,
            @Nullable String handlingPhrase) {}

    /**
     * How a directive came in.
     *
     * @param on         the day on which it arrived
     * @param manyTasks  whether it holds many tasks, which take longer to enter
     * @param entryDueAt the first instant that is too late to enter them
     */
    public record Arrival(LocalDate on, boolean manyTasks, Instant entryDueAt) {}

    long add(long document, String unit, String registeringUnit, Arrival arrival) {
        return jdbc.sql("""
                insert into directive (document_id, unit_code, registering_unit_code, received_at, received_on, many_tasks,
                    entry_due_at)
                values (?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(
                        document,
                        unit,
                        registeringUnit,
                        Timestamp.from(clock.instant()),
                        arrival.on(),
                        arrival.manyTasks(),
                        Timestamp.from(arrival.entryDueAt()))
                .query(Long.class)
                .single();
    }

    void corrected(long id, long document, String unit, Arrival arrival) {
        jdbc.sql("update directive set document_id = ?, unit_code = ?, received_on = ?, many_tasks = ?,"
                        + " entry_due_at = ? where id = ?")
                .params(document, unit, arrival.on(), arrival.manyTasks(), Timestamp.from(arrival.entryDueAt()), id)
                .update();
    }

    void directed(long id, String direction, @Nullable String instruction, String by) {
        jdbc.sql("update directive set direction = ?, instruction = ?, directed_by = ?, directed_at = ? where id = ?")
                .params(direction, instruction, by, Timestamp.from(clock.instant()), id)
                .update();
    }

    /** The directive of that id; an unknown id is a fault of the program, not of the officer. */
    public Directive require(long id) {
        return jdbc.sql("select * from directive where id = ?")
                .param(id)
                .query(Directives::directive)
                .single();
    }

    private static Directive directive(ResultSet row, int number) throws SQLException {
        return new Directive(
                row.getLong("id"),
                row.getLong("document_id"),
                row.getString("unit_code"),
                row.getString("registering_unit_code"),
                row.getString("instruction"),
                row.getObject("received_on", LocalDate.class),
                row.getBoolean("many_tasks"),
                Columns.instant(row, "entry_due_at"),
                row.getString("arrival_number"),
                row.getString("handling_phrase"));
    }
}
