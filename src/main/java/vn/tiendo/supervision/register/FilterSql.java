package vn.tiendo.supervision.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** A filter as conditions of SQL on a row {@code r} of the register or, where it is enough, of the tally. */
final class FilterSql {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private FilterSql() {}

    /** Kind and unit, which the tally knows too. */
    static FilterSql ofUnits(DutyFilter filter) {
        var sql = new FilterSql();
        if (filter.kind() == null) {
            sql.conditions.add("r.kind in ('ASSIGNMENT', 'REPORT')");
        } else {
            sql.add("r.kind = :kind", "kind", filter.kind().name());
        }
        var units = UnitSql.of(filter);
        if (!units.isEmpty()) {
            sql.conditions.add("r.unit_code in (select u.code from unit u where " + units.condition() + ")");
            sql.parameters.putAll(units.parameters());
        }
        return sql;
    }

    /** Everything but the bucket, which figures count by. */
    static FilterSql of(DutyFilter filter) {
        var sql = ofUnits(filter);
        if (filter.assigner() != null) {
            sql.add("r.assigner_code = :assigner", "assigner", filter.assigner());
        }
        if (filter.field() != null) {
            sql.add("r.field_code = :field", "field", filter.field());
        }
        if (filter.assigner() != null && filter.field() != null) {
            sql.conditions.add(
                    "r.plan_id in (select id from plan where unit_code = :assigner and field_code = :field)");
        }
        if (filter.plan() != null) {
            sql.add("r.plan_id = :plan", "plan", filter.plan());
        }
        if (filter.source() != null) {
            sql.add("r.source_id = :source", "source", filter.source());
        }
        if (filter.directive() != null) {
            sql.add(
                    "r.plan_id in (select p.id from plan p join directive d on d.id = p.directive_id"
                            + " where d.document_id = :directive)",
                    "directive",
                    filter.directive());
        }
        var period = filter.period();
        if (period != null && period.from() != null) {
            sql.add("r.reckoned_on >= :from", "from", period.from());
        }
        if (period != null && period.to() != null) {
            sql.add("r.reckoned_on <= :to", "to", period.to());
        }
        return sql;
    }

    private void add(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
    }

    /** All conditions and some more, which need no parameter of their own. */
    String where(String... more) {
        return " where "
                + String.join(
                        " and ",
                        Stream.concat(conditions.stream(), Stream.of(more)).toList());
    }

    StatementSpec bind(StatementSpec statement) {
        return statement.params(parameters);
    }
}
