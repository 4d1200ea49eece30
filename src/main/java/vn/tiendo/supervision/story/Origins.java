package vn.tiendo.supervision.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.supervision.OpenPlanPage;
import vn.tiendo.supervision.SeenPlan;

/** Follows a plan upwards. Of plans that the officer may not open only the next one is named, as on the page of a plan. */
@Repository
public class Origins {

    private static final String UP = """
            with recursive up (plan, answered, depth) as (
                select :plan::bigint, null::bigint, 0
                union all
                select i.plan_id, a.id, up.depth + 1
                from up join plan p on p.id = up.plan join assignment a on a.id = p.parent_assignment_id
                join plan_item i on i.id = a.plan_item_id where up.depth < 20)
            select p.id, d.number_written, p.title, u.name as unit, i.ordinal || '. ' || i.content as task,
                up.answered, p.directive_id
            from up join plan p on p.id = up.plan join unit u on u.code = p.unit_code
            left join official_document d on d.id = p.document_id
            left join assignment a on a.id = up.answered left join plan_item i on i.id = a.plan_item_id
            order by up.depth desc""";

    private final JdbcClient jdbc;
    private final OpenPlanPage plans;

    Origins(JdbcClient jdbc, OpenPlanPage plans) {
        this.jdbc = jdbc;
        this.plans = plans;
    }

    private record Found(Origin.Step step, @Nullable Long directive) {}

    /** The way down to that plan. */
    public Origin of(SeenPlan seen) {
        var all = jdbc.sql(UP)
                .param("plan", seen.id())
                .query((row, number) -> new Found(
                        new Origin.Step(
                                row.getLong("id"),
                                row.getString("number_written"),
                                row.getString("title"),
                                row.getString("unit"),
                                plans.find(row.getLong("id"), seen.officer()).isPresent(),
                                row.getString("task"),
                                row.getObject("answered", Long.class)),
                        row.getObject("directive_id", Long.class)))
                .list();
        var shown = shown(all);
        var directive = shown.get(0).directive();
        return new Origin(
                directive == null || !shown.get(0).step().linked() ? null : document(directive),
                shown.stream().map(Found::step).toList());
    }

    /** From the last one upwards until one cannot be opened; that one is still named. */
    private static List<Found> shown(List<Found> all) {
        int top = all.size() - 1;
        while (top > 0 && all.get(top).step().linked()) {
            top--;
        }
        return all.subList(top, all.size());
    }

    private Origin.Source document(long directive) {
        return jdbc.sql("""
                select d.id, coalesce(d.number_written, '') as number, d.abstract from directive v
                join official_document d on d.id = v.document_id where v.id = ?""")
                .param(directive)
                .query((row, number) ->
                        new Origin.Source(row.getLong("id"), row.getString("number"), row.getString("abstract")))
                .single();
    }
}
