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
import vn.tiendo.report.domain.Round;

/** The rounds of a report: added, never overwritten once they are handed in. */
@Repository
public class Rounds {

    private final JdbcClient jdbc;
    private final Clock clock;

    Rounds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The rounds of an obligation, first to last. */
    public List<Round> of(long obligation) {
        return jdbc.sql("select * from report_round where obligation_id = ? order by number")
                .param(obligation)
                .query(Rounds::round)
                .list();
    }

    /** The last round, if there is one. */
    public Optional<Round> last(long obligation) {
        var rounds = of(obligation);
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.get(rounds.size() - 1));
    }

    /** The last round; it is a fault of the program to ask before there is one. */
    public Round requireLast(long obligation) {
        return last(obligation).orElseThrow(() -> new IllegalStateException("No round of " + obligation));
    }

    /** Writes the draft of the round that has not been handed in yet, or of a new one. */
    void draft(long obligation, @Nullable String content, boolean nothingToReport, String by) {
        jdbc.sql("""
                insert into report_round (obligation_id, number, content, nothing_to_report, drafted_by)
                values (:obligation, coalesce((select max(number) from report_round where obligation_id = :obligation
                    and submitted_at is not null), 0) + 1, :content, :nothing, :by)
                on conflict (obligation_id, number) do update
                set content = excluded.content, nothing_to_report = excluded.nothing_to_report,
                    drafted_by = excluded.drafted_by""")
                .param("obligation", obligation)
                .param("content", content)
                .param("nothing", nothingToReport)
                .param("by", by)
                .update();
    }

    void submit(long round, String approvedBy) {
        jdbc.sql("update report_round set approved_by = ?, submitted_at = ? where id = ?")
                .params(approvedBy, now(), round)
                .update();
    }

    /** The signed consolidated report is itself the next round. */
    void submitConsolidated(long obligation, long consolidatedReport) {
        jdbc.sql("""
                insert into report_round (obligation_id, number, content, nothing_to_report, consolidated_report_id,
                    drafted_by, approved_by, submitted_at)
                select :obligation, coalesce((select max(number) from report_round
                        where obligation_id = :obligation and submitted_at is not null), 0) + 1,
                    content, false, id, drafted_by, signed_by, :now
                from consolidated_report where id = :report
                on conflict (obligation_id, number) do update
                set content = excluded.content, nothing_to_report = false, drafted_by = excluded.drafted_by,
                    consolidated_report_id = excluded.consolidated_report_id, approved_by = excluded.approved_by,
                    submitted_at = excluded.submitted_at""")
                .param("obligation", obligation)
                .param("report", consolidatedReport)
                .param("now", now())
                .update();
    }

    /** Nobody had anything to report until the deadline passed: it counts as answered in the last second before. */
    void nothingArose(long obligation, Instant dueAt) {
        jdbc.sql("""
                insert into report_round (obligation_id, number, nothing_to_report, drafted_by, approved_by, submitted_at,
                    accepted, decided_by, decided_at)
                values (:obligation, coalesce((select max(number) from report_round where obligation_id = :obligation
                    and submitted_at is not null), 0) + 1, true, :by, :by, :at, true, :by, :now)
                on conflict (obligation_id, number) do update
                set content = null, nothing_to_report = true, approved_by = excluded.approved_by,
                    submitted_at = excluded.submitted_at, accepted = true, decided_by = excluded.decided_by,
                    decided_at = excluded.decided_at""")
                .param("obligation", obligation)
                .param("by", AuditTrail.SYSTEM)
                .param("at", Timestamp.from(dueAt.minusSeconds(1)))
                .param("now", now())
                .update();
    }

    /**
     * The same report with other figures, as the next round: it counts from when the report was handed in.
     *
     * @param consolidatedReport the version that it is, where it is one
     * @param content            what the report says now
     * @param why                the correction, in words
     * @return its id
     */
    long correct(Round before, @Nullable Long consolidatedReport, @Nullable String content, String why) {
        return jdbc.sql("""
                        insert into report_round (obligation_id, number, content, nothing_to_report, consolidated_report_id,
                            drafted_by, approved_by, submitted_at, forwarded_by, forwarded_at, accepted, decided_by,
                            decided_at, corrected_at, correction)
                        select obligation_id, number + 1, :content, false, :report, drafted_by, approved_by, submitted_at,
                            forwarded_by, forwarded_at, accepted, case when accepted then :system end,
                            case when accepted then :now::timestamptz end, :now, :why
                        from report_round where id = :before returning id""")
                .param("content", content)
                .param("report", consolidatedReport)
                .param("system", AuditTrail.SYSTEM)
                .param("now", now())
                .param("why", why)
                .param("before", before.id())
                .query(Long.class)
                .single();
    }

    void forward(long round, String by) {
        jdbc.sql("update report_round set forwarded_by = ?, forwarded_at = ? where id = ?")
                .params(by, now(), round)
                .update();
    }

    void decide(long round, boolean accepted, @Nullable String reason, String by) {
        jdbc.sql("update report_round set accepted = ?, reason = ?, decided_by = ?, decided_at = ? where id = ?")
                .params(accepted, reason, by, now(), round)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Round round(ResultSet row, int number) throws SQLException {
        return new Round(
                row.getLong("id"),
                row.getLong("obligation_id"),
                row.getInt("number"),
                row.getString("content"),
                row.getBoolean("nothing_to_report"),
                row.getString("drafted_by"),
                Columns.instant(row, "submitted_at"),
                row.getObject("accepted", Boolean.class),
                row.getString("reason"));
    }
}
