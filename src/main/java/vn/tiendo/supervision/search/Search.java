package vn.tiendo.supervision.search;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.tiendo.organization.domain.Standing;

/**
 * One question of one officer.
 *
 * @param plans ids of all plans that the officer sees
 */
record Search(Standing officer, SearchQuery query, Long[] plans) {

    /** How well the words of a column {@code %1$s} fit: in a row and whole, in a row, or anywhere. */
    static final String RANK =
            "(%1$s @@ to_tsquery('simple', :exactly))::int + (%1$s @@ to_tsquery('simple', :inARow))::int";

    /** Condition on a column {@code %1$s}. */
    static final String FITS = "%1$s @@ to_tsquery('simple', :anywhere)";

    /** The ids of the plans that the officer sees. */
    static final String SEEN_PLANS = "(select unnest(:plans::bigint[]))";

    static Search of(Standing officer, SearchQuery query, Collection<Long> plans) {
        return new Search(officer, query, plans.toArray(Long[]::new));
    }

    StatementSpec bind(StatementSpec statement) {
        return statement
                .param("anywhere", query.anywhere())
                .param("inARow", query.inARow())
                .param("exactly", query.exactly());
    }

    StatementSpec bindPlans(StatementSpec statement) {
        return statement.param("plans", plans);
    }

    /** One more than is shown, to know whether others follow. */
    static StatementSpec bind(StatementSpec statement, int number, int size) {
        return statement.param("limit", size + 1).param("offset", (number - 1) * size);
    }
}
