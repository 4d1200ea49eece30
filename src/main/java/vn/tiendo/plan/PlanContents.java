package vn.tiendo.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
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

    private static final String LEAD = "LEAD";
    private static final String COORDINATING = "COORDINATING";

    private static final String ADD =
            "insert into plan_item (plan_id, position, ordinal, content, product, fan_out_rule, "
                    + "external_coordinators, evidence_required, " + DeadlineColumns.NAMES
                    + ") values (:plan, :position, "
                    + ":ordinal, :content, :product, :rule, :external, :evidence, " + DeadlineColumns.VALUES + ")";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;
    private final PlanRegimes regimes;

    PlanContents(JdbcClient jdbc, NamedParameterJdbcTemplate batch, PlanRegimes regimes) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.regimes = regimes;
    }

    /** Writes down what the draft says, once, when the plan is issued, with what its deadlines then come to. */
    void write(long plan, PlanDraft draft, Function<DeadlineInput, Deadline> deadlines) {
        addAll(plan, draft.items(), deadlines);
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
        addUnits(item, leads, LEAD);
        addUnits(item, coordinators, COORDINATING);
    }

    private long add(long plan, int position, DraftItem item, Function<DeadlineInput, Deadline> deadlines) {
        long id = jdbc.sql(ADD + " returning id")
                .params(values(plan, position, item, deadlines))
                .query(Long.class)
                .single();
        addUnits(id, item.leads(), LEAD);
        addUnits(id, item.coordinators(), COORDINATING);
        return id;
    }

    /** All items of a plan at once: there may be ten thousand. */
    private void addAll(long plan, List<DraftItem> items, Function<DeadlineInput, Deadline> deadlines) {
        var rows = new ArrayList<Map<String, @Nullable Object>>(items.size());
        var positions = new ArrayList<Integer>();
        var units = new ArrayList<String>();
        var parts = new ArrayList<String>();
        for (var item : items) {
            int position = rows.size() + 1;
            rows.add(values(plan, position, item, deadlines));
            Map.of(LEAD, item.leads(), COORDINATING, item.coordinators())
                    .forEach((part, codes) -> codes.forEach(code -> {
                        positions.add(position);
                        units.add(code);
                        parts.add(part);
                    }));
        }
        batch.batchUpdate(ADD, rows.stream().map(MapSqlParameterSource::new).toArray(SqlParameterSource[]::new));
        jdbc.sql("""
                insert into plan_item_unit (plan_item_id, unit_code, part)
                select i.id, u.code, u.part
                from unnest(:positions::int[], :units::text[], :parts::text[]) as u (position, code, part)
                join plan_item i on i.plan_id = :plan and i.position = u.position
                on conflict do nothing""")
                .param("positions", positions.toArray(Integer[]::new))
                .param("units", units.toArray(String[]::new))
                .param("parts", parts.toArray(String[]::new))
                .param("plan", plan)
                .update();
    }

    private static Map<String, @Nullable Object> values(
            long plan, int position, DraftItem item, Function<DeadlineInput, Deadline> deadlines) {
        var values = new HashMap<>(DeadlineColumns.values(deadlines.apply(item.deadline())));
        values.put("plan", plan);
        values.put("position", position);
        values.put("ordinal", item.ordinal() == null ? Integer.toString(position) : item.ordinal());
        values.put("content", item.content());
        values.put("product", item.product());
        values.put("rule", item.fanOutRule());
        values.put("external", item.externalCoordinators());
        values.put("evidence", Boolean.TRUE.equals(item.evidenceRequired()));
        return values;
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
