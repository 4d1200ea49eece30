package vn.tiendo.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.deadline.DeadlineColumns;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.phrase.DeadlineInput;
import vn.tiendo.plan.domain.DraftItem;
import vn.tiendo.plan.domain.DraftRegime;
import vn.tiendo.plan.domain.PlanDraft;
import vn.tiendo.plan.domain.PlanItem;
import vn.tiendo.plan.domain.ReportRegime;

/** What an issued plan says: its items and the reports it asks for. */
@Repository
public class PlanContents {

    private final JdbcClient jdbc;

    PlanContents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes down what the draft says, once, when the plan is issued, with what its deadlines then come to. */
    void write(long plan, PlanDraft draft, Function<DeadlineInput, Deadline> deadlines) {
        int position = 0;
        for (var item : draft.items()) {
            add(plan, ++position, item, deadlines);
        }
        position = 0;
        for (var regime : draft.regimes()) {
            add(plan, ++position, regime, deadlines);
        }
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
        return regimes("where plan_id = ? order by position, id", plan);
    }

    /** The regime of that id. */
    public ReportRegime regime(long id) {
        return regimes("where id = ?", id).get(0);
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

    private void add(long plan, int position, DraftItem item, Function<DeadlineInput, Deadline> deadlines) {
        long id = DeadlineColumns.bind(
                        jdbc.sql("insert into plan_item (plan_id, position, ordinal, content, product, fan_out_rule, "
                                + "external_coordinators, " + DeadlineColumns.NAMES + ") values (:plan, :position, "
                                + ":ordinal, :content, :product, :rule, :external, " + DeadlineColumns.VALUES
                                + ") returning id"),
                        deadlines.apply(item.deadline()))
                .param("plan", plan)
                .param("position", position)
                .param("ordinal", item.ordinal() == null ? Integer.toString(position) : item.ordinal())
                .param("content", item.content())
                .param("product", item.product())
                .param("rule", item.fanOutRule())
                .param("external", item.externalCoordinators())
                .query(Long.class)
                .single();
        addUnits(id, item.leads(), "LEAD");
        addUnits(id, item.coordinators(), "COORDINATING");
    }

    private void addUnits(long item, List<String> units, String part) {
        jdbc.sql("insert into plan_item_unit (plan_item_id, unit_code, part) select ?, unnest(?::text[]), ?"
                        + " on conflict do nothing")
                .params(item, units.toArray(String[]::new), part)
                .update();
    }

    private void add(long plan, int position, DraftRegime regime, Function<DeadlineInput, Deadline> deadlines) {
        Long answers = null;
        if (regime.upwardRecipient() != null && regime.consolidator() != null) {
            answers = addRegime(
                    plan,
                    position,
                    "Báo cáo tổng hợp: " + regime.name(),
                    regime.outline(),
                    null,
                    List.of(regime.consolidator()),
                    regime.upwardRecipient(),
                    null,
                    null,
                    deadlines.apply(regime.upwardDeadline()),
                    null,
                    false);
        }
        addRegime(
                plan,
                position,
                regime.name(),
                regime.outline(),
                regime.reporterRule(),
                regime.reporters(),
                regime.recipient(),
                regime.via(),
                regime.consolidator(),
                deadlines.apply(regime.deadline()),
                answers,
                regime.answers());
    }

    private long addRegime(
            long plan,
            int position,
            String name,
            @Nullable String outline,
            @Nullable String rule,
            List<String> reporters,
            String recipient,
            @Nullable String via,
            @Nullable String consolidator,
            Deadline deadline,
            @Nullable Long answers,
            boolean answersSuperior) {
        long id = DeadlineColumns.bind(
                        jdbc.sql("insert into report_regime (plan_id, position, name, outline, reporter_rule, "
                                + "recipient_code, via_code, consolidator_code, answers_regime_id, answers_superior, "
                                + DeadlineColumns.NAMES + ") values (:plan, :position, :name, :outline, :rule, "
                                + ":recipient, :via, :consolidator, :answers, :answersSuperior, "
                                + DeadlineColumns.VALUES
                                + ") returning id"),
                        deadline)
                .param("plan", plan)
                .param("position", position)
                .param("name", name)
                .param("outline", outline)
                .param("rule", rule)
                .param("recipient", recipient)
                .param("via", via)
                .param("consolidator", consolidator)
                .param("answers", answers)
                .param("answersSuperior", answersSuperior)
                .query(Long.class)
                .single();
        jdbc.sql("insert into report_regime_reporter (report_regime_id, unit_code) select ?, unnest(?::text[])")
                .params(id, reporters.toArray(String[]::new))
                .update();
        return id;
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

    private List<ReportRegime> regimes(String where, long id) {
        return jdbc.sql("""
                select *, array(select unit_code from report_regime_reporter where report_regime_id = id
                                order by unit_code) as reporters
                from report_regime\s""" + where).param(id).query(PlanContents::regime).list();
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

    private static ReportRegime regime(ResultSet row, int number) throws SQLException {
        return new ReportRegime(
                row.getLong("id"),
                row.getLong("plan_id"),
                row.getString("name"),
                row.getString("outline"),
                row.getString("reporter_rule"),
                List.of((String[]) row.getArray("reporters").getArray()),
                row.getString("recipient_code"),
                row.getString("via_code"),
                row.getString("consolidator_code"),
                DeadlineColumns.require(row),
                row.getObject("answers_regime_id", Long.class),
                row.getBoolean("answers_superior"));
    }
}
