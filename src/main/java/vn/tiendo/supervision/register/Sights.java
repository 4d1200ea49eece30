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
     * What an officer sees, asked for once a page, as conditions on a row {@code r} that a filter asks for. They need what
     * {@link #bind} binds.
     *
     * @param ownUnits the units within reach that the filter asks for
     * @param sights   only those that may hold duties of a unit out of reach
     */
    record Seen(String[] reach, String[] ownUnits, Integer[] sights) {

        StatementSpec bind(StatementSpec statement) {
            return statement.param("reach", reach).param("own", ownUnits).param("sights", sights);
        }

        /** Rows that the officer may see, of any kind. */
        String any() {
            return "(" + own() + " or " + assigned() + " or " + led() + ")";
        }

        /** Rows of these kinds that the officer may see; null stands for tasks and reports. */
        String of(@Nullable RegisterKind kind) {
            if (kind == RegisterKind.CONTRIBUTION) {
                return any();
            }
            return ownUnits.length == 0 ? assigned() : "(" + own() + " or " + assigned() + ")";
        }

        /** Whether there may be any of these. */
        boolean ofOthersAny(@Nullable RegisterKind kind) {
            return sights.length > 0 || kind == RegisterKind.CONTRIBUTION;
        }

        /** Rows of these kinds that the officer may see though their unit is out of reach. */
        String ofOthers(@Nullable RegisterKind kind) {
            return "not (" + own() + ") and "
                    + (kind == RegisterKind.CONTRIBUTION ? "(" + assigned() + " or " + led() + ")" : assigned());
        }

        /** Rows of the own unit and those below. */
        String own() {
            return among("r.unit_code", "own::text[]", ownUnits.length);
        }

        private String assigned() {
            return among("r.sight_id", "sights::integer[]", sights.length);
        }

        private String led() {
            return "r.lead_code is not null and " + among("r.lead_code", "reach::text[]", reach.length);
        }

        private static String among(String column, String values, int number) {
            if (number == 0) {
                return "false";
            }
            return number <= FEW
                    ? "%s = any(:%s)".formatted(column, values)
                    : "%s in (select unnest(:%s))".formatted(column, values);
        }
    }

    Seen of(Standing officer, DutyFilter filter) {
        var reach = officer.reach().toArray(String[]::new);
        return new Seen(reach, own(reach, filter), sights(officer, reach));
    }

    private String[] own(String[] reach, DutyFilter filter) {
        var units = UnitSql.of(filter);
        return units.isEmpty()
                ? reach
                : units.bind(jdbc.sql("select u.code from unit u where u.code = any(:reach::text[]) and "
                                + units.condition()))
                        .param("reach", reach)
                        .query(String.class)
                        .list()
                        .toArray(String[]::new);
    }

    private Integer[] sights(Standing officer, String[] reach) {
        return jdbc.sql("""
                        select s.id from sight s
                        where (s.owners && :reach::text[] or s.keepers && :units::text[])
                            and exists (select from sight_superior u where u.sight_id = s.id
                                and u.superior_code not in (select unnest(:reach::text[])))""")
                .param("reach", reach)
                .param("units", officer.units().toArray(String[]::new))
                .query(Integer.class)
                .list()
                .toArray(Integer[]::new);
    }
}
