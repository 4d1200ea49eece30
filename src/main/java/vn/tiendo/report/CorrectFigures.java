package vn.tiendo.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.NotPermitted;
import vn.tiendo.Refusal;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.document.domain.WrittenText;
import vn.tiendo.figure.Indicators;
import vn.tiendo.figure.domain.Figure;
import vn.tiendo.figure.domain.FiguresTold;
import vn.tiendo.organization.Standings;
import vn.tiendo.organization.Units;
import vn.tiendo.plan.PlanContents;
import vn.tiendo.report.domain.Correction;
import vn.tiendo.report.domain.Obligation;

/**
 * Đính chính số liệu: figures of an accepted report were wrong. The unit says what they are and why; the receiver accepts,
 * which makes a new round and new versions of every consolidated report above, or refuses. Nothing is ever overwritten.
 */
@Service
public class CorrectFigures {

    /** Letters of a reason or an answer. */
    public static final int LONGEST_REASON = 2_000;

    private final Obligations obligations;
    private final Rounds rounds;
    private final RoundFigures roundFigures;
    private final ReportFigures reportFigures;
    private final Corrections corrections;
    private final CorrectionPermit permit;
    private final ConsolidateAnew consolidateAnew;
    private final Indicators indicators;
    private final PlanContents contents;
    private final Standings standings;
    private final Units units;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    CorrectFigures(
            Obligations obligations,
            Rounds rounds,
            RoundFigures roundFigures,
            ReportFigures reportFigures,
            Corrections corrections,
            CorrectionPermit permit,
            ConsolidateAnew consolidateAnew,
            Indicators indicators,
            PlanContents contents,
            Standings standings,
            Units units,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.obligations = obligations;
        this.rounds = rounds;
        this.roundFigures = roundFigures;
        this.reportFigures = reportFigures;
        this.corrections = corrections;
        this.permit = permit;
        this.consolidateAnew = consolidateAnew;
        this.indicators = indicators;
        this.contents = contents;
        this.standings = standings;
        this.units = units;
        this.audit = audit;
        this.events = events;
    }

    /**
     * The unit asks.
     *
     * @param written the right figures, one for each indicator, in the order of the regime
     * @throws NotPermitted if the officer is no leader or specialist of the unit that reported
     * @throws Refusal      if there is nothing to correct, nothing changes, no reason is given, or one is asked for already
     */
    @Transactional
    public void ask(long obligation, List<@Nullable String> written, @Nullable String reason, String actor) {
        var report = obligations.require(obligation);
        if (!permit.mayAsk(standings.require(actor), report)) {
            throw new NotPermitted(
                    "Chỉ lãnh đạo, chuyên viên của đơn vị đã báo cáo mới được đề nghị đính chính số liệu.");
        }
        permit.impossible(report).ifPresent(CorrectFigures::refuse);
        var why = reason(reason, "Hãy ghi lý do đính chính.");
        var figures = reportFigures.read(
                report.regime(), written.stream().map(WrittenText::keepOrNull).toList());
        var changes = changes(report, figures);
        if (changes.isEmpty()) {
            refuse("Số liệu không khác số đã báo cáo; hãy sửa số liệu cần đính chính rồi gửi.");
        }
        corrections
                .add(obligation, why, actor, figures)
                .orElseThrow(() -> new Refusal(
                        "Báo cáo này đang có một đề nghị đính chính chờ trả lời; hãy đợi nơi nhận trả" + " lời."));
        audit.record(actor, Obligations.history(obligation), "Đề nghị đính chính số liệu", changes + ". Lý do: " + why);
        tell(report, permit.receiver(report), "Đề nghị đính chính số liệu", changes, "Lý do: " + why);
    }

    /**
     * The receiver accepts: the figures change, here and in every report above.
     *
     * @throws NotPermitted if the officer is no leader or specialist of the unit that received the report
     * @throws Refusal      if somebody was faster
     */
    @Transactional
    public void accept(long obligation, @Nullable String remark, String actor) {
        var report = obligations.require(obligation);
        var correction = decide(report, true, text(remark), actor);
        var figures = roundFigures.corrected(correction.id());
        var changes = changes(report, figures);
        var before = rounds.requireLast(obligation);
        var unit = units.require(report.unit()).name();
        var round = rounds.correct(
                before,
                null,
                before.content() == null ? "" : before.content(),
                changes + ". Lý do: " + correction.reason());
        roundFigures.write(round, figures);
        audit.record(actor, Obligations.history(obligation), "Chấp nhận đính chính số liệu", changes);
        tell(report, report.unit(), "Đã chấp nhận đính chính số liệu", changes, text(remark));
        consolidateAnew.with(report, unit + " đính chính: " + correction.reason(), actor);
    }

    /** The receiver refuses, with the reason; the figures stay. @throws NotPermitted, Refusal as above */
    @Transactional
    public void refuse(long obligation, @Nullable String reason, String actor) {
        var report = obligations.require(obligation);
        var why = reason(reason, "Hãy ghi lý do không chấp nhận đính chính.");
        decide(report, false, why, actor);
        audit.record(actor, Obligations.history(obligation), "Không chấp nhận đính chính số liệu", why);
        tell(report, report.unit(), "Không chấp nhận đính chính số liệu", "Lý do: " + why, "");
    }

    /** What would change, as a sentence says it. */
    public String changes(Obligation report, Correction correction) {
        return changes(report, roundFigures.corrected(correction.id()));
    }

    private String changes(Obligation report, Map<Long, Figure> figures) {
        var before = roundFigures.of(rounds.requireLast(report.id()).id());
        return Changes.between(indicators.of(report.regime()), before, figures);
    }

    private Correction decide(Obligation report, boolean accepted, @Nullable String answer, String actor) {
        if (!permit.mayDecide(standings.require(actor), report)) {
            throw new NotPermitted(
                    "Chỉ lãnh đạo, chuyên viên của đơn vị nhận báo cáo mới được trả lời đề nghị đính chính.");
        }
        if (answer != null && answer.length() > LONGEST_REASON) {
            refuse("Ý kiến dài quá 2.000 ký tự; hãy rút gọn.");
        }
        var open = corrections
                .open(report.id())
                .orElseThrow(() -> new Refusal("Đề nghị đính chính này đã được trả lời; hãy tải lại trang."));
        if (!corrections.decide(open.id(), accepted, answer, actor)) {
            refuse("Đề nghị đính chính này đã được trả lời; hãy tải lại trang.");
        }
        return open;
    }

    private void tell(Obligation report, String unit, String title, String what, String more) {
        var regime = contents.regime(report.regime());
        var about = units.require(report.unit()).name() + ", " + regime.name()
                + report.period().described().map(", "::concat).orElse("") + ":";
        events.publishEvent(new FiguresTold(
                "correction:" + report.id() + ":"
                        + corrections.of(report.id()).get(0).id() + ":" + title,
                unit,
                title + ": " + Refusal.shortened(regime.name()),
                List.of(about + " " + what + ".", more),
                "/bao-cao/" + report.id() + "/dinh-chinh"));
    }

    private static String reason(@Nullable String written, String sentence) {
        var reason = text(written);
        if (reason.isEmpty()) {
            refuse(sentence);
        }
        if (reason.length() > LONGEST_REASON) {
            refuse("Lý do dài quá 2.000 ký tự; hãy rút gọn.");
        }
        return reason;
    }

    private static String text(@Nullable String written) {
        return Objects.requireNonNullElse(WrittenText.keepOrNull(written), "");
    }

    private static void refuse(String sentence) {
        throw new Refusal(sentence);
    }
}
