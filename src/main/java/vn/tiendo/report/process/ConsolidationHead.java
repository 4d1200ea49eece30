package vn.tiendo.report.process;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.deadline.domain.DeadlineText;
import vn.tiendo.engine.form.PaperHead;
import vn.tiendo.organization.process.UnitOptions;
import vn.tiendo.plan.PlanContents;
import vn.tiendo.report.ConsolidatedFigures;
import vn.tiendo.report.Consolidations;
import vn.tiendo.report.Consolidations.Consolidation;
import vn.tiendo.report.Obligations;
import vn.tiendo.report.domain.Obligation;

/** What a consolidation is about: which reports, how many have come, who is missing, and to whom it goes. */
@Component
class ConsolidationHead {

    private final Consolidations consolidations;
    private final Obligations obligations;
    private final ReportHead reportHead;
    private final PlanContents contents;
    private final UnitOptions units;
    private final AuditTrail audit;
    private final ConsolidatedFigures figures;

    ConsolidationHead(
            Consolidations consolidations,
            Obligations obligations,
            ReportHead reportHead,
            PlanContents contents,
            UnitOptions units,
            AuditTrail audit,
            ConsolidatedFigures figures) {
        this.consolidations = consolidations;
        this.obligations = obligations;
        this.reportHead = reportHead;
        this.contents = contents;
        this.units = units;
        this.audit = audit;
        this.figures = figures;
    }

    PaperHead of(long id) {
        var consolidation = consolidations.require(id);
        var owed = obligations.ofPeriod(consolidation.regime(), consolidation.period());
        var missing = owed.stream()
                .filter(obligation -> !obligation.accepted())
                .map(Obligation::unit)
                .toList();
        var head = reportHead
                .regime(consolidation.regime(), consolidation.period())
                .row("Đơn vị tổng hợp", units.name(consolidation.unit()))
                .row("Đã nhận", owed.size() - missing.size() + "/" + owed.size() + " báo cáo")
                .row("Chưa báo cáo", units.names(missing));
        obligations.answeredBy(id).ifPresent(above -> {
            head.notice(
                    "Cấp trên hỏi thêm số liệu mà các đơn vị không phải báo cáo:", unanswered(consolidation, above));
            head.row("Thời hạn báo cáo cấp trên", DeadlineText.line(above.deadline()));
            returned(above, head);
        });
        audit.last(Consolidations.history(id))
                .filter(event -> event.note() != null)
                .ifPresent(event ->
                        head.notice(event.action() + " (" + units.officerName(event.actor()) + "):", event.note()));
        return head;
    }

    private String unanswered(Consolidation consolidation, Obligation above) {
        return figures.unanswered(consolidation.regime(), above.regime()).stream()
                .map(indicator -> indicator.asked().title())
                .collect(Collectors.joining("; "));
    }

    /** Where the version that is to be signed is to be had as a letter; null where nobody has compiled one. */
    @Nullable
    String wordFile(long id) {
        long plan = contents.regime(consolidations.require(id).regime()).plan();
        return consolidations
                .last(id)
                .map(version -> "/ke-hoach/" + plan + "/bao-cao-tong-hop/" + version.id() + ".docx")
                .orElse(null);
    }

    private void returned(Obligation above, PaperHead head) {
        audit.last(Obligations.history(above.id()))
                .filter(event -> event.note() != null && !event.actor().equals(AuditTrail.SYSTEM))
                .ifPresent(event -> head.notice("Cấp trên trả lại:", event.note()));
    }
}
