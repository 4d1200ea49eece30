package vn.tiendo.supervision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.Columns;

/** The consolidated reports of a plan, version by version, for those who receive or see all of them. */
@Repository
class ConsolidatedVersions {

    private static final int NAMED = 30;

    private final JdbcClient jdbc;

    ConsolidatedVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One version.
     *
     * @param id           of this version
     * @param period       null where the reports are owed once
     * @param frozenAt     when it was signed, or null while it is being written
     * @param missing      how many had not reported when it was frozen
     * @param missingNames the first of these by name
     * @param correction   what it corrects and why, where nobody signed it because figures that were signed have changed
     */
    public record Version(
            long id,
            long regime,
            String unitCode,
            String unit,
            @Nullable String period,
            int number,
            @Nullable Instant frozenAt,
            @Nullable String signedBy,
            long sources,
            long missing,
            String missingNames,
            @Nullable String correction) {

        public boolean moreMissing() {
            return missing > NAMED;
        }
    }

    /** Regime → its versions, the newest first. */
    Map<Long, List<Version>> of(SeenPlan seen) {
        return seen
                .bind(jdbc.sql("""
                        select v.id, c.report_regime_id, c.unit_code, u.name as unit, v.version,
                            case when c.window_from is not null then c.period end as period, v.frozen_at, v.correction,
                            coalesce(signer.full_name, v.signed_by) as signed_by,
                            (select count(*) from consolidated_report_source s
                                where s.consolidated_report_id = v.id) as sources,
                            (select count(*) from consolidated_report_missing m
                                where m.consolidated_report_id = v.id) as missing,
                            (select string_agg(named.name, '; ') from (
                                select w.name from consolidated_report_missing m
                                join report_obligation o on o.id = m.obligation_id join unit w on w.code = o.unit_code
                                where m.consolidated_report_id = v.id order by w.position limit :named) named)
                                as missing_names
                        from report_regime r join consolidation c on c.report_regime_id = r.id
                        join consolidated_report v on v.consolidation_id = c.id join unit u on u.code = c.unit_code
                        left join officer signer on signer.login = v.signed_by
                        where r.plan_id = :plan and (:whole or r.recipient_code = any(:reach::text[])
                            or r.via_code = any(:reach::text[]) or r.consolidator_code = any(:reach::text[]))
                        order by c.report_regime_id, c.window_from desc, v.version desc limit 500"""))
                .param("named", NAMED)
                .query((row, number) -> new Version(
                        row.getLong("id"),
                        row.getLong("report_regime_id"),
                        row.getString("unit_code"),
                        row.getString("unit"),
                        row.getString("period"),
                        row.getInt("version"),
                        Columns.instant(row, "frozen_at"),
                        row.getString("signed_by"),
                        row.getLong("sources"),
                        row.getLong("missing"),
                        row.getString("missing_names") == null ? "" : row.getString("missing_names"),
                        row.getString("correction")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Version::regime));
    }
}
