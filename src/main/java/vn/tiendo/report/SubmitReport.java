package vn.tiendo.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.deadline.Duties;
import vn.tiendo.deadline.ExtendDeadline;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.figure.domain.Figure;
import vn.tiendo.file.Submissions;
import vn.tiendo.file.domain.Subject;
import vn.tiendo.file.domain.SubjectKind;
import vn.tiendo.report.domain.ConsolidationReturned;

/** Lập, duyệt, chuyển, tiếp nhận báo cáo: one report on its way from the specialist to the receiver's answer. */
@Service
public class SubmitReport {

    private final Obligations obligations;
    private final Rounds rounds;
    private final ReportSettled settled;
    private final Duties duties;
    private final ExtendDeadline extend;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final Submissions submissions;
    private final ReportFigures reportFigures;
    private final RoundFigures roundFigures;
    private final ConsolidateAnew consolidateAnew;

    SubmitReport(
            Obligations obligations,
            Rounds rounds,
            ReportSettled settled,
            Duties duties,
            ExtendDeadline extend,
            ApplicationEventPublisher events,
            AuditTrail audit,
            Submissions submissions,
            ReportFigures reportFigures,
            RoundFigures roundFigures,
            ConsolidateAnew consolidateAnew) {
        this.obligations = obligations;
        this.rounds = rounds;
        this.settled = settled;
        this.duties = duties;
        this.extend = extend;
        this.events = events;
        this.audit = audit;
        this.submissions = submissions;
        this.reportFigures = reportFigures;
        this.roundFigures = roundFigures;
        this.consolidateAnew = consolidateAnew;
    }

    /**
     * @param content null only where there is nothing to report
     * @param figures what was written for each indicator of the regime, in its order; none where there is nothing to report
     * @throws vn.tiendo.Refusal if a figure is missing or cannot be read
     */
    @Transactional
    public void draft(
            long obligation,
            @Nullable String content,
            boolean nothingToReport,
            List<@Nullable String> figures,
            String actor) {
        var given = nothingToReport
                ? Map.<Long, Figure>of()
                : reportFigures.read(obligations.require(obligation).regime(), figures);
        rounds.draft(obligation, content, nothingToReport, actor);
        roundFigures.write(rounds.requireLast(obligation).id(), given);
        audit.record(actor, Obligations.history(obligation), "Lập báo cáo", null);
    }

    /** The same of a report that is asked for no figures. */
    @Transactional
    public void draft(long obligation, @Nullable String content, boolean nothingToReport, String actor) {
        draft(obligation, content, nothingToReport, List.of(), actor);
    }

    /** The unit's leader sends it: from this instant it is handed in. */
    @Transactional
    public void approve(long obligation, @Nullable String remark, String actor) {
        var round = rounds.requireLast(obligation);
        rounds.submit(round.id(), actor);
        submissions.handedIn(new Subject(SubjectKind.REPORT, obligation), round.number());
        duties.handedIn(DutyRef.report(obligation));
        audit.record(actor, Obligations.history(obligation), "Duyệt, gửi báo cáo", remark);
    }

    @Transactional
    public void sendBackToDraft(long obligation, String reason, String actor) {
        audit.record(actor, Obligations.history(obligation), "Lãnh đạo trả lại", reason);
    }

    /** The unit in between ("qua …") passes it on. */
    @Transactional
    public void forward(long obligation, @Nullable String remark, String actor) {
        rounds.forward(rounds.requireLast(obligation).id(), actor);
        audit.record(actor, Obligations.history(obligation), "Chuyển báo cáo", remark);
    }

    @Transactional
    public void accept(long obligation, @Nullable String remark, String actor) {
        rounds.decide(rounds.requireLast(obligation).id(), true, remark, actor);
        audit.record(actor, Obligations.history(obligation), "Chấp nhận báo cáo", remark);
        extend.lapse(DutyRef.report(obligation), "Chấp nhận báo cáo", actor);
        settled.tell(obligation);
        consolidateAnew.withLateReport(obligation, actor);
    }

    /** A returned report counts as not handed in; the next round begins. */
    @Transactional
    public void giveBack(long obligation, String reason, String actor) {
        rounds.decide(rounds.requireLast(obligation).id(), false, reason, actor);
        audit.record(actor, Obligations.history(obligation), "Trả lại báo cáo", reason);
        duties.cameBack(DutyRef.report(obligation));
        var fedBy = obligations.require(obligation).fedBy();
        if (fedBy != null) {
            events.publishEvent(new ConsolidationReturned(fedBy));
        }
    }
}
