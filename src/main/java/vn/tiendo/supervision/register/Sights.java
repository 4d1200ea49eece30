package vn.tiendo.supervision.register;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.domain.Standing;

/**
 * The rule of who sees which row of the register: a unit its own and those of the units below; the assigner's side, and
 * whoever stands above it, all that was assigned; who receives reports, those reports; who leads, what others contribute;
 * nobody sideways. The same as {@code PlanVisibility} says of plans.
 */
@Component
class Sights {

    /** So many values are quickly compared one by one, and an index can be asked for each; more are looked up. */
    private static final int FEW = 16;

    private final JdbcClient jdbc;

    Sights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What an officer sees, asked for once a page, as conditions on a row {@code r}. They need what {@link #bind} binds.
     *
     * @param sights only those that may hold duties of a unit out of reach
     */
    record Seen(String[] reach, Integer[] sights) {

        StatementSpec bind(StatementSpec statement) {
            return statement.param("reach", reach).param("sights", sights);
        }

        /** Rows that the officer may see, of any kind. */
        String any() {
            return "(" + own() + " or " + assigned() + " or " + led() + ")";
        }

        /** Rows of these kinds that the officer may see; null stands for tasks and reports. */
        String of(@Nullable RegisterKind kind) {
            return kind == RegisterKind.CONTRIBUTION ? any() : "(" + own() + " or " + assigned() + ")";
        }

        /** Whether there may be any of these. */
        boolean ofOthersAny(@Nullable RegisterKind kind) {
            return sights.length > 0 || kind == RegisterKind.CONTRIBUTION;
        }

        /** Rows of these kinds that the officer may see though their unit is out of reach. */
        String ofOthers(@Nullable RegisterKind kind) {
            return "not " + own() + " and "
                    + (kind == RegisterKind.CONTRIBUTION ? "(" + assigned() + " or " + led() + ")" : assigned());
        }

        /** Rows of the own unit and those below. */
        String own() {
            return within("r.unit_code");
        }

        private String led() {
            return "r.lead_code is not null and " + within("r.lead_code");
        }

        private String assigned() {
            return sights.length <= FEW
                    ? "r.sight_id = any(:sights::integer[])"
                    : "r.sight_id in (select unnest(:sights::integer[]))";
        }

        private String within(String column) {
            return reach.length <= FEW
                    ? column + " = any(:reach::text[])"
                    : column + " in (select unnest(:reach::text[]))";
        }
    }

    Seen of(Standing officer) {
        var reach = officer.reach().toArray(String[]::new);
        return new Seen(
                reach,
                jdbc.sql("""
                        select s.id from sight s
                        where (s.owners && :reach::text[] or s.keepers && :units::text[])
                            and exists (select from sight_superior u where u.sight_id = s.id
                                and u.superior_code not in (select unnest(:reach::text[])))""")
                        .param("reach", reach)
                        .param("units", officer.units().toArray(String[]::new))
                        .query(Integer.class)
                        .list()
                        .toArray(Integer[]::new));
    }
}
