package vn.tiendo.report;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.deadline.Duties;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.file.Submissions;
import vn.tiendo.file.domain.Subject;
import vn.tiendo.file.domain.SubjectKind;
import vn.tiendo.report.domain.ConsolidatedReport;
import vn.tiendo.report.domain.Obligation;

/** Tổng hợp báo cáo: the draft that the rounds make by themselves, the officer's text, the leader's signature. */
@Service
public class ConsolidateReports {

    private final Consolidations consolidations;
    private final Obligations obligations;
    private final Rounds rounds;
    private final AutoDraft autoDraft;
    private final Duties duties;
    private final AuditTrail audit;
    private final Submissions submissions;
    private final ConsolidatedFigures figures;

    ConsolidateReports(
            Consolidations consolidations,
            Obligations obligations,
            Rounds rounds,
            AutoDraft autoDraft,
            Duties duties,
            AuditTrail audit,
            Submissions submissions,
            ConsolidatedFigures figures) {
        this.consolidations = consolidations;
        this.obligations = obligations;
        this.rounds = rounds;
        this.autoDraft = autoDraft;
        this.duties = duties;
        this.audit = audit;
        this.submissions = submissions;
        this.figures = figures;
    }

    /** What the officer finds already written: the version that is not signed yet, else what the rounds say now. */
    public String text(long consolidation) {
        return consolidations
                .last(consolidation)
                .filter(report -> report.frozenAt() == null)
                .map(ConsolidatedReport::content)
                .orElseGet(() -> autoDraft.of(consolidations.require(consolidation)));
    }

    @Transactional
    public void compile(long consolidation, String content, String actor) {
        consolidations.compile(consolidation, content, actor);
        audit.record(actor, Consolidations.history(consolidation), "Tổng hợp báo cáo", null);
    }

    /** Signs and freezes the version. A report that is accepted meanwhile is in it, or makes the next one. */
    @Transactional
    public void sign(long consolidation, @Nullable String remark, String actor) {
        consolidations.lock(consolidation);
        var report = consolidations.last(consolidation).orElseThrow();
        consolidations.freeze(report.id(), consolidations.require(consolidation), actor);
        figures.freeze(report.id());
        audit.record(actor, Consolidations.history(consolidation), "Ký báo cáo tổng hợp", remark);
    }

    @Transactional
    public void giveBack(long consolidation, String reason, String actor) {
        audit.record(actor, Consolidations.history(consolidation), "Trả lại", reason);
    }

    /** The frozen report answers the obligation above, where there is one; returns that obligation. */
    @Transactional
    public Optional<Obligation> submitUpward(long consolidation) {
        var report = consolidations.last(consolidation).orElseThrow();
        var above = obligations.answeredBy(consolidation);
        above.ifPresent(obligation -> {
            rounds.submitConsolidated(obligation.id(), report.id());
            figures.carryUp(
                    report.id(),
                    obligation.regime(),
                    rounds.requireLast(obligation.id()).id());
            submissions.handedIn(
                    new Subject(SubjectKind.REPORT, obligation.id()),
                    rounds.requireLast(obligation.id()).number());
            duties.handedIn(DutyRef.report(obligation.id()));
            audit.record(
                    AuditTrail.SYSTEM,
                    Obligations.history(obligation.id()),
                    "Gửi báo cáo tổng hợp",
                    "Phiên bản " + report.version());
        });
        return above;
    }
}
