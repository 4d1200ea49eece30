package vn.tiendo.assignment;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Assignments that went from one unit to another; each keeps its own history. */
@Repository
public class AssignmentMoves {

    private final JdbcClient jdbc;
    private final Clock clock;

    AssignmentMoves(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The unit that owed an assignment before, and how far it came. */
    public record Predecessor(
            String unit,
            @Nullable Integer progressPercent,
            @Nullable String progressNote) {}

    /** From which unit an assignment was taken over, if it was. */
    public Optional<Predecessor> predecessor(long assignment) {
        return jdbc.sql("""
                select f.unit_code, f.progress_percent, f.progress_note
                from assignment a join assignment f on f.id = a.moved_from_id where a.id = ?""")
                .param(assignment)
                .query((row, number) -> new Predecessor(
                        row.getString("unit_code"),
                        row.getObject("progress_percent", Integer.class),
                        row.getString("progress_note")))
                .optional();
    }

    /**
     * The same assignment for another unit, which begins anew with it: the deadline that holds and the first one are the
     * same, what was done is not. Returns its id.
     */
    long copy(long assignment, String unit) {
        return jdbc.sql("""
                insert into assignment overriding system value
                select n.* from assignment a, nextval(pg_get_serial_sequence('assignment', 'id')) as next,
                    jsonb_populate_record(a, jsonb_build_object('id', next, 'moved_from_id', a.id, 'unit_code', :unit,
                        'created_at', :now::timestamptz, 'deadline_version', 1, 'clock_version', 1,
                        'dispatched_at', null, 'received_by', null, 'received_at', null, 'refusal_reason', null,
                        'refused_at', null, 'officer', null, 'progress_percent', null, 'progress_note', null,
                        'evidence', null, 'proposed_at', null, 'completed_by', null, 'completed_at', null,
                        'withdrawn_by', null, 'withdrawn_at', null, 'withdrawn_reason', null)) n
                where a.id = :id returning id""")
                .param("unit", unit)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", assignment)
                .query(Long.class)
                .single();
    }

    /** What coordinating units still owe is owed to the new lead; what was answered, the new lead can read too. */
    List<Long> handContributions(long from, long to) {
        jdbc.sql("""
                insert into contribution overriding system value
                select n.* from contribution c, nextval(pg_get_serial_sequence('contribution', 'id')) as next,
                    jsonb_populate_record(c, jsonb_build_object('id', next, 'assignment_id', :to::bigint)) n
                where c.assignment_id = :from and c.answered_at is not null
                  and c.unit_code <> (select unit_code from assignment where id = :to)""").param("from", from).param("to", to).update();
        return jdbc.sql("""
                update contribution set assignment_id = :to
                where assignment_id = :from and answered_at is null and closed_at is null
                  and unit_code <> (select unit_code from assignment where id = :to)
                returning id""")
                .param("from", from)
                .param("to", to)
                .query(Long.class)
                .list();
    }

    /** The plans with which the former unit answered it answer it for the new one. Returns which. */
    List<Long> handPlansBelow(long from, long to) {
        return jdbc.sql("update plan set parent_assignment_id = ? where parent_assignment_id = ? returning id")
                .params(to, from)
                .query(Long.class)
                .list();
    }

    /** Some assignments of a plan that are still open, locked until the transaction ends. */
    List<Long> lockOpen(long plan, int limit) {
        return jdbc.sql("""
                select a.id from assignment a join plan_item i on i.id = a.plan_item_id
                where i.plan_id = ? and a.completed_at is null and a.withdrawn_at is null
                order by a.id limit ? for update of a""").params(plan, limit).query(Long.class).list();
    }
}
