package vn.tiendo.supervision;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The plans of other years of which a plan is one: the one it follows, and those that follow it. */
@Repository
public class PlanYears {

    private final JdbcClient jdbc;

    PlanYears(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A plan of another year.
     *
     * @param later whether it follows
     */
    public record OtherYear(long plan, String title, boolean later) {}

    /** Those of which the officer sees something, the earlier first. */
    public List<OtherYear> of(SeenPlan seen) {
        return PlanVisibility.bind(
                        jdbc.sql("""
                        select p.id, p.title, p.previous_plan_id = :plan as later
                        from plan p
                        where (p.previous_plan_id = :plan
                            or p.id = (select previous_plan_id from plan where id = :plan))
                            and (""" + PlanVisibility.WHOLE + " or " + PlanVisibility.OWN_PART + ") order by p.id"),
                        seen.officer())
                .param("plan", seen.id())
                .query((row, number) ->
                        new OtherYear(row.getLong("id"), row.getString("title"), row.getBoolean("later")))
                .list();
    }
}
