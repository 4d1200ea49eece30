package vn.tiendo.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

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
     */
    public record Directive(
            long id,
            long document,
            String unit,
            String registeringUnit,
            @Nullable String instruction) {}

    long add(long document, String unit, String registeringUnit) {
        return jdbc.sql("""
                insert into directive (document_id, unit_code, registering_unit_code, received_at)
                values (?, ?, ?, ?) returning id""")
                .params(document, unit, registeringUnit, Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
    }

    void corrected(long id, long document, String unit) {
        jdbc.sql("update directive set document_id = ?, unit_code = ? where id = ?")
                .params(document, unit, id)
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
                row.getString("instruction"));
    }
}
