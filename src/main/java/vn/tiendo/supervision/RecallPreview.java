package vn.tiendo.supervision;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the recall of a plan would end. */
@Repository
public class RecallPreview {

    private final JdbcClient jdbc;

    RecallPreview(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How much is still open.
     *
     * @param units      who owes the tasks and reports of the plan itself
     * @param plansBelow the plans that go with it, to any depth
     * @param owedBelow  the open tasks and reports of those
     */
    public record Open(long tasks, long reports, long units, long plansBelow, long owedBelow) {}

    /** Counts it now. */
    public Open of(long plan) {
        return jdbc.sql("""
                with recursive tree (plan) as (
                    select :plan::bigint
                    union
                    select p.id from tree join plan_item i on i.plan_id = tree.plan
                    join assignment a on a.plan_item_id = i.id join plan p on p.parent_assignment_id = a.id
                    where p.recalled_at is null),
                owed as materialized (
                    select d.kind, d.unit_code, d.plan_id = :plan as own
                    from tree join duty d on d.plan_id = tree.plan where d.open)
                select count(*) filter (where own and kind = 'ASSIGNMENT') as tasks,
                    count(*) filter (where own and kind = 'REPORT') as reports,
                    count(distinct unit_code) filter (where own) as units,
                    (select count(*) - 1 from tree) as plans_below,
                    count(*) filter (where not own) as owed_below
                from owed""")
                .param("plan", plan)
                .query((row, number) -> new Open(
                        row.getLong("tasks"),
                        row.getLong("reports"),
                        row.getLong("units"),
                        row.getLong("plans_below"),
                        row.getLong("owed_below")))
                .single();
    }
}
