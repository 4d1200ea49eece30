package vn.tiendo.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.Columns;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.audit.AuditTrail.Subject;
import vn.tiendo.deadline.domain.period.ReportPeriod;
import vn.tiendo.report.domain.ConsolidatedReport;

/** Which unit draws which reports together, and the versions of what it made of them. */
@Repository
public class Consolidations {

    private final JdbcClient jdbc;
    private final Clock clock;

    Consolidations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The duty of one unit to draw the reports of one regime and period together.
     *
     * @param cutOffAt when it begins even if reports are missing
     */
    public record Consolidation(
            long id,
            long regime,
            long plan,
            String unit,
            ReportPeriod period,
            @Nullable Instant cutOffAt) {}

    /** The history of a consolidation. */
    public static Subject history(long consolidation) {
        return new Subject("consolidation", consolidation);
    }

    /** The unit draws the reports of that period together, at the cut-off at the latest. Returns its id. */
    long add(long regime, ReportPeriod period, String unit, @Nullable Instant cutOffAt) {
        jdbc.sql("""
                insert into consolidation (report_regime_id, period, window_from, window_to, unit_code, cut_off_at)
                values (?, ?, ?, ?, ?, ?) on conflict (report_regime_id, period) do nothing""")
                .params(regime, period.name(), period.from(), period.to(), unit)
                .param(cutOffAt == null ? null : Timestamp.from(cutOffAt))
                .update();
        return ofPeriod(regime, period).orElseThrow().id();
    }

    /** The consolidation of that id; an unknown id is a fault of the program, not of the officer. */
    public Consolidation require(long id) {
        return jdbc.sql(SELECT + "where c.id = ?")
                .param(id)
                .query(Consolidations::consolidation)
                .single();
    }

    /** The consolidation of a regime for one period, where its reports are drawn together. */
    public Optional<Consolidation> ofPeriod(long regime, ReportPeriod period) {
        return jdbc.sql(SELECT + "where c.report_regime_id = ? and c.period = ?")
                .params(regime, period.name())
                .query(Consolidations::consolidation)
                .optional();
    }

    /** Some consolidations of a plan that no process carries yet, and marks them as carried. */
    public List<Consolidation> takeUndispatched(long plan, int limit) {
        var ids = jdbc.sql("""
                with next as materialized (
                    select c.id from consolidation c join report_regime r on r.id = c.report_regime_id
                    where r.plan_id = :plan and c.dispatched_at is null and c.stopped_at is null
                    order by c.id limit :limit for update of c)
                update consolidation c set dispatched_at = :now from next where c.id = next.id
                returning c.id""")
                .param("now", now())
                .param("plan", plan)
                .param("limit", limit)
                .query(Long.class)
                .list();
        return ids.stream().map(this::require).toList();
    }

    /** Every version, first to last. */
    public List<ConsolidatedReport> versions(long consolidation) {
        return jdbc.sql("""
                select c.*, array(select o.unit_code from consolidated_report_missing m
                    join report_obligation o on o.id = m.obligation_id
                    where m.consolidated_report_id = c.id order by o.unit_code) as missing
                from consolidated_report c where consolidation_id = ? order by version""").param(consolidation).query(Consolidations::report).list();
    }

    /** The last version, frozen or not. */
    public Optional<ConsolidatedReport> last(long consolidation) {
        var versions = versions(consolidation);
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    /** Writes the text of the version that is not frozen yet, or of a new one. */
    void compile(long consolidation, String content, String by) {
        jdbc.sql("""
                insert into consolidated_report (consolidation_id, version, content, drafted_by)
                values (:consolidation, coalesce((select max(version) from consolidated_report
                    where consolidation_id = :consolidation and frozen_at is not null), 0) + 1, :content, :by)
                on conflict (consolidation_id, version) do update
                set content = excluded.content, drafted_by = excluded.drafted_by""")
                .param("consolidation", consolidation)
                .param("content", content)
                .param("by", by)
                .update();
    }

    /** The next version, with corrected figures and the same text but for what is added to it. Returns its id. */
    long correct(ConsolidatedReport before, String added, String why) {
        return jdbc.sql("""
                        insert into consolidated_report (consolidation_id, version, content, drafted_by, correction)
                        values (?, ?, ?, ?, ?) returning id""")
                .params(before.consolidation(), before.version() + 1, before.content() + added, AuditTrail.SYSTEM, why)
                .query(Long.class)
                .single();
    }

    /** Nobody else makes a version of it before this transaction is over. */
    void lock(long consolidation) {
        jdbc.sql("select id from consolidation where id = ? for update")
                .param(consolidation)
                .query(Long.class)
                .single();
    }

    /** Freezes a version: from which rounds it was drawn, and who had not reported, are written down with it. */
    void freeze(long report, Consolidation of, @Nullable String signedBy) {
        jdbc.sql("update consolidated_report set signed_by = ?, frozen_at = ? where id = ? and frozen_at is null")
                .params(signedBy, now(), report)
                .update();
        jdbc.sql("""
                insert into consolidated_report_source (consolidated_report_id, report_round_id)
                select distinct on (o.id) ?, r.id from report_round r join report_obligation o on o.id = r.obligation_id
                where o.report_regime_id = ? and o.period = ? and r.accepted
                order by o.id, r.number desc""").params(report, of.regime(), of.period().name()).update();
        jdbc.sql("""
                insert into consolidated_report_missing (consolidated_report_id, obligation_id)
                select ?, o.id from report_obligation o
                where o.report_regime_id = ? and o.period = ? and o.withdrawn_at is null
                  and not exists (select from report_round where obligation_id = o.id and accepted)""").params(report, of.regime(), of.period().name()).update();
    }

    private static final String SELECT =
            "select c.*, r.plan_id from consolidation c join report_regime r on r.id = c.report_regime_id ";

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Consolidation consolidation(ResultSet row, int number) throws SQLException {
        return new Consolidation(
                row.getLong("id"),
                row.getLong("report_regime_id"),
                row.getLong("plan_id"),
                row.getString("unit_code"),
                PeriodColumns.read(row),
                Columns.instant(row, "cut_off_at"));
    }

    private static ConsolidatedReport report(ResultSet row, int number) throws SQLException {
        return new ConsolidatedReport(
                row.getLong("id"),
                row.getLong("consolidation_id"),
                row.getInt("version"),
                row.getString("content"),
                Columns.instant(row, "frozen_at"),
                List.of((String[]) row.getArray("missing").getArray()));
    }
}
