package vn.tiendo.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.Columns;
import vn.tiendo.figure.domain.Figure;
import vn.tiendo.figure.domain.GivenFigure;
import vn.tiendo.report.domain.Gave;
import vn.tiendo.report.domain.Obligation;

/** What each round of a report gives for the indicators of its regime. Who gave nothing has no entry. */
@Repository
class RoundFigures {

    /** The last accepted round {@code n} of every report {@code o} of a regime and period. */
    private static final String ACCEPTED = """
            select distinct on (o.id) n.id, o.id as obligation_id, o.unit_code, o.window_to, n.submitted_at
            from report_obligation o join report_round n on n.obligation_id = o.id and n.accepted
            where o.report_regime_id = :regime and o.period = :period and o.withdrawn_at is null
            order by o.id, n.number desc""";

    /** The rounds from which a version was drawn. */
    private static final String SOURCES = """
            select n.id, o.id as obligation_id, o.unit_code, o.window_to, n.submitted_at
            from consolidated_report_source s join report_round n on n.id = s.report_round_id
            join report_obligation o on o.id = n.obligation_id where s.consolidated_report_id = :version""";

    private final JdbcClient jdbc;

    RoundFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From now on the round, which is not handed in yet or being made, gives these, by indicator. */
    void write(long round, Map<Long, Figure> figures) {
        jdbc.sql("delete from report_figure where report_round_id = ?")
                .param(round)
                .update();
        FigureColumns.bind(
                        jdbc.sql("insert into report_figure (report_round_id, indicator_id, total, givers, words)"
                                        + " select :round, f.* from " + FigureColumns.ROWS)
                                .param("round", round),
                        figures)
                .update();
    }

    /** What a round gives, by indicator. */
    Map<Long, Figure> of(long round) {
        return byIndicator("select * from report_figure where report_round_id = ?", round);
    }

    /** What the unit gave, as it was accepted, for the last period before this one. */
    Map<Long, Figure> before(Obligation obligation) {
        if (obligation.period().from() == null) {
            return Map.of();
        }
        return jdbc.sql("""
                        select n.id from report_obligation o join report_round n on n.obligation_id = o.id and n.accepted
                        where o.report_regime_id = ? and o.unit_code = ? and o.window_to < ?
                        order by o.window_to desc, n.number desc limit 1""")
                .params(
                        obligation.regime(),
                        obligation.unit(),
                        obligation.period().opensOn())
                .query(Long.class)
                .optional()
                .map(this::of)
                .orElse(Map.of());
    }

    /** What the accepted reports of that regime and period give, unit by unit. */
    List<Gave> accepted(long regime, String period) {
        return gave(ACCEPTED, null, regime, period);
    }

    /** The same of the reports from which a version was drawn. */
    List<Gave> sources(long version) {
        return gave(SOURCES, version, null, null);
    }

    /** What is corrected keeps its place among what was handed in: a correction of one figure makes no other the latest. */
    private List<Gave> gave(String rounds, @Nullable Long version, @Nullable Long regime, @Nullable String period) {
        return jdbc.sql("select f.*, r.obligation_id, r.unit_code, u.name as unit, r.window_to,"
                        + " coalesce(f.given_at, r.submitted_at) as at"
                        + " from (" + rounds + ") r join report_figure f on f.report_round_id = r.id"
                        + " join unit u on u.code = r.unit_code order by u.position, u.code, r.obligation_id")
                .param("version", version)
                .param("regime", regime)
                .param("period", period)
                .query((row, number) -> new Gave(
                        row.getLong("indicator_id"),
                        row.getLong("obligation_id"),
                        row.getString("unit_code"),
                        new GivenFigure(
                                row.getString("unit"),
                                row.getObject("window_to", LocalDate.class),
                                Objects.requireNonNull(Columns.instant(row, "at")),
                                FigureColumns.read(row))))
                .list();
    }

    /** Of a correction that is asked for. */
    Map<Long, Figure> corrected(long correction) {
        return byIndicator("select * from corrected_figure where figure_correction_id = ?", correction);
    }

    private Map<Long, Figure> byIndicator(String sql, long id) {
        var figures = new LinkedHashMap<Long, Figure>();
        jdbc.sql(sql).param(id).query(row -> {
            figures.put(row.getLong("indicator_id"), FigureColumns.read(row));
        });
        return figures;
    }
}
