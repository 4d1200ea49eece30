package vn.tiendo.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tasks of an issued plan, as it words them, each with the counts of what the officer sees of it. */
@Repository
public class PlanItems {

    private final JdbcClient jdbc;
    private final Clock clock;

    PlanItems(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One task.
     *
     * @param leads units by short name, or the words of a group of units; null while it is "chưa phân công"
     * @param rows  how many assignments the officer sees, withdrawn ones too
     * @param tally those that are not withdrawn
     */
    public record Item(
            long id,
            String ordinal,
            String content,
            @Nullable String product,
            @Nullable String leads,
            @Nullable String coordinators,
            @Nullable String external,
            String deadline,
            Tally tally,
            long rows) {

        public boolean unassigned() {
            return leads == null;
        }
    }

    /** In the order of the plan. */
    public List<Item> of(SeenPlan seen) {
        return seen.bind(jdbc.sql("""
                        select i.id, i.ordinal, i.content, i.product, i.external_coordinators, i.deadline_phrase,
                            coalesce(rule.phrase, (""" + names("LEAD") + ")) as leads, (" + names("COORDINATING")
                        + """
                        ) as coordinators, t.*
                        from plan_item i left join fan_out_rule rule on rule.code = i.fan_out_rule
                        cross join lateral (select count(s.id) as seen_rows,\s""" + Tally.COLUMNS + """
                            from (select a.id, case when a.withdrawn_at is null then""" + " " + AssignmentRows.STATUS
                        + """
                                 end as status
                                from assignment a where a.plan_item_id = i.id and""" + " " + SeenPlan.SEES_ASSIGNMENT
                        + """
                            ) s) t
                        where i.plan_id = :plan order by i.position, i.id"""))
                .param("now", Timestamp.from(clock.instant()))
                .query(PlanItems::item)
                .list();
    }

    private static String names(String part) {
        return "select string_agg(u.short_name, '; ' order by u.position) from plan_item_unit m"
                + " join unit u on u.code = m.unit_code where m.plan_item_id = i.id and m.part = '" + part + "'";
    }

    private static Item item(ResultSet row, int number) throws SQLException {
        return new Item(
                row.getLong("id"),
                row.getString("ordinal"),
                row.getString("content"),
                row.getString("product"),
                row.getString("leads"),
                row.getString("coordinators"),
                row.getString("external_coordinators"),
                row.getString("deadline_phrase"),
                Tally.read(row),
                row.getLong("seen_rows"));
    }
}
