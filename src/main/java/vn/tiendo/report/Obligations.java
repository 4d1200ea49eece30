package vn.tiendo.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.Columns;
import vn.tiendo.audit.AuditTrail.Subject;
import vn.tiendo.deadline.DeadlineColumns;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.period.ReportPeriod;
import vn.tiendo.report.domain.Obligation;

/** The reports that units owe. */
@Repository
public class Obligations {

    private static final String SELECT = """
            select o.*, r.plan_id,
                (select submitted_at from report_round where obligation_id = o.id and accepted
                 order by number desc limit 1) as submitted_at
            from report_obligation o join report_regime r on r.id = o.report_regime_id\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Obligations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The history of an obligation. */
    public static Subject history(long obligation) {
        return new Subject("report", obligation);
    }

    /**
     * Each of these units owes the report of that regime and period, in one statement however many they are. Who owes it
     * already, owes it once.
     *
     * @param fedBy the consolidation whose report answers it, or null where each unit writes its own
     */
    void add(long regime, ReportPeriod period, Deadline deadline, @Nullable Long fedBy, Collection<String> units) {
        var insert = jdbc.sql("""
                insert into report_obligation (report_regime_id, unit_code, period, window_from, window_to, created_at,
                    fed_by_consolidation_id, %s)
                select :regime, u.code, :period, :from::date, :to::date, :now, :fedBy::bigint, %s
                from unnest(:units::text[]) as u (code)
                on conflict (report_regime_id, unit_code, period, beside_id) do nothing""".formatted(DeadlineColumns.NAMES, DeadlineColumns.VALUES));
        DeadlineColumns.bind(insert, deadline)
                .param("regime", regime)
                .param("period", period.name())
                .param("from", period.from())
                .param("to", period.to())
                .param("now", now())
                .param("fedBy", fedBy)
                .param("units", units.toArray(String[]::new))
                .update();
    }

    /** The obligation of that id. */
    public Optional<Obligation> find(long id) {
        return jdbc.sql(SELECT + "where o.id = ?")
                .param(id)
                .query(Obligations::obligation)
                .optional();
    }

    /** The obligation of that id; an unknown id is a fault of the program, not of the officer. */
    public Obligation require(long id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No obligation has the id " + id));
    }

    /** Every report owed under a plan, in its order, period by period. */
    public List<Obligation> ofPlan(long plan) {
        return jdbc.sql(SELECT + "where r.plan_id = ? order by r.position, r.id, o.window_from, o.unit_code")
                .param(plan)
                .query(Obligations::obligation)
                .list();
    }

    /** Every report owed under a regime for one period that has not been withdrawn. */
    public List<Obligation> ofPeriod(long regime, ReportPeriod period) {
        return jdbc.sql(SELECT + "where o.report_regime_id = ? and o.period = ? and o.withdrawn_at is null"
                        + " order by o.unit_code")
                .params(regime, period.name())
                .query(Obligations::obligation)
                .list();
    }

    /** The obligation that a consolidated report answers. */
    public Optional<Obligation> answeredBy(long consolidation) {
        return jdbc.sql(SELECT + "where o.fed_by_consolidation_id = ? and o.withdrawn_at is null")
                .param(consolidation)
                .query(Obligations::obligation)
                .optional();
    }

    /** The oldest report, of that period if it has one, that a unit still owes under a plan and writes itself. */
    public Optional<Obligation> openOf(long plan, String unit, ReportPeriod period) {
        return jdbc.sql(SELECT + """
                where r.plan_id = :plan and o.unit_code = :unit and o.fed_by_consolidation_id is null
                  and o.withdrawn_at is null and (:from::date is null or o.period = :period)
                  and not exists (select from report_round where obligation_id = o.id and submitted_at is not null)
                order by o.due_at nulls last, o.id limit 1""")
                .param("plan", plan)
                .param("unit", unit)
                .param("from", period.from())
                .param("period", period.name())
                .query(Obligations::obligation)
                .optional();
    }

    /**
     * What a plan asks for in a period is answered by the consolidated reports that units draw up for it under plans of
     * their own, where these were opened before.
     */
    void feedFromBelow(long regime, ReportPeriod period) {
        jdbc.sql("""
                update report_obligation o set fed_by_consolidation_id = (
                    select c.id from consolidation c join report_regime l on l.id = c.report_regime_id
                    join plan own on own.id = l.plan_id join assignment a on a.id = own.parent_assignment_id
                    join plan_item i on i.id = a.plan_item_id join report_regime r on r.plan_id = i.plan_id
                    where r.id = o.report_regime_id and l.answers_superior and c.unit_code = o.unit_code
                      and c.period = o.period and c.stopped_at is null
                      and not exists (select from report_obligation fed where fed.fed_by_consolidation_id = c.id)
                    order by c.id limit 1)
                where o.report_regime_id = ? and o.period = ? and o.fed_by_consolidation_id is null
                  and o.dispatched_at is null""").params(regime, period.name()).update();
    }

    /** From now on the consolidated report answers the obligation; none where it is null. */
    void feed(long obligation, @Nullable Long consolidation) {
        jdbc.sql("update report_obligation set fed_by_consolidation_id = ? where id = ?")
                .params(consolidation, obligation)
                .update();
    }

    /** Nobody owes it any more. Returns whether it was open. */
    boolean withdraw(long id) {
        return jdbc.sql("update report_obligation o set withdrawn_at = ? where id = ? and withdrawn_at is null"
                                + " and not exists (select from report_round where obligation_id = o.id and accepted)")
                        .params(now(), id)
                        .update()
                > 0;
    }

    /** Whether every report owed under the regime for that period has been accepted. */
    boolean allAccepted(long regime, ReportPeriod period) {
        return jdbc.sql("""
                select not exists (select from report_obligation o
                    where o.report_regime_id = ? and o.period = ? and o.withdrawn_at is null
                      and not exists (select from report_round where obligation_id = o.id and accepted))""").params(regime, period.name()).query(Boolean.class).single();
    }

    /** Some obligations of a plan that no process carries yet, and marks them as carried. */
    public List<Obligation> takeUndispatched(long plan, int limit) {
        var ids = jdbc.sql("""
                with next as materialized (
                    select o.id from report_obligation o join report_regime r on r.id = o.report_regime_id
                    where r.plan_id = :plan and o.dispatched_at is null and o.withdrawn_at is null
                    order by o.id limit :limit for update of o)
                update report_obligation o set dispatched_at = :now from next where o.id = next.id
                returning o.id""")
                .param("now", now())
                .param("plan", plan)
                .param("limit", limit)
                .query(Long.class)
                .list();
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "where o.id in (:ids) order by o.id")
                        .param("ids", ids)
                        .query(Obligations::obligation)
                        .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Obligation obligation(ResultSet row, int number) throws SQLException {
        return new Obligation(
                row.getLong("id"),
                row.getLong("report_regime_id"),
                row.getLong("plan_id"),
                row.getString("unit_code"),
                PeriodColumns.read(row),
                DeadlineColumns.require(row),
                row.getObject("fed_by_consolidation_id", Long.class),
                Columns.instant(row, "submitted_at"),
                Columns.instant(row, "withdrawn_at"));
    }
}
