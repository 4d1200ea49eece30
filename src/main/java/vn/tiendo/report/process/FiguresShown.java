package vn.tiendo.report.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.figure.domain.Aggregation;
import vn.tiendo.figure.domain.Asked;
import vn.tiendo.figure.domain.Figure;
import vn.tiendo.organization.process.UnitOptions;
import vn.tiendo.report.ConsolidatedFigures;
import vn.tiendo.report.Consolidations;
import vn.tiendo.report.Obligations;
import vn.tiendo.report.ReportFigures;
import vn.tiendo.report.domain.Gave;
import vn.tiendo.report.domain.Obligation;

/** The figures of a report in its forms: beside what was asked and what was given the period before. */
@Component
class FiguresShown {

    /** Rows of who gave what; the rest is on the page of the plan. */
    private static final int MOST_ROWS = 500;

    private final ReportFigures reports;
    private final ConsolidatedFigures consolidated;
    private final Consolidations consolidations;
    private final Obligations obligations;
    private final UnitOptions units;

    FiguresShown(
            ReportFigures reports,
            ConsolidatedFigures consolidated,
            Consolidations consolidations,
            Obligations obligations,
            UnitOptions units) {
        this.reports = reports;
        this.consolidated = consolidated;
        this.consolidations = consolidations;
        this.obligations = obligations;
        this.units = units;
    }

    /** Inputs, one an indicator, with what was written in the round before that came back. */
    FormContent asked(FormContent content, long obligation) {
        var rows = reports.of(obligation);
        boolean begun = reports.isBegun(obligation);
        return content.value("hasFigures", !rows.isEmpty())
                .value(
                        "figures",
                        rows.stream()
                                .map(row -> Map.of(
                                        "name",
                                        row.indicator().asked().title(),
                                        "hint",
                                        hint(row),
                                        "value",
                                        row.now() == null && begun ? Figure.NOT_GIVEN : row.nowText()))
                                .toList());
    }

    private static String hint(ReportFigures.Row row) {
        var asked = row.indicator().asked();
        return Stream.of(
                        row.before() == null ? "" : "Kỳ trước: " + row.beforeText() + ".",
                        asked.target() == null
                                ? ""
                                : aim(asked) + ": " + asked.target().text() + ".",
                        "Chưa có số liệu thì ghi «chưa có».")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** What all units are to reach together is not what one is to reach. */
    private static String aim(Asked asked) {
        return asked.aggregation() == Aggregation.SUM ? "Mục tiêu chung" : "Mục tiêu";
    }

    /** A table of what the last round gives. */
    FormContent given(FormContent content, long obligation) {
        var rows = reports.of(obligation);
        return content.value("hasFigures", !rows.isEmpty())
                .value(
                        "figures",
                        rows.stream()
                                .map(row -> Map.of(
                                        "name", row.indicator().asked().title(),
                                        "target", target(row.indicator().asked()),
                                        "before", row.beforeText(),
                                        "now", row.now() == null ? Figure.NOT_GIVEN : row.nowText()))
                                .toList());
    }

    /** What the accepted reports come to now, who gave what, and who gave none. */
    FormContent added(FormContent content, long id) {
        var consolidation = consolidations.require(id);
        var rows = consolidated.now(consolidation);
        var owing = rows.isEmpty()
                ? List.<String>of()
                : obligations.ofPeriod(consolidation.regime(), consolidation.period()).stream()
                        .map(Obligation::unit)
                        .toList();
        return content.value("hasFigures", !rows.isEmpty())
                .value("figures", rows.stream().map(row -> total(row, owing)).toList())
                .value(
                        "contributions",
                        rows.stream()
                                .flatMap(row -> row.gave().stream().map(gave -> contribution(row, gave)))
                                .limit(MOST_ROWS)
                                .toList());
    }

    private Map<String, String> total(ConsolidatedFigures.Row row, List<String> owing) {
        var gave = row.gave().stream().map(Gave::unit).collect(Collectors.toSet());
        return Map.of(
                "name",
                row.indicator().asked().title() + ", "
                        + row.indicator().asked().aggregation().label(),
                "target",
                target(row.indicator().asked()),
                "before",
                row.text(row.before()),
                "now",
                row.now() == null ? Figure.NOT_GIVEN : row.text(row.now()),
                "givers",
                gave.size() + "/" + owing.size() + silent(owing, gave));
    }

    private String silent(List<String> owing, Set<String> gave) {
        var names =
                units.names(owing.stream().filter(unit -> !gave.contains(unit)).toList());
        return names == null || names.isEmpty() ? "" : ". Chưa có: " + names;
    }

    private static Map<String, String> contribution(ConsolidatedFigures.Row row, Gave gave) {
        return Map.of(
                "name", row.indicator().asked().title(),
                "unit", gave.given().unit(),
                "now", row.text(gave.given().figure()));
    }

    private static String target(Asked asked) {
        return asked.target() == null ? "" : asked.target().text();
    }
}
