package vn.tiendo.supervision.figures;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.tiendo.figure.Indicators;
import vn.tiendo.figure.domain.Figure;
import vn.tiendo.figure.domain.GivenFigure;
import vn.tiendo.figure.domain.Indicator;
import vn.tiendo.plan.PlanContents;
import vn.tiendo.plan.domain.ReportRegime;
import vn.tiendo.supervision.SeenPlan;
import vn.tiendo.supervision.figures.FigureRows.Given;
import vn.tiendo.supervision.figures.FigureSheet.Cell;
import vn.tiendo.supervision.figures.FigureSheet.PeriodRow;
import vn.tiendo.supervision.figures.FigureSheet.UnitRow;

/** Số liệu of a plan: for each regime that asks for figures its periods, its units, and the versions of what was made of them. */
@Service
public class PlanFigures {

    private final PlanContents contents;
    private final Indicators indicators;
    private final FigureRows rows;

    PlanFigures(PlanContents contents, Indicators indicators, FigureRows rows) {
        this.contents = contents;
        this.indicators = indicators;
        this.rows = rows;
    }

    /** Whether there is anything to show to that officer. */
    public boolean exist(SeenPlan seen) {
        return !asking(seen).isEmpty();
    }

    /**
     * @param regime the regime of which a period is chosen, or null
     * @param period its name; the newest one with figures where it is null or not there
     */
    public List<FigureSheet> of(SeenPlan seen, @Nullable Long regime, @Nullable String period) {
        var asked = asking(seen);
        var regimes = contents.regimes(seen.id());
        var above = regimes.stream().map(ReportRegime::answers).toList();
        return regimes.stream()
                .filter(one -> asked.containsKey(one.id()))
                .sorted(Comparator.comparing(one -> above.contains(one.id())))
                .map(one -> sheet(seen, one, asked.get(one.id()), regime != null && regime == one.id() ? period : null))
                .toList();
    }

    /** Who of the officer's may see something of it: who reports, who receives, who sees the whole plan. */
    private Map<Long, List<Indicator>> asking(SeenPlan seen) {
        var asked = indicators.ofPlan(seen.id());
        if (asked.isEmpty()) {
            return Map.of();
        }
        var visible = rows.visible(seen);
        return asked.stream()
                .filter(one -> visible.contains(one.regime()))
                .collect(Collectors.groupingBy(Indicator::regime));
    }

    private FigureSheet sheet(SeenPlan seen, ReportRegime regime, List<Indicator> asked, @Nullable String wanted) {
        boolean all = seesAll(seen, regime);
        var given = rows.of(seen, regime.id());
        var byPeriod =
                given.stream().collect(Collectors.groupingBy(Given::period, LinkedHashMap::new, Collectors.toList()));
        var totals = all
                ? byPeriod.entrySet().stream()
                        .map(one -> total(asked, regime.id(), one.getKey(), one.getValue()))
                        .toList()
                : List.<PeriodRow>of();
        var chosen = chosen(totals, wanted);
        var shown = !all ? given : chosen == null ? List.<Given>of() : byPeriod.get(chosen.name());
        return new FigureSheet(
                regime.id(),
                regime.name(),
                all,
                asked,
                totals,
                totals.size() > 1 ? together(asked, byPeriod) : List.of(),
                chosen,
                shown.stream().map(one -> unit(asked, one)).toList(),
                chosen == null ? List.of() : rows.versions(regime.id(), chosen.name(), asked));
    }

    private static boolean seesAll(SeenPlan seen, ReportRegime regime) {
        var reach = seen.officer().reach();
        return seen.whole()
                || reach.contains(regime.recipient())
                || regime.via() != null && reach.contains(regime.via())
                || regime.consolidator() != null && reach.contains(regime.consolidator());
    }

    private static @Nullable PeriodRow chosen(List<PeriodRow> totals, @Nullable String wanted) {
        return totals.stream()
                .filter(row -> row.name().equals(wanted))
                .findFirst()
                .or(() -> totals.stream().filter(row -> row.gave() > 0).findFirst())
                .or(() -> totals.stream().findFirst())
                .orElse(null);
    }

    /** What a signed version says, or what the accepted reports come to now. */
    private PeriodRow total(List<Indicator> asked, long regime, String period, List<Given> given) {
        var signed = rows.versions(regime, period, asked).stream().findFirst();
        var cells = signed.map(FigureSheet.Version::cells)
                .orElseGet(() -> asked.stream()
                        .map(indicator -> new Cell(
                                indicator,
                                added(indicator, given).map(GivenFigure::figure).orElse(null)))
                        .toList());
        return new PeriodRow(
                period,
                signed.map(FigureSheet.Version::number).orElse(null),
                given.size(),
                given.stream().filter(one -> !one.figures().isEmpty()).count(),
                cells);
    }

    private static List<Cell> together(List<Indicator> asked, Map<String, List<Given>> byPeriod) {
        var all = byPeriod.values().stream().flatMap(List::stream).toList();
        return asked.stream()
                .map(indicator -> new Cell(
                        indicator,
                        added(indicator, all).map(GivenFigure::figure).orElse(null)))
                .toList();
    }

    private static Optional<GivenFigure> added(Indicator indicator, List<Given> given) {
        return GivenFigure.together(
                indicator.asked().name(),
                indicator.asked().aggregation(),
                given.stream()
                        .filter(one -> one.figures().containsKey(indicator.id()))
                        .sorted(Comparator.comparing(Given::position))
                        .map(one -> new GivenFigure(
                                one.unit(),
                                one.periodEnd(),
                                Objects.requireNonNull(one.givenAt()),
                                Objects.requireNonNull(one.figures().get(indicator.id()))))
                        .toList());
    }

    private static UnitRow unit(List<Indicator> asked, Given given) {
        Map<Long, Figure> figures = given.figures();
        return new UnitRow(
                given.obligation(),
                given.unit(),
                given.periodEnd() == null ? null : given.period(),
                given.state(),
                given.corrected(),
                asked.stream().map(one -> new Cell(one, figures.get(one.id()))).toList());
    }
}
