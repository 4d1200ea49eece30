package vn.tiendo.report;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is owed and has not reached the units yet. */
@Repository
public class Undispatched {

    private final JdbcClient jdbc;

    Undispatched(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Some plans with reports, or with a drawing together of reports, that no process carries yet. */
    public List<Long> plans(int limit) {
        return jdbc.sql("""
                select r.plan_id from report_regime r where r.id in (
                    select report_regime_id from report_obligation where dispatched_at is null and withdrawn_at is null
                    union select report_regime_id from consolidation where dispatched_at is null and stopped_at is null)
                group by r.plan_id order by r.plan_id limit ?""").param(limit).query(Long.class).list();
    }
}
