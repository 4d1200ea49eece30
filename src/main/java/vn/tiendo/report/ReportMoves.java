package vn.tiendo.report;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reports that one unit owed and another owes now; each keeps its own rounds and history. */
@Repository
public class ReportMoves {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReportMoves(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The code of the unit that owed a report before, if another did. */
    public Optional<String> predecessor(long obligation) {
        return jdbc.sql("""
                select f.unit_code from report_obligation o join report_obligation f on f.id = o.moved_from_id
                where o.id = ?""").param(obligation).query(String.class).optional();
    }

    /** Whether a unit owes, or has owed, the same report for the same period. */
    boolean known(long obligation, String unit) {
        return jdbc.sql("""
                select exists (select from report_obligation o join report_obligation other
                    on other.report_regime_id = o.report_regime_id and other.period = o.period
                    where o.id = ? and other.unit_code = ?)""").params(obligation, unit).query(Boolean.class).single();
    }

    /** The same report, owed by another unit: the deadline that holds and the first one are the same. Returns its id. */
    long copy(long obligation, String unit) {
        return jdbc.sql("""
                insert into report_obligation overriding system value
                select n.* from report_obligation o, nextval(pg_get_serial_sequence('report_obligation', 'id')) as next,
                    jsonb_populate_record(o, jsonb_build_object('id', next, 'moved_from_id', o.id, 'unit_code', :unit,
                        'created_at', :now::timestamptz, 'deadline_version', 1, 'clock_version', 1,
                        'dispatched_at', null, 'withdrawn_at', null)) n
                where o.id = :id returning id""")
                .param("unit", unit)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", obligation)
                .query(Long.class)
                .single();
    }

    /** Some reports of a plan that are still owed, locked until the transaction ends. */
    List<Long> lockOpen(long plan, int limit) {
        return jdbc.sql("""
                select o.id from report_obligation o join report_regime r on r.id = o.report_regime_id
                where r.plan_id = ? and o.withdrawn_at is null
                  and not exists (select from report_round where obligation_id = o.id and accepted)
                order by o.id limit ? for update of o""").params(plan, limit).query(Long.class).list();
    }

    /** No period of what a plan asks for opens any more; one that is being opened is waited for. */
    void openNoMorePeriods(long plan) {
        jdbc.sql("update report_regime set next_opens_on = null where plan_id = ? and next_opens_on is not null")
                .param(plan)
                .update();
    }

    /** Stops the drawing together of some reports of a plan. Returns what was stopped. */
    List<Long> stopConsolidations(long plan, int limit) {
        return jdbc.sql("""
                with next as materialized (
                    select c.id from consolidation c join report_regime r on r.id = c.report_regime_id
                    where r.plan_id = :plan and c.stopped_at is null order by c.id limit :limit for update of c)
                update consolidation c set stopped_at = :now from next where c.id = next.id returning c.id""")
                .param("plan", plan)
                .param("limit", limit)
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .list();
    }
}
