package vn.tiendo.lifecycle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.testing.Desks;

/** Steps that every plan takes, so that a test tells only what is particular to its instrument. */
final class Steps {

    static final Map<String, String> PASS = Map.of("decision", "PASS");

    private final Desks desks;
    private final RuntimeService runtime;
    private final JdbcClient jdbc;

    Steps(Desks desks, RuntimeService runtime, JdbcClient jdbc) {
        this.desks = desks;
        this.runtime = runtime;
        this.jdbc = jdbc;
    }

    static Map<String, Object> returned(String reason) {
        return Map.of("decision", "RETURN", "remark", reason);
    }

    /** The clerk enters a directive; what is not said of it stays empty. Returns its business key. */
    String register(String clerk, String receivingUnit, Map<String, ?> document) {
        var desk = desks.of(clerk);
        var instance = desk.start("directiveIntake");
        var values = new HashMap<String, Object>(
                Map.of("receivingUnit", receivingUnit, "secrecy", "NONE", "urgency", "NORMAL"));
        values.putAll(document);
        desk.submit(taskOf(desk.tasks("registerDirective"), instance), values);
        return businessKey(instance);
    }

    /** A specialist begins a plan of the own unit. Returns the business key. */
    String begin(String unit) {
        return businessKey(desks.of(unit + ".chuyenvien").start("planPreparation"));
    }

    /** Draft, review, signature, number: the plan known by that key is issued, and its work reaches the units. */
    long issue(String planKey, String draftingUnit, String issuingUnit, Map<String, ?> draft) {
        return issue(planKey, draftingUnit, issuingUnit, draft, Map.of());
    }

    /** The same, with what the clerk writes on the plan. */
    long issue(String planKey, String draftingUnit, String issuingUnit, Map<String, ?> draft, Map<String, ?> imprint) {
        submit(draftingUnit + ".chuyenvien", "draftPlan", planKey, draft);
        submit(draftingUnit + ".lanhdao", "reviewPlan", planKey, PASS);
        submit(issuingUnit + ".nguoiky", "signPlan", planKey, PASS);
        var values = new HashMap<String, Object>(Map.of("issuedOn", today(planKey)));
        values.putAll(imprint);
        submit(issuingUnit + ".vanthu", "issuePlan", planKey, values);
        desks.letTheEngineWork();
        return id(planKey);
    }

    /** The officer with that login fills in the form of the instance known by that key. */
    void submit(String login, String form, String businessKey, Map<String, ?> values) {
        var desk = desks.of(login);
        desk.submit(desk.task(form, businessKey), values);
    }

    /** The business key of a unit's assignment in a plan, by the ordinal of the item. */
    String assignment(long plan, String ordinal, String unit) {
        return "assignment:"
                + jdbc.sql("""
                        select a.id from assignment a join plan_item i on i.id = a.plan_item_id
                        where i.plan_id = ? and i.ordinal = ? and a.unit_code = ? order by a.id desc limit 1""").params(plan, ordinal, unit).query(Long.class).single();
    }

    /** The business key of the report that a unit owes under a plan. */
    String report(long plan, String unit) {
        return "report:" + jdbc.sql("""
                        select o.id from report_obligation o join report_regime r on r.id = o.report_regime_id
                        where r.plan_id = ? and o.unit_code = ?""").params(plan, unit).query(Long.class).single();
    }

    /** What a unit owes for one period, by its business key. */
    String report(long plan, String period, String unit) {
        return "report:"
                + jdbc.sql("""
                        select o.id from report_obligation o join report_regime r on r.id = o.report_regime_id
                        where r.plan_id = ? and o.period = ? and o.unit_code = ?""").params(plan, period, unit).query(Long.class).single();
    }

    /** What draws the reports of one period together, by its business key. */
    String consolidation(long plan, String period) {
        return "consolidation:"
                + jdbc.sql("""
                        select c.id from consolidation c join report_regime r on r.id = c.report_regime_id
                        where r.plan_id = ? and c.period = ?""").params(plan, period).query(Long.class).single();
    }

    /** The units that lead an item of a plan. */
    List<String> leads(long plan, String ordinal) {
        return jdbc.sql("""
                select a.unit_code from assignment a join plan_item i on i.id = a.plan_item_id
                where i.plan_id = ? and i.ordinal = ? order by a.unit_code""").params(plan, ordinal).query(String.class).list();
    }

    /** Whether the instance known by that key has come to an end. */
    boolean ended(String businessKey) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(businessKey)
                        .count()
                == 0;
    }

    static long id(String businessKey) {
        return Long.parseLong(businessKey.substring(businessKey.indexOf(':') + 1));
    }

    private String today(String planKey) {
        return jdbc.sql("select (created_at at time zone 'Asia/Ho_Chi_Minh')::date::text from plan where id = ?")
                .param(id(planKey))
                .query(String.class)
                .single();
    }

    private String businessKey(String instance) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getBusinessKey();
    }

    private static Task taskOf(List<Task> tasks, String instance) {
        return tasks.stream()
                .filter(task -> task.getProcessInstanceId().equals(instance))
                .findFirst()
                .orElseThrow();
    }
}
