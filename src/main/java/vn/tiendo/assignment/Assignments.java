package vn.tiendo.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.Columns;
import vn.tiendo.assignment.domain.Assignment;
import vn.tiendo.audit.AuditTrail.Subject;
import vn.tiendo.deadline.DeadlineColumns;

/** The assignments of every unit. */
@Repository
public class Assignments {

    private static final String SELECT =
            "select a.*, i.plan_id from assignment a join plan_item i on i.id = a.plan_item_id ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Assignments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The history of an assignment. */
    public static Subject history(long assignment) {
        return new Subject("assignment", assignment);
    }

    /** Gives an item to units, in one statement however many they are; the deadline is the item's. */
    void add(long item, List<String> units) {
        add(Map.of(item, units));
    }

    /** Gives each of these items to its units, in one statement. */
    void add(Map<Long, List<String>> units) {
        var items = units.entrySet().stream()
                .flatMap(item -> item.getValue().stream().map(unit -> item.getKey()))
                .toArray(Long[]::new);
        var codes = units.values().stream().flatMap(List::stream).toArray(String[]::new);
        jdbc.sql("""
                insert into assignment (plan_item_id, unit_code, created_at, %s)
                select i.id, u.code, :now, %s
                from unnest(:items::bigint[], :units::text[]) with ordinality as u (item, code, place)
                join plan_item i on i.id = u.item
                order by u.place""".formatted(DeadlineColumns.NAMES, DeadlineColumns.of("i")))
                .param("now", now())
                .param("units", codes)
                .param("items", items)
                .update();
    }

    /** Whether a unit has that item already. */
    boolean isAssigned(long item, String unit) {
        return jdbc.sql("select exists (select from assignment where plan_item_id = ? and unit_code = ?"
                        + " and withdrawn_at is null)")
                .params(item, unit)
                .query(Boolean.class)
                .single();
    }

    /** The assignment of that id. */
    public Optional<Assignment> find(long id) {
        return jdbc.sql(SELECT + "where a.id = ?")
                .param(id)
                .query(Assignments::assignment)
                .optional();
    }

    /** The assignment of that id; an unknown id is a fault of the program, not of the officer. */
    public Assignment require(long id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No assignment has the id " + id));
    }

    /** Every assignment of a plan, withdrawn ones too, in the order of its items. */
    public List<Assignment> ofPlan(long plan) {
        return jdbc.sql(SELECT + "where i.plan_id = ? order by i.position, a.unit_code, a.id")
                .param(plan)
                .query(Assignments::assignment)
                .list();
    }

    /** The open assignments that this officer carries out. */
    public List<Assignment> openOf(String officer) {
        return jdbc.sql(SELECT + """
                        where a.officer = ? and a.completed_at is null and a.withdrawn_at is null order by a.id""")
                .param(officer)
                .query(Assignments::assignment)
                .list();
    }

    /**
     * Some assignments of a plan that no process carries yet, and marks them as carried. Locked first, so that one that
     * is being withdrawn at this moment is not opened afterwards.
     */
    public List<Assignment> takeUndispatched(long plan, int limit) {
        var ids = jdbc.sql("""
                with next as materialized (
                    select a.id from assignment a join plan_item i on i.id = a.plan_item_id
                    where i.plan_id = :plan and a.dispatched_at is null and a.withdrawn_at is null
                    order by a.id limit :limit for update of a)
                update assignment set dispatched_at = :now from next where assignment.id = next.id
                returning assignment.id""")
                .param("now", now())
                .param("plan", plan)
                .param("limit", limit)
                .query(Long.class)
                .list();
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "where a.id in (:ids) order by a.id")
                        .param("ids", ids)
                        .query(Assignments::assignment)
                        .list();
    }

    void received(long id, String by) {
        jdbc.sql("update assignment set received_by = ?, received_at = ?, refusal_reason = null where id = ?")
                .params(by, now(), id)
                .update();
    }

    void refused(long id, String reason) {
        jdbc.sql("update assignment set refusal_reason = ?, refused_at = ? where id = ?")
                .params(reason, now(), id)
                .update();
    }

    void allocated(long id, String officer) {
        jdbc.sql("update assignment set officer = ? where id = ?")
                .params(officer, id)
                .update();
    }

    void progressed(long id, @Nullable Integer percent, @Nullable String note) {
        jdbc.sql("update assignment set progress_percent = coalesce(?, progress_percent),"
                        + " progress_note = coalesce(?, progress_note) where id = ?")
                .params(percent, note, id)
                .update();
    }

    void proposed(long id, String evidence) {
        jdbc.sql("update assignment set evidence = ?, proposed_at = ? where id = ?")
                .params(evidence, now(), id)
                .update();
    }

    /** It was not accepted, so nothing is handed in. */
    void returned(long id) {
        jdbc.sql("update assignment set proposed_at = null where id = ?")
                .param(id)
                .update();
    }

    void completed(long id, String by) {
        jdbc.sql("update assignment set completed_by = ?, completed_at = ?, progress_percent = 100 where id = ?")
                .params(by, now(), id)
                .update();
    }

    /** Returns whether it was open, and is withdrawn now. */
    boolean withdraw(long id, String reason, String by) {
        return jdbc.sql("""
                update assignment set withdrawn_by = ?, withdrawn_at = ?, withdrawn_reason = ?
                where id = ? and completed_at is null and withdrawn_at is null""").params(by, now(), reason, id).update() > 0;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Assignment assignment(ResultSet row, int number) throws SQLException {
        return new Assignment(
                row.getLong("id"),
                row.getLong("plan_item_id"),
                row.getLong("plan_id"),
                row.getString("unit_code"),
                DeadlineColumns.require(row),
                row.getString("refusal_reason"),
                row.getString("officer"),
                row.getObject("progress_percent", Integer.class),
                row.getString("progress_note"),
                row.getString("evidence"),
                Columns.instant(row, "proposed_at"),
                Columns.instant(row, "completed_at"),
                Columns.instant(row, "withdrawn_at"));
    }
}
