package vn.tiendo.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.Columns;
import vn.tiendo.deadline.StatusSql;
import vn.tiendo.deadline.domain.Status;

/** The assignments under the tasks of a plan: what is most urgent comes first, what was withdrawn last. */
@Repository
public class AssignmentRows {

    /** The status of an assignment {@code a}. */
    public static final String STATUS =
            StatusSql.of("a.due_at", "case when a.completed_at is not null then a.proposed_at end");

    private static final String SELECT = """
            select a.*, i.id as item, u.name as unit, coalesce(o.full_name, a.officer) as officer_name, s.status,
                (:whole or a.unit_code = any(:reach::text[])) as close,
                (select n.name from assignment m join unit n on n.code = m.unit_code where m.moved_from_id = a.id)
                    as moved_to,
                (select n.name from assignment m join unit n on n.code = m.unit_code where m.id = a.moved_from_id)
                    as moved_from
            from plan_item i join assignment a on a.plan_item_id = i.id join unit u on u.code = a.unit_code
            left join officer o on o.login = a.officer
            cross join lateral (select""" + " " + STATUS + """
             as status) s
            where i.plan_id = :plan and i.id in (:items) and""" + " " + SeenPlan.SEES_ASSIGNMENT + """
            order by a.withdrawn_at is not null, a.completed_at is not null, s.status = 'OPEN_OVERDUE' desc,
                a.due_at nulls last, u.position, a.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AssignmentRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One assignment.
     *
     * @param status null once it is withdrawn
     * @param firstDeadline the first one, where another holds now
     * @param movedTo       the unit that has taken it over
     * @param movedFrom     the unit that had it before
     * @param close  whether the officer sees how it goes, and not only how it stands: a coordinating unit does not
     */
    public record Row(
            long id,
            long item,
            String unit,
            @Nullable Status status,
            String deadline,
            @Nullable String firstDeadline,
            boolean sent,
            boolean received,
            @Nullable String refusal,
            @Nullable String officer,
            @Nullable Integer percent,
            @Nullable String progress,
            @Nullable String evidence,
            @Nullable Instant proposedAt,
            @Nullable Instant completedAt,
            @Nullable Instant withdrawnAt,
            @Nullable String withdrawnReason,
            @Nullable String movedTo,
            @Nullable String movedFrom,
            boolean close) {

        /** "Đã nộp": the assigner has it on the desk. */
        public boolean handedIn() {
            return open() && proposedAt != null;
        }

        public boolean open() {
            return completedAt == null && withdrawnAt == null;
        }
    }

    /** Every row of these tasks; ask only for tasks that have few. */
    public List<Row> all(SeenPlan seen, Collection<Long> items) {
        return items.isEmpty()
                ? List.of()
                : bound(seen, SELECT, items).query(AssignmentRows::row).list();
    }

    /** One page of the rows of a task. */
    public Slice<Row> page(SeenPlan seen, long item, int number) {
        var statement = bound(seen, Slice.limited(SELECT), List.of(item));
        return Slice.of(Slice.bind(statement, number).query(AssignmentRows::row).list(), number);
    }

    private JdbcClient.StatementSpec bound(SeenPlan seen, String sql, Collection<Long> items) {
        return seen.bind(jdbc.sql(sql)).param("items", items).param("now", Timestamp.from(clock.instant()));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var withdrawn = Columns.instant(row, "withdrawn_at");
        boolean close = row.getBoolean("close");
        return new Row(
                row.getLong("id"),
                row.getLong("item"),
                row.getString("unit"),
                withdrawn == null ? Status.valueOf(row.getString("status")) : null,
                row.getString("deadline_phrase"),
                FirstDeadline.read(row),
                row.getTimestamp("dispatched_at") != null,
                row.getTimestamp("received_at") != null,
                close ? row.getString("refusal_reason") : null,
                close ? row.getString("officer_name") : null,
                close ? row.getObject("progress_percent", Integer.class) : null,
                close ? row.getString("progress_note") : null,
                close ? row.getString("evidence") : null,
                close ? Columns.instant(row, "proposed_at") : null,
                Columns.instant(row, "completed_at"),
                withdrawn,
                close ? row.getString("withdrawn_reason") : null,
                row.getString("moved_to"),
                row.getString("moved_from"),
                close);
    }
}
