package vn.tiendo.supervision.story;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.supervision.AssignmentRows;
import vn.tiendo.supervision.SeenPlan;
import vn.tiendo.supervision.Tally;

/** What the plans below the tasks of a plan assign, to any depth. */
@Repository
class TalliesBelow {

    static final Count NONE = new Count(0, Tally.NOTHING, 0);

    private final JdbcClient jdbc;
    private final Clock clock;

    TalliesBelow(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of one task: what is below, in how many plans. */
    record Count(long item, Tally tally, long plans) {}

    /** By task; those without plans below are missing. */
    Map<Long, Count> items(SeenPlan seen) {
        return seen
                .bind(jdbc.sql("""
                        with recursive tree (item, plan) as (
                            select i.id, p.id from plan_item i join assignment a on a.plan_item_id = i.id
                            join plan p on p.parent_assignment_id = a.id
                            where i.plan_id = :plan and p.issued_at is not null
                              and (:whole or a.unit_code = any(:reach::text[]))
                            union
                            select tree.item, p.id from tree join plan_item i on i.plan_id = tree.plan
                            join assignment a on a.plan_item_id = i.id join plan p on p.parent_assignment_id = a.id
                            where p.issued_at is not null)
                        select item, count(distinct plan) as plans,\s""" + Tally.COLUMNS + """
                        from (select tree.*, case when a.id is not null then""" + " " + AssignmentRows.STATUS + """
                                 end as status
                            from tree left join plan_item i on i.plan_id = tree.plan
                            left join assignment a on a.plan_item_id = i.id and a.withdrawn_at is null) counted
                        group by item"""))
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new Count(row.getLong("item"), Tally.read(row), row.getLong("plans")))
                .list()
                .stream()
                .collect(Collectors.toMap(Count::item, count -> count));
    }
}
