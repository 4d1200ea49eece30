package vn.tiendo.supervision;

import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.tiendo.organization.domain.Standing;
import vn.tiendo.plan.domain.Plan;

/**
 * A plan as one officer sees it.
 *
 * @param whole whether every row of it; else only those of the units in the officer's reach
 */
public record SeenPlan(Plan plan, Standing officer, boolean whole) {

    /** Condition on an assignment {@code a}: the officer sees its state. */
    public static final String SEES_ASSIGNMENT = """
            (:whole or a.unit_code = any(:reach::text[]) or exists (select from contribution own
                where own.assignment_id = a.id and own.unit_code = any(:reach::text[])))
            """;

    /** Condition on a contribution {@code c} of an assignment {@code a}. */
    public static final String SEES_CONTRIBUTION =
            "(:whole or a.unit_code = any(:reach::text[]) or c.unit_code = any(:reach::text[]))";

    /** Condition on an obligation {@code o} of a regime {@code r}: reporters see their own, receivers all. */
    public static final String SEES_OBLIGATION = """
            (:whole or o.unit_code = any(:reach::text[]) or r.recipient_code = any(:reach::text[])
                or r.via_code = any(:reach::text[]) or r.consolidator_code = any(:reach::text[]))
            """;

    public long id() {
        return plan.id();
    }

    /** Binds {@code plan}, {@code whole} and {@code reach}. */
    public StatementSpec bind(StatementSpec statement) {
        return statement
                .param("plan", plan.id())
                .param("whole", whole)
                .param("reach", officer.reach().toArray(String[]::new));
    }
}
