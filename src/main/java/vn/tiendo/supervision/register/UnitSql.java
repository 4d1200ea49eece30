package vn.tiendo.supervision.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** What a filter asks of the unit that owes, as conditions of SQL on a unit {@code u}. */
record UnitSql(List<String> conditions, Map<String, Object> parameters) {

    static UnitSql of(DutyFilter filter) {
        var sql = new UnitSql(new ArrayList<>(), new LinkedHashMap<>());
        if (filter.unit() != null) {
            sql.add("u.code = :unit", "unit", filter.unit());
        }
        if (filter.chain() != null) {
            sql.add("u.chain = :chain", "chain", filter.chain().name());
        }
        if (filter.level() != null) {
            sql.conditions.add(filter.level().condition());
        }
        return sql;
    }

    private void add(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
    }

    boolean isEmpty() {
        return conditions.isEmpty();
    }

    String condition() {
        return String.join(" and ", conditions);
    }

    StatementSpec bind(StatementSpec statement) {
        return statement.params(parameters);
    }
}
