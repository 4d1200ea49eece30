package vn.tiendo.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.deadline.DeadlineColumns;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.phrase.DeadlineInput;
import vn.tiendo.plan.domain.DraftItem;
import vn.tiendo.plan.domain.PlanDraft;
import vn.tiendo.plan.domain.PlanItem;
import vn.tiendo.plan.domain.ReportRegime;

/** What an issued plan says: its items and the reports it asks for. */
@Repository
public class PlanContents {

    private final JdbcClient jdbc;
    private final PlanRegimes regimes;

    PlanContents(JdbcClient jdbc, PlanRegimes regimes) {
        this.jdbc = jdbc;
        this.regimes = regimes;
    }

    /** Writes down what the draft says, once, when the plan is issued, with what its deadlines then come to. */
    void write(long plan, PlanDraft draft, Function<DeadlineInput, Deadline> deadlines) {
        int position = 0;
        for (var item : draft.items()) {
            add(plan, ++position, item, deadlines);
        }
        regimes.write(plan, draft, deadlines);
    }

    /** The items of a plan, in its order. */
    public List<PlanItem> items(long plan) {
        return items("where plan_id = ? order by position", plan);
    }

    /** The item of that id. */
    public PlanItem item(long id) {
        return items("where id = ?", id).get(0);
    }

    /** The reports that a plan asks for, in its order. */
    public List<ReportRegime> regimes(long plan) {
        return regimes.ofPlan(plan);
    }

    /** The regime of that id. */
    public ReportRegime regime(long id) {
        return regimes.require(id);
    }

    /** Gives an item that nobody leads yet to those whom the task names, with the deadline that now belongs to it. */
    void assign(long item, DraftItem task, Deadline deadline) {
        assign(item, task.leads(), task.coordinators(), deadline);
        jdbc.sql("""
                update plan_item set fan_out_rule = :rule, product = coalesce(:product, product),
                    external_coordinators = coalesce(:external, external_coordinators)
                where id = :id""")
                .param("rule", task.fanOutRule())
                .param("product", task.product())
                .param("external", task.externalCoordinators())
                .param("id", item)
                .update();
    }

    /** Adds an item behind the others. Returns its id. */
    long add(long plan, DraftItem item, Function<DeadlineInput, Deadline> deadlines) {
        int last = jdbc.sql("select coalesce(max(position), 0) from plan_item where plan_id = ?")
                .param(plan)
                .query(Integer.class)
                .single();
        return add(plan, last + 1, item, deadlines);
    }

    /** Gives an item that nobody leads yet to units, with the deadline that now belongs to it. */
    void assign(long item, List<String> leads, List<String> coordinators, Deadline deadline) {
        DeadlineColumns.bind(
                        jdbc.sql("update plan_item set " + DeadlineColumns.SET + " where id = :id")
                                .param("id", item),
                        deadline)
                .update();
        addUnits(item, leads, "LEAD");
        addUnits(item, coordinators, "COORDINATING");
    }

    private long add(long plan, int position, DraftItem item, Function<DeadlineInput, Deadline> deadlines) {
        long id = DeadlineColumns.bind(
                        jdbc.sql("insert into plan_item (plan_id, position, ordinal, content, product, fan_out_rule, "
                                + "external_coordinators, evidence_required, " + DeadlineColumns.NAMES
                                + ") values (:plan, :position, "
                                + ":ordinal, :content, :product, :rule, :external, :evidence, " + DeadlineColumns.VALUES
                                + ") returning id"),
                        deadlines.apply(item.deadline()))
                .param("plan", plan)
                .param("position", position)
                .param("ordinal", item.ordinal() == null ? Integer.toString(position) : item.ordinal())
                .param("content", item.content())
                .param("product", item.product())
                .param("rule", item.fanOutRule())
                .param("external", item.externalCoordinators())
                .param("evidence", Boolean.TRUE.equals(item.evidenceRequired()))
                .query(Long.class)
                .single();
        addUnits(id, item.leads(), "LEAD");
        addUnits(id, item.coordinators(), "COORDINATING");
        return id;
    }

    private void addUnits(long item, List<String> units, String part) {
        jdbc.sql("insert into plan_item_unit (plan_item_id, unit_code, part) select ?, unnest(?::text[]), ?"
                        + " on conflict do nothing")
                .params(item, units.toArray(String[]::new), part)
                .update();
    }

    private List<PlanItem> items(String where, long id) {
        return jdbc.sql("""
                select *,
                    array(select unit_code from plan_item_unit where plan_item_id = id and part = 'LEAD'
                          order by unit_code) as leads,
                    array(select unit_code from plan_item_unit where plan_item_id = id and part = 'COORDINATING'
                          order by unit_code) as coordinators
                from plan_item\s""" + where).param(id).query(PlanContents::item).list();
    }

    private static PlanItem item(ResultSet row, int number) throws SQLException {
        return new PlanItem(
                row.getLong("id"),
                row.getLong("plan_id"),
                row.getString("ordinal"),
                row.getString("content"),
                row.getString("product"),
                row.getString("fan_out_rule"),
                List.of((String[]) row.getArray("leads").getArray()),
                List.of((String[]) row.getArray("coordinators").getArray()),
                row.getString("external_coordinators"),
                DeadlineColumns.require(row));
    }
}
