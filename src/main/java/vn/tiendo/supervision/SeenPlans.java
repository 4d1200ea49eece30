package vn.tiendo.supervision;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.organization.domain.Standing;

/**
 * All plans of which an officer sees something: the rule of {@link PlanVisibility} asked from the officer's side, where
 * thousands of plans are looked through at once. A test holds the two together.
 */
@Repository
public class SeenPlans {

    /** Of so few units it is quicker to ask in which plans they are than of each plan whether they are in it. */
    private static final int FEW_UNITS = 20;

    private static final String ISSUED_AND_FROM_ABOVE = """
            with recursive link as materialized (
                select c.id, i.plan_id as above from plan c
                join assignment a on a.id = c.parent_assignment_id join plan_item i on i.id = a.plan_item_id),
            down (id) as (
                select id from plan where unit_code = any(:reach::text[])
                    or drafting_unit_code = any(:units::text[]) or monitoring_unit_code = any(:units::text[])
                union
                select link.id from down join link on link.above = down.id)
            select p.id from plan p
            where p.unit_code = any(:units::text[]) or p.drafting_unit_code = any(:units::text[])
                or p.monitoring_unit_code = any(:units::text[])
                or p.issued_at is not null and (p.id in (select id from down) or\s""";

    private static final String FEW = "p.id in (select plan_id from plan_party where unit_code = any(:reach::text[])))";

    private static final String MANY = "(select true from plan_party t where t.plan_id = p.id"
            + " and t.unit_code = any(:reach::text[]) limit 1))";

    private final JdbcClient jdbc;

    SeenPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Their ids, in no order. */
    public List<Long> of(Standing officer) {
        var parties = officer.reach().size() <= FEW_UNITS ? FEW : MANY;
        return PlanVisibility.bind(jdbc.sql(ISSUED_AND_FROM_ABOVE + parties), officer)
                .query(Long.class)
                .list();
    }
}
