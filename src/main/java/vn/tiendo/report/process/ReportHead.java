package vn.tiendo.report.process;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.deadline.domain.DeadlineText;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.deadline.domain.period.ReportPeriod;
import vn.tiendo.deadline.process.DeadlineStory;
import vn.tiendo.engine.form.PaperHead;
import vn.tiendo.organization.process.UnitOptions;
import vn.tiendo.plan.PlanContents;
import vn.tiendo.plan.PlanNumber;
import vn.tiendo.plan.Plans;
import vn.tiendo.plan.domain.ReportRegime;
import vn.tiendo.report.Obligations;
import vn.tiendo.report.ReportMoves;
import vn.tiendo.report.Rounds;
import vn.tiendo.report.domain.Round;

/** What a report is about, as the head of a form shows it: which report, under which plan, to whom, until when. */
@Component
class ReportHead {

    private final Obligations obligations;
    private final Rounds rounds;
    private final Plans plans;
    private final PlanContents contents;
    private final PlanNumber planNumber;
    private final UnitOptions units;
    private final ReportMoves moves;
    private final DeadlineStory story;
    private final AuditTrail audit;

    ReportHead(
            Obligations obligations,
            Rounds rounds,
            Plans plans,
            PlanContents contents,
            PlanNumber planNumber,
            UnitOptions units,
            ReportMoves moves,
            DeadlineStory story,
            AuditTrail audit) {
        this.obligations = obligations;
        this.rounds = rounds;
        this.plans = plans;
        this.contents = contents;
        this.planNumber = planNumber;
        this.units = units;
        this.moves = moves;
        this.story = story;
        this.audit = audit;
    }

    /** The head for who writes or approves the report. */
    PaperHead of(long id) {
        var obligation = obligations.require(id);
        var head = regime(obligation.regime(), obligation.period())
                .row("Đơn vị báo cáo", units.name(obligation.unit()))
                .row("Thời hạn", DeadlineText.line(obligation.deadline()));
        story.tell(DutyRef.report(id), head)
                .row("Nhận chuyển từ", moves.predecessor(id).map(units::name).orElse(null));
        rounds.last(id).ifPresent(round -> head.row("Lượt", round.number()));
        audit.last(Obligations.history(id))
                .filter(event -> event.note() != null)
                .ifPresent(event ->
                        head.notice(event.action() + " (" + units.officerName(event.actor()) + "):", event.note()));
        return head;
    }

    /** The head for who checks the report: with what it says. */
    PaperHead withContent(long id) {
        var round = rounds.requireLast(id);
        return of(id).row("Nội dung báo cáo", round.text());
    }

    /** The head of everything that belongs to one period of a regime. */
    PaperHead regime(long id, ReportPeriod period) {
        var regime = contents.regime(id);
        return new PaperHead()
                .row("Báo cáo", regime.name())
                .row("Kỳ", period.described().orElse(null))
                .row("Định kỳ", periodicity(regime))
                .row("Theo văn bản", planNumber.of(regime.plan()))
                .row("Trích yếu", plans.require(regime.plan()).title())
                .row("Nơi nhận", recipient(regime))
                .row("Đề cương", regime.outline());
    }

    private static @Nullable String periodicity(ReportRegime regime) {
        var often = regime.recurrence().recurring() ? regime.recurrence().described() : null;
        if (!regime.conditional()) {
            return often;
        }
        return (often == null ? "" : often + ", ") + "chỉ khi có phát sinh";
    }

    private String recipient(ReportRegime regime) {
        return units.name(regime.recipient()) + (regime.via() == null ? "" : " (qua " + units.name(regime.via()) + ")");
    }

    /** Where the round that is being written or checked is to be had as a letter; null where nobody has written yet. */
    @Nullable
    String wordFile(long id) {
        return rounds.last(id)
                .map(round -> "/viec/report/" + id + "/luot/" + round.number() + "/bao-cao.docx")
                .orElse(null);
    }

    /** The text of the round that is being written, or of the one that came back. */
    String text(long id) {
        return rounds.last(id).map(Round::content).orElse("");
    }
}
