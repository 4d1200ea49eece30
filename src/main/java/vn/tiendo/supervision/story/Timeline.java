package vn.tiendo.supervision.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.Columns;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.supervision.Slice;
import vn.tiendo.supervision.story.StoryLine.Told;

/**
 * Diễn biến: everything that happened to a duty, the newest first. The audit trail says who did what, and on whose behalf;
 * the tables of the domain add what goes with it, and what happened without anybody.
 */
@Repository
public class Timeline {

    private static final String SQL = Slice.limited("with " + TimelineSql.EVENTS + """
            select event.*, case when event.login = :system then null
                    else coalesce(o.full_name, event.unit_name, event.login) end as actor,
                behalf.full_name as on_behalf_of
            from event left join officer o on o.login = event.login
            left join officer behalf on behalf.login = event.behalf
            order by event.at desc, event.seq desc""");

    private final JdbcClient jdbc;

    Timeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page of it, 1 for the first. */
    public Slice<StoryLine> page(SeenDuty duty, int number) {
        var lines = Slice.bind(duty.bind(jdbc.sql(SQL)), number)
                .param("key", duty.kind().key())
                .param("system", AuditTrail.SYSTEM)
                .query(Timeline::line)
                .list();
        return Slice.of(lines, number);
    }

    private static StoryLine line(ResultSet row, int number) throws SQLException {
        return new StoryLine(
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("on_behalf_of"),
                row.getString("action"),
                row.getString("about"),
                row.getString("note"),
                row.getObject("number", Integer.class),
                Columns.instant(row, "until"),
                row.getObject("day", LocalDate.class),
                row.getString("more"),
                row.getString("rung"),
                told(strings(row, "people"), strings(row, "mails")));
    }

    private static List<Told> told(String[] people, String[] mails) {
        return IntStream.range(0, people.length)
                .mapToObj(at -> new Told(people[at], mails[at]))
                .toList();
    }

    private static String[] strings(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        @Nullable Object values = array == null ? null : array.getArray();
        return values == null ? new String[0] : (String[]) values;
    }
}
