package vn.tiendo.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.Columns;
import vn.tiendo.assignment.domain.Contribution;
import vn.tiendo.audit.AuditTrail.Subject;

/** What coordinating units owe, delivered, and were answered. */
@Repository
public class Contributions {

    private final JdbcClient jdbc;
    private final Clock clock;

    Contributions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The history of a contribution. */
    static Subject history(long contribution) {
        return new Subject("contribution", contribution);
    }

    /** Every coordinating unit of an item owes each of its lead units a contribution. */
    void addFor(long item) {
        addFor(List.of(item));
    }

    /** The same for each of these items, in one statement. */
    void addFor(Collection<Long> items) {
        jdbc.sql("""
                insert into contribution (assignment_id, unit_code)
                select a.id, c.unit_code from assignment a
                join plan_item_unit c on c.plan_item_id = a.plan_item_id and c.part = 'COORDINATING'
                where a.plan_item_id = any (?) and a.unit_code <> c.unit_code and a.withdrawn_at is null
                order by a.id, c.unit_code
                on conflict do nothing""").param(items.toArray(Long[]::new)).update();
    }

    /** The contribution of that id. */
    public Contribution require(long id) {
        return jdbc.sql("select * from contribution where id = ?")
                .param(id)
                .query(Contributions::contribution)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("No contribution has the id " + id));
    }

    /** What the coordinating units of an assignment owe, in the order of their codes. */
    public List<Contribution> of(long assignment) {
        return jdbc.sql("select * from contribution where assignment_id = ? order by unit_code")
                .param(assignment)
                .query(Contributions::contribution)
                .list();
    }

    /** Some contributions of a plan that no process carries yet, and marks them as carried. */
    public List<Contribution> takeUndispatched(long plan, int limit) {
        return jdbc.sql("""
                with next as materialized (
                    select c.id from contribution c join assignment a on a.id = c.assignment_id
                    join plan_item i on i.id = a.plan_item_id
                    where i.plan_id = :plan and c.dispatched_at is null and c.closed_at is null
                    order by c.id limit :limit for update of c)
                update contribution set dispatched_at = :now from next where contribution.id = next.id
                returning contribution.*""")
                .param("now", now())
                .param("plan", plan)
                .param("limit", limit)
                .query(Contributions::contribution)
                .list();
    }

    void delivered(long id, @Nullable String content, String by) {
        jdbc.sql("update contribution set content = ?, delivered_by = ?, delivered_at = ? where id = ?")
                .params(content, by, now(), id)
                .update();
    }

    void answered(long id, String kind, String answer, String by) {
        jdbc.sql("update contribution set answer_kind = ?, answer = ?, answered_by = ?, answered_at = ? where id = ?")
                .params(kind, answer, by, now(), id)
                .update();
    }

    /** Nobody owes anything to an assignment that is over. Returns those that were still open. */
    List<Long> close(long assignment) {
        return jdbc.sql("""
                update contribution set closed_at = ?
                where assignment_id = ? and answered_at is null and closed_at is null returning id""").params(now(), assignment).query(Long.class).list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Contribution contribution(ResultSet row, int number) throws SQLException {
        return new Contribution(
                row.getLong("id"),
                row.getLong("assignment_id"),
                row.getString("unit_code"),
                row.getString("content"),
                Columns.instant(row, "delivered_at"),
                row.getString("answer"),
                Columns.instant(row, "answered_at"),
                Columns.instant(row, "closed_at"));
    }
}
