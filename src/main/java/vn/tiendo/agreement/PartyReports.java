package vn.tiendo.agreement;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.agreement.domain.PartyReport;

/** What the parties report of their part before the joint review. */
@Repository
class PartyReports {

    private final JdbcClient jdbc;
    private final Clock clock;

    PartyReports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(long agreement, PartyReport report, String by) {
        jdbc.sql("""
                        insert into agreement_report (agreement_id, unit_code, result, difficulties, proposals, reported_by,
                            reported_at) values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (agreement_id, unit_code) do update set result = excluded.result,
                            difficulties = excluded.difficulties, proposals = excluded.proposals,
                            reported_by = excluded.reported_by, reported_at = excluded.reported_at""")
                .params(
                        agreement,
                        report.unit(),
                        report.result(),
                        report.difficulties(),
                        report.proposals(),
                        by,
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** In the order of the units' codes. */
    List<PartyReport> of(long agreement) {
        return jdbc.sql("""
                        select unit_code, result, difficulties, proposals from agreement_report
                        where agreement_id = ? order by unit_code""")
                .param(agreement)
                .query((row, number) -> new PartyReport(
                        row.getString("unit_code"),
                        row.getString("result"),
                        row.getString("difficulties"),
                        row.getString("proposals")))
                .list();
    }
}
