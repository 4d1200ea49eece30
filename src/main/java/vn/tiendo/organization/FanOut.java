package vn.tiendo.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.organization.domain.FanOutRule;
import vn.tiendo.organization.domain.FanOutRule.Scope;
import vn.tiendo.organization.domain.Unit;

/** Turns a plan's collective word for its recipients into units. The rules are data. */
@Repository
public class FanOut {

    private static final String RULES = "select code, phrase, kinds, scope from fan_out_rule ";

    private final JdbcClient jdbc;
    private final Units units;

    FanOut(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    /** Every rule, in the order to offer them. */
    public List<FanOutRule> rules() {
        return jdbc.sql(RULES + "order by position").query(FanOut::rule).list();
    }

    /**
     * The units that the rule means when that unit issues on that day, in the order of the organisation's list; may
     * be empty.
     *
     * @throws IllegalArgumentException when there is no such rule
     */
    public List<Unit> resolve(String ruleCode, String issuingUnit, LocalDate day) {
        var rule = jdbc.sql(RULES + "where code = ?")
                .param(ruleCode)
                .query(FanOut::rule)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("No fan-out rule has the code " + ruleCode));
        var issuer = units.require(issuingUnit).code();
        return within(rule.scope(), issuer, day).stream()
                .filter(unit -> rule.means(unit, issuer))
                .toList();
    }

    private List<Unit> within(Scope scope, String issuer, LocalDate day) {
        return switch (scope) {
            case CHILDREN -> units.childrenOf(issuer, day);
            case DESCENDANTS -> units.descendantsOf(issuer, day);
            case ANYWHERE -> units.existingOn(day);
        };
    }

    private static FanOutRule rule(ResultSet row, int number) throws SQLException {
        return new FanOutRule(
                row.getString("code"),
                row.getString("phrase"),
                Set.of((String[]) row.getArray("kinds").getArray()),
                Scope.valueOf(row.getString("scope")));
    }
}
