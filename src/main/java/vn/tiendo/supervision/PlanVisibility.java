package vn.tiendo.supervision;

import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.domain.Standing;

/**
 * The rule of who sees which plan. A superior sees what it assigned and everything below; nobody sees sideways.
 *
 * <ul>
 *   <li>{@code WHOLE}: the plan's issuing, drafting or monitoring unit, drafts too; once it is issued, also every unit
 *       above the issuing one, and everybody who sees the whole of the plan whose assignment it answers.
 *   <li>{@code OWN_PART}: once it is issued, a unit that leads, coordinates, reports or receives reports in it, and the
 *       units above such a one.
 * </ul>
 *
 * <p>Written once, as two conditions of SQL on a plan {@code p}, so that a list and a single page never disagree. They
 * need the named parameters that {@link #bind} sets.
 */
@Component
public class PlanVisibility {

    public static final String WHOLE = """
            (p.unit_code = any(:units::text[]) or p.drafting_unit_code = any(:units::text[])
                or p.monitoring_unit_code = any(:units::text[])
                or p.issued_at is not null and exists (
                    with recursive up (unit_code, drafting_unit_code, monitoring_unit_code, parent_assignment_id) as (
                        select p.unit_code, p.drafting_unit_code, p.monitoring_unit_code, p.parent_assignment_id
                        union all
                        select above.unit_code, above.drafting_unit_code, above.monitoring_unit_code,
                            above.parent_assignment_id
                        from up join assignment answered on answered.id = up.parent_assignment_id
                        join plan_item its on its.id = answered.plan_item_id
                        join plan above on above.id = its.plan_id)
                    select from up where up.unit_code = any(:reach::text[])
                        or up.drafting_unit_code = any(:units::text[])
                        or up.monitoring_unit_code = any(:units::text[])))
            """;

    public static final String OWN_PART = """
            (p.issued_at is not null and (
                exists (select from plan_item i join assignment a on a.plan_item_id = i.id
                    left join contribution c on c.assignment_id = a.id
                    where i.plan_id = p.id
                      and (a.unit_code = any(:reach::text[]) or c.unit_code = any(:reach::text[])))
                or exists (select from report_regime r left join report_obligation o on o.report_regime_id = r.id
                    where r.plan_id = p.id and (o.unit_code = any(:reach::text[])
                        or r.recipient_code = any(:reach::text[]) or r.via_code = any(:reach::text[])
                        or r.consolidator_code = any(:reach::text[])))))
            """;

    private final JdbcClient jdbc;

    PlanVisibility(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How much of the plan the officer sees; nothing of one that does not exist. */
    public PlanSight of(Standing officer, long plan) {
        return bind(
                        jdbc.sql("select case when " + WHOLE + " then 'WHOLE' when " + OWN_PART + " then 'OWN_PART'"
                                + " else 'NOTHING' end from plan p where p.id = :plan"),
                        officer)
                .param("plan", plan)
                .query(String.class)
                .optional()
                .map(PlanSight::valueOf)
                .orElse(PlanSight.NOTHING);
    }

    /** Those of some plans of which the officer sees something. */
    public Set<Long> seen(Standing officer, Collection<Long> plans) {
        return plans.isEmpty()
                ? Set.of()
                : bind(
                                jdbc.sql("select p.id from plan p where p.id in (:plans) and (" + WHOLE + " or "
                                        + OWN_PART + ")"),
                                officer)
                        .param("plans", plans)
                        .query(Long.class)
                        .set();
    }

    /** Binds {@code units} and {@code reach}. */
    public static StatementSpec bind(StatementSpec statement, Standing officer) {
        return statement
                .param("units", officer.units().toArray(String[]::new))
                .param("reach", officer.reach().toArray(String[]::new));
    }
}
