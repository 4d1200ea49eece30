package vn.tiendo.supervision.figures;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.Columns;
import vn.tiendo.figure.domain.Figure;
import vn.tiendo.figure.domain.Figure.Amount;
import vn.tiendo.figure.domain.Figure.Words;
import vn.tiendo.figure.domain.Indicator;
import vn.tiendo.supervision.SeenPlan;
import vn.tiendo.supervision.figures.FigureSheet.Cell;
import vn.tiendo.supervision.figures.FigureSheet.Version;

/** What units gave, as far as the officer sees their reports. */
@Repository
class FigureRows {

    private final JdbcClient jdbc;

    FigureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What one report gives.
     *
     * @param state   {@code ACCEPTED}, {@code WAITING} or {@code NOT_YET}
     * @param givenAt when the accepted round was handed in, or null
     * @param figures of the accepted round, by indicator
     */
    record Given(
            long obligation,
            String unit,
            int position,
            String period,
            @Nullable LocalDate periodEnd,
            String state,
            boolean corrected,
            @Nullable Instant givenAt,
            Map<Long, Figure> figures) {}

    /** The regimes of which the officer sees a report. */
    Set<Long> visible(SeenPlan seen) {
        return seen.bind(jdbc.sql("select distinct r.id from report_regime r left join report_obligation o"
                        + " on o.report_regime_id = r.id where r.plan_id = :plan and " + SeenPlan.SEES_OBLIGATION))
                .query(Long.class)
                .set();
    }

    /** The reports of a regime that the officer sees, the newest period first, in the order of the units. */
    List<Given> of(SeenPlan seen, long regime) {
        var figures = new HashMap<Long, Map<Long, Figure>>();
        seen.bind(jdbc.sql("""
                        select f.*, last.obligation_id from report_regime r
                        join report_obligation o on o.report_regime_id = r.id
                        join lateral (select id, obligation_id from report_round
                            where obligation_id = o.id and accepted order by number desc limit 1) last on true
                        join report_figure f on f.report_round_id = last.id
                        where r.plan_id = :plan and r.id = :regime and o.withdrawn_at is null and\s""" + SeenPlan.SEES_OBLIGATION))
                .param("regime", regime)
                .query(row -> {
                    figures.computeIfAbsent(row.getLong("obligation_id"), id -> new LinkedHashMap<>())
                            .put(row.getLong("indicator_id"), figure(row));
                });
        return seen.bind(jdbc.sql("""
                        select o.id, u.name, u.position, o.period, o.window_to, last.submitted_at, last.corrected_at,
                            case when last.id is not null then 'ACCEPTED'
                                when exists (select from report_round where obligation_id = o.id
                                    and submitted_at is not null and accepted is null) then 'WAITING'
                                else 'NOT_YET' end as state
                        from report_regime r join report_obligation o on o.report_regime_id = r.id
                        join unit u on u.code = o.unit_code
                        left join lateral (select id, submitted_at, corrected_at from report_round
                            where obligation_id = o.id and accepted order by number desc limit 1) last on true
                        where r.plan_id = :plan and r.id = :regime and o.withdrawn_at is null and\s""" + SeenPlan.SEES_OBLIGATION
                        + " order by o.window_to desc nulls last, u.position, u.code, o.id"))
                .param("regime", regime)
                .query((row, number) -> new Given(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getInt("position"),
                        row.getString("period"),
                        row.getObject("window_to", LocalDate.class),
                        row.getString("state"),
                        row.getTimestamp("corrected_at") != null,
                        Columns.instant(row, "submitted_at"),
                        figures.getOrDefault(row.getLong("id"), Map.of())))
                .list();
    }

    /** The signed versions of the consolidated report of a period, the newest first. */
    List<Version> versions(long regime, String period, List<Indicator> asked) {
        var figures = new HashMap<Long, Map<Long, Figure>>();
        jdbc.sql("""
                        select f.* from consolidation c join consolidated_report v on v.consolidation_id = c.id
                        join consolidated_figure f on f.consolidated_report_id = v.id
                        where c.report_regime_id = ? and c.period = ?""").params(regime, period).query(row -> {
            figures.computeIfAbsent(row.getLong("consolidated_report_id"), id -> new LinkedHashMap<>())
                    .put(row.getLong("indicator_id"), figure(row));
        });
        return jdbc.sql("""
                        select v.id, v.version, v.frozen_at, coalesce(s.full_name, v.signed_by) as signed_by, v.correction
                        from consolidation c join consolidated_report v on v.consolidation_id = c.id
                        left join officer s on s.login = v.signed_by
                        where c.report_regime_id = ? and c.period = ? and v.frozen_at is not null
                        order by v.version desc""")
                .params(regime, period)
                .query((row, number) -> version(row, asked, figures))
                .list();
    }

    private static Version version(ResultSet row, List<Indicator> asked, Map<Long, Map<Long, Figure>> figures)
            throws SQLException {
        var given = figures.getOrDefault(row.getLong("id"), Map.of());
        return new Version(
                row.getLong("id"),
                row.getInt("version"),
                Objects.requireNonNull(Columns.instant(row, "frozen_at")),
                row.getString("signed_by"),
                row.getString("correction"),
                asked.stream().map(one -> new Cell(one, given.get(one.id()))).toList());
    }

    static Figure figure(ResultSet row) throws SQLException {
        BigDecimal total = row.getBigDecimal("total");
        return total == null
                ? new Words(row.getString("words"), row.getLong("givers"))
                : new Amount(total, row.getLong("givers"));
    }
}
