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

    /** Each of these units owes the report of that regime, in one statement however many they are. */
    void add(long regime, String period, Collection<String> units) {
        jdbc.sql("""
                insert into report_obligation (report_regime_id, unit_code, period, created_at, fed_by_regime_id, %s)
                select r.id, u.code, :period, :now,
                    (select lower.id from report_regime lower
                     where lower.answers_regime_id = r.id and lower.consolidator_code = u.code limit 1), %s
                from report_regime r cross join unnest(:units::text[]) as u (code)
                where r.id = :regime""".formatted(DeadlineColumns.NAMES, DeadlineColumns.of("r")))
                .param("period", period)
                .param("now", now())
                .param("units", units.toArray(String[]::new))
                .param("regime", regime)
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

    /** Every report owed under a plan, in its order. */
    public List<Obligation> ofPlan(long plan) {
        return jdbc.sql(SELECT + "where r.plan_id = ? order by r.position, r.id, o.unit_code")
                .param(plan)
                .query(Obligations::obligation)
                .list();
    }

    /** Every report owed under a regime that has not been withdrawn. */
    public List<Obligation> ofRegime(long regime) {
        return jdbc.sql(SELECT + "where o.report_regime_id = ? and o.withdrawn_at is null order by o.unit_code")
                .param(regime)
                .query(Obligations::obligation)
                .list();
    }

    /** The obligation that the consolidated report of a regime answers. */
    public Optional<Obligation> answeredBy(long regime) {
        return jdbc.sql(SELECT + "where o.fed_by_regime_id = ? and o.withdrawn_at is null")
                .param(regime)
                .query(Obligations::obligation)
                .optional();
    }

    /** The oldest report that a unit still owes under a plan and writes itself. */
    public Optional<Obligation> openOf(long plan, String unit) {
        return jdbc.sql(SELECT + """
                where r.plan_id = ? and o.unit_code = ? and o.fed_by_regime_id is null and o.withdrawn_at is null
                  and not exists (select from report_round where obligation_id = o.id and submitted_at is not null)
                order by o.due_at nulls last, o.id limit 1""")
                .params(plan, unit)
                .query(Obligations::obligation)
                .optional();
    }

    /** From now on the consolidated report of that regime answers the obligation; none where it is null. */
    void feed(long obligation, @Nullable Long regime) {
        jdbc.sql("update report_obligation set fed_by_regime_id = ? where id = ?")
                .params(regime, obligation)
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

    /** Whether every report owed under the regime has been accepted. */
    boolean allAccepted(long regime) {
        return jdbc.sql("""
                select not exists (select from report_obligation o
                    where o.report_regime_id = ? and o.withdrawn_at is null
                      and not exists (select from report_round where obligation_id = o.id and accepted))""").param(regime).query(Boolean.class).single();
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
                row.getString("period"),
                DeadlineColumns.require(row),
                row.getObject("fed_by_regime_id", Long.class),
                Columns.instant(row, "submitted_at"),
                Columns.instant(row, "withdrawn_at"));
    }
}
