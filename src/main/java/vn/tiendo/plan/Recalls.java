package vn.tiendo.plan;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.plan.domain.Recall;

/** Which plans were recalled, by whom and why. */
@Repository
class Recalls {

    private final JdbcClient jdbc;
    private final Clock clock;

    Recalls(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns whether the plan was in force, and is recalled now. */
    boolean add(Recall recall) {
        return jdbc.sql("""
                update plan set recalled_at = ?, recalled_by = ?, recalled_reason = ?
                where id = ? and issued_at is not null and recalled_at is null""")
                        .params(now(), recall.by(), recall.reason(), recall.plan())
                        .update()
                > 0;
    }

    /** Recalls some of the plans, issued or not, that answer assignments of a recalled one. Returns which. */
    List<Long> addBelow(Recall above, int limit) {
        return jdbc.sql("""
                with next as materialized (
                    select p.id from plan_item i join assignment a on a.plan_item_id = i.id
                    join plan p on p.parent_assignment_id = a.id
                    where i.plan_id = :plan and p.recalled_at is null
                    order by p.id limit :limit for update of p)
                update plan p set recalled_at = :now, recalled_by = :by, recalled_reason = :reason,
                    recalled_with_id = :plan
                from next where p.id = next.id returning p.id""")
                .param("plan", above.plan())
                .param("limit", limit)
                .param("now", now())
                .param("by", above.by())
                .param("reason", above.reason())
                .query(Long.class)
                .list();
    }

    /** The recall of a plan that was recalled. */
    Recall require(long plan) {
        return jdbc.sql("select recalled_by, recalled_reason from plan where id = ? and recalled_at is not null")
                .param(plan)
                .query((row, number) ->
                        new Recall(plan, row.getString("recalled_by"), row.getString("recalled_reason")))
                .single();
    }

    /** Nothing hangs on the plan any more. */
    void ended(long plan) {
        jdbc.sql("update plan set recall_ended_at = ? where id = ?")
                .params(now(), plan)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
