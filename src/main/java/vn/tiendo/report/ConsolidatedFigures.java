package vn.tiendo.report;

import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.figure.Indicators;
import vn.tiendo.figure.domain.Figure;
import vn.tiendo.figure.domain.GivenFigure;
import vn.tiendo.figure.domain.Indicator;
import vn.tiendo.report.Consolidations.Consolidation;
import vn.tiendo.report.domain.Gave;

/**
 * The figures of a consolidated report: always computed from accepted rounds, never typed; frozen with its version, and
 * carried up as what the report above gives.
 */
@Repository
public class ConsolidatedFigures {

    private final JdbcClient jdbc;
    private final Indicators indicators;
    private final RoundFigures rounds;

    ConsolidatedFigures(JdbcClient jdbc, Indicators indicators, RoundFigures rounds) {
        this.jdbc = jdbc;
        this.indicators = indicators;
        this.rounds = rounds;
    }

    /**
     * One indicator, drawn together.
     *
     * @param before what the consolidated report of the period before says, or null
     * @param now    null where nobody gave a figure
     * @param gave   who gave what
     */
    public record Row(
            Indicator indicator,
            @Nullable Figure before,
            @Nullable Figure now,
            List<Gave> gave) {

        public String text(@Nullable Figure figure) {
            return figure == null ? "" : figure.text(indicator.asked().aggregation());
        }
    }

    /** What the accepted reports come to now; no rows where the regime asks for no figures. */
    public List<Row> now(Consolidation consolidation) {
        return rows(
                consolidation,
                rounds.accepted(consolidation.regime(), consolidation.period().name()));
    }

    /** What they came to when that version was frozen. */
    public List<Row> of(Consolidation consolidation, long version) {
        return rows(consolidation, rounds.sources(version));
    }

    private List<Row> rows(Consolidation consolidation, List<Gave> gave) {
        var before = before(consolidation);
        var by = gave.stream().collect(Collectors.groupingBy(Gave::indicator));
        return indicators.of(consolidation.regime()).stream()
                .map(indicator -> {
                    var given = by.getOrDefault(indicator.id(), List.of());
                    return new Row(
                            indicator,
                            before.get(indicator.id()),
                            together(indicator, given).map(GivenFigure::figure).orElse(null),
                            given);
                })
                .toList();
    }

    private Map<Long, Figure> before(Consolidation consolidation) {
        if (consolidation.period().from() == null) {
            return Map.of();
        }
        return jdbc.sql("""
                        select v.id from consolidation c join consolidated_report v on v.consolidation_id = c.id
                        where c.report_regime_id = ? and c.window_to < ? and v.frozen_at is not null
                        order by c.window_to desc, v.version desc limit 1""")
                .params(consolidation.regime(), consolidation.period().opensOn())
                .query(Long.class)
                .optional()
                .map(this::frozen)
                .orElse(Map.of());
    }

    /** What a version says, by indicator. */
    public Map<Long, Figure> frozen(long version) {
        var figures = new LinkedHashMap<Long, Figure>();
        jdbc.sql("select * from consolidated_figure where consolidated_report_id = ?")
                .param(version)
                .query(row -> {
                    figures.put(row.getLong("indicator_id"), FigureColumns.read(row));
                });
        return figures;
    }

    /** Writes down what the sources of a version come to. */
    void freeze(long version) {
        var gave = rounds.sources(version);
        var by = gave.stream().collect(Collectors.groupingBy(Gave::indicator));
        for (var indicator : indicatorsOf(version)) {
            together(indicator, by.getOrDefault(indicator.id(), List.of()))
                    .ifPresent(total -> FigureColumns.bind(
                                    jdbc.sql("insert into consolidated_figure (consolidated_report_id, indicator_id,"
                                                    + " total, givers, words, given_at) select :version, f.*, :at from "
                                                    + FigureColumns.ROWS)
                                            .param("version", version)
                                            .param("at", Timestamp.from(total.givenAt())),
                                    Map.of(indicator.id(), total.figure()))
                            .update());
        }
    }

    private static Optional<GivenFigure> together(Indicator indicator, List<Gave> gave) {
        return GivenFigure.together(
                indicator.asked().name(),
                indicator.asked().aggregation(),
                gave.stream().map(Gave::given).toList());
    }

    private List<Indicator> indicatorsOf(long version) {
        return indicators.of(jdbc.sql("select c.report_regime_id from consolidated_report v"
                        + " join consolidation c on c.id = v.consolidation_id where v.id = ?")
                .param(version)
                .query(Long.class)
                .single());
    }

    /**
     * The figures of a version are what the round of the report above gives: by the indicators that belong together, or,
     * where another plan asks, by those of the same name and unit of measure that add up in the same way.
     */
    void carryUp(long version, long regimeAbove, long round) {
        jdbc.sql("delete from report_figure where report_round_id = ?")
                .param(round)
                .update();
        answered(indicatorsOf(version), regimeAbove)
                .forEach((below, above) ->
                        jdbc.sql("""
                                insert into report_figure (report_round_id, indicator_id, total, givers, words, given_at)
                                select ?, ?, total, givers, words, given_at from consolidated_figure
                                where consolidated_report_id = ? and indicator_id = ?""").params(round, above, version, below).update());
    }

    /** What the regime above asks for and nobody below is asked: nothing answers it. */
    public List<Indicator> unanswered(long regime, long regimeAbove) {
        var answered = answered(indicators.of(regime), regimeAbove).values();
        return indicators.of(regimeAbove).stream()
                .filter(above -> !answered.contains(above.id()))
                .toList();
    }

    private Map<Long, Long> answered(List<Indicator> below, long regimeAbove) {
        var pairs = new LinkedHashMap<Long, Long>();
        for (var above : indicators.of(regimeAbove)) {
            below.stream()
                    .filter(one -> one.answers() == null
                            ? one.asked().isTheSameAs(above.asked())
                                    && one.asked().aggregation()
                                            == above.asked().aggregation()
                            : one.answers() == above.id())
                    .findFirst()
                    .ifPresent(one -> pairs.put(one.id(), above.id()));
        }
        return pairs;
    }
}
