package vn.tiendo.supervision.register;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.domain.Standing;

/**
 * The rule of who sees which row of the register: a unit its own and those of the units below; the assigner's side, and
 * whoever stands above it, all that was assigned; who receives reports, those reports; nobody sideways. The same as
 * {@code PlanVisibility} says of plans.
 */
@Component
class Sights {

    /** Condition on a row {@code r} with a unit and a sight; needs what {@link Seen#bind} binds. */
    static final String SEEN = "(r.unit_code = any(:reach::text[]) or r.sight_id = any(:sights::integer[]))";

    private final JdbcClient jdbc;

    Sights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What an officer sees, asked for once a page. */
    record Seen(String[] reach, Integer[] sights) {

        StatementSpec bind(StatementSpec statement) {
            return statement.param("reach", reach).param("sights", sights);
        }
    }

    Seen of(Standing officer) {
        var reach = officer.reach().toArray(String[]::new);
        return new Seen(
                reach,
                jdbc.sql("select id from sight where owners && :reach::text[] or keepers && :units::text[]")
                        .param("reach", reach)
                        .param("units", officer.units().toArray(String[]::new))
                        .query(Integer.class)
                        .list()
                        .toArray(Integer[]::new));
    }
}
