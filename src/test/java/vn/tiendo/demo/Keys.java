package vn.tiendo.demo;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The business keys by which officers' tasks are found; {@code plan} and the like are business keys too. */
final class Keys {

    private final JdbcClient jdbc;

    Keys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The directive that was entered last. */
    String newestDirective() {
        return key("directive", "select max(id) from directive");
    }

    /** The plan that was begun last. */
    String newestPlan() {
        return key("plan", "select max(id) from plan");
    }

    /** The agreement that was begun last. */
    String newestAgreement() {
        return key("agreement", "select max(id) from agreement");
    }

    /** The plan that answers a directive. */
    String planFor(String directive) {
        return key("plan", "select id from plan where directive_id = ?", id(directive));
    }

    /** What a unit was given by the task of that ordinal. */
    String assignment(String plan, String ordinal, String unit) {
        return key(
                "assignment",
                "select a.id from assignment a join plan_item i on i.id = a.plan_item_id"
                        + " where i.plan_id = ? and i.ordinal = ? and a.unit_code = ?",
                id(plan),
                ordinal,
                unit);
    }

    /** What a coordinating unit owes the lead. */
    String contribution(String assignment, String unit) {
        return key(
                "contribution",
                "select id from contribution where assignment_id = ? and unit_code = ?",
                id(assignment),
                unit);
    }

    /** The report of that name that a unit owes under a plan. */
    String report(String plan, String name, String unit) {
        return key(
                "report",
                "select o.id from report_obligation o join report_regime r on r.id = o.report_regime_id"
                        + " where r.plan_id = ? and r.name = ? and o.unit_code = ?",
                id(plan),
                name,
                unit);
    }

    /** The drawing together of the reports of that name. */
    String consolidation(String plan, String name) {
        return key(
                "consolidation",
                "select c.id from consolidation c join report_regime r on r.id = c.report_regime_id"
                        + " where r.plan_id = ? and r.name = ?",
                id(plan),
                name);
    }

    /** Groups of units are rows of a table: an old instrument brings its own, of the units right below the issuer. */
    void knows(String rule, String phrase, String kinds) {
        jdbc.sql("""
                insert into fan_out_rule (code, phrase, kinds, scope, position)
                select ?, ?, ?::text[], 'CHILDREN', max(position) + 1 from fan_out_rule
                on conflict (code) do nothing""").params(rule, phrase, kinds).update();
    }

    private String key(String kind, String query, Object... parameters) {
        return kind + ":" + jdbc.sql(query).params(parameters).query(Long.class).single();
    }

    private static long id(String key) {
        return Long.parseLong(key.substring(key.indexOf(':') + 1));
    }
}
