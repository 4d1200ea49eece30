package vn.tiendo.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.figure.Indicators;
import vn.tiendo.figure.domain.Figure;
import vn.tiendo.figure.domain.FiguresTold;
import vn.tiendo.organization.Units;
import vn.tiendo.plan.PlanContents;
import vn.tiendo.report.Consolidations.Consolidation;
import vn.tiendo.report.domain.ConsolidatedReport;
import vn.tiendo.report.domain.Obligation;
import vn.tiendo.report.domain.Round;

/**
 * Figures that were signed for change: the consolidated report gets its next version, which says what changed from what to
 * what and why, and so does every one above it. What was signed stays as it was; whoever received it is told.
 */
@Component
class ConsolidateAnew {

    private static final String ACTION = "Đính chính số liệu tổng hợp";

    private final Obligations obligations;
    private final Consolidations consolidations;
    private final Rounds rounds;
    private final RoundFigures roundFigures;
    private final ConsolidatedFigures figures;
    private final Indicators indicators;
    private final PlanContents contents;
    private final Units units;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    ConsolidateAnew(
            Obligations obligations,
            Consolidations consolidations,
            Rounds rounds,
            RoundFigures roundFigures,
            ConsolidatedFigures figures,
            Indicators indicators,
            PlanContents contents,
            Units units,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.obligations = obligations;
        this.consolidations = consolidations;
        this.rounds = rounds;
        this.roundFigures = roundFigures;
        this.figures = figures;
        this.indicators = indicators;
        this.contents = contents;
        this.units = units;
        this.audit = audit;
        this.events = events;
    }

    /** A report with figures was accepted after its consolidated report had been signed without it. */
    void withLateReport(long obligation, String actor) {
        var round = rounds.requireLast(obligation);
        if (!roundFigures.of(round.id()).isEmpty()) {
            var late = obligations.require(obligation);
            with(late, "Bổ sung số liệu báo cáo sau hạn chốt của " + name(late.unit()), actor);
        }
    }

    /**
     * The figures of a report are others now than when its consolidated report was signed; nothing while that is still
     * being written, or where reports are not drawn together.
     *
     * @param why whose figures, and the reason
     */
    void with(Obligation changed, String why, String actor) {
        consolidations
                .ofPeriod(changed.regime(), changed.period())
                .filter(consolidation -> !indicators.of(consolidation.regime()).isEmpty())
                .ifPresent(consolidation -> again(consolidation, why, actor));
    }

    private void again(Consolidation consolidation, String why, String actor) {
        consolidations.lock(consolidation.id());
        var signed = consolidations
                .last(consolidation.id())
                .filter(last -> last.frozenAt() != null)
                .orElse(null);
        if (signed == null) {
            return;
        }
        var before = figures.frozen(signed.id());
        var after = new LinkedHashMap<Long, Figure>();
        figures.now(consolidation).stream()
                .filter(row -> row.now() != null)
                .forEach(row -> after.put(row.indicator().id(), Objects.requireNonNull(row.now())));
        var changes = Changes.between(indicators.of(consolidation.regime()), before, after);
        var correction =
                why.replaceFirst("[.\\s]+$", "") + ". " + (changes.isEmpty() ? "Số tổng hợp không đổi" : changes) + ".";
        var next = consolidations.correct(
                signed, "\n\nĐÍNH CHÍNH SỐ LIỆU (PHIÊN BẢN " + (signed.version() + 1) + ")\n" + correction, correction);
        consolidations.freeze(next, consolidation, null);
        figures.freeze(next);
        audit.record(
                actor,
                Consolidations.history(consolidation.id()),
                ACTION,
                "Phiên bản " + (signed.version() + 1) + ": " + correction);
        tell(consolidation.unit(), consolidation, signed, correction, "consolidated");
        obligations
                .answeredBy(consolidation.id())
                .ifPresent(above -> up(above, consolidation, next, why, correction, actor));
    }

    /** The report above, which that version is, changes with it once it has been handed in. */
    private void up(Obligation above, Consolidation below, long version, String why, String correction, String actor) {
        rounds.last(above.id())
                .filter(round -> round.submittedAt() != null && !Boolean.FALSE.equals(round.accepted()))
                .ifPresent(round -> {
                    var report = consolidations.last(below.id()).orElseThrow();
                    replace(above, round, report, why, actor);
                    figures.carryUp(
                            version,
                            above.regime(),
                            rounds.requireLast(above.id()).id());
                    tell(contents.regime(above.regime()).receiver(), below, report, correction, "received");
                    if (Boolean.TRUE.equals(round.accepted())) {
                        with(above, why, actor);
                    }
                });
    }

    private void replace(Obligation above, Round round, ConsolidatedReport report, String why, String actor) {
        rounds.correct(round, report.id(), report.content(), why);
        if (round.accepted() == null) {
            rounds.decide(round.id(), false, "Thay bằng lượt " + (round.number() + 1) + ": " + why, AuditTrail.SYSTEM);
        }
        audit.record(
                actor,
                Obligations.history(above.id()),
                "Đính chính số liệu",
                "Lượt " + (round.number() + 1) + ", theo phiên bản " + report.version() + " của báo cáo tổng hợp: "
                        + why);
    }

    private void tell(String unit, Consolidation consolidation, ConsolidatedReport report, String what, String to) {
        var regime = contents.regime(consolidation.regime());
        events.publishEvent(new FiguresTold(
                to + ":" + report.id() + ":" + what.hashCode(),
                unit,
                "Số liệu đã đính chính: " + regime.name(),
                List.of(
                        name(consolidation.unit()) + ", " + regime.name()
                                + consolidation
                                        .period()
                                        .described()
                                        .map(", "::concat)
                                        .orElse("")
                                + ": có phiên bản mới của báo cáo tổng hợp.",
                        what),
                "/ke-hoach/" + regime.plan() + "/so-lieu?bao-cao=" + regime.id()));
    }

    private String name(String unit) {
        return units.require(unit).name();
    }
}
