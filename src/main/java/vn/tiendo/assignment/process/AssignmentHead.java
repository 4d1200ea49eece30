package vn.tiendo.assignment.process;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.AssignmentMoves;
import vn.tiendo.assignment.AssignmentMoves.Predecessor;
import vn.tiendo.assignment.Assignments;
import vn.tiendo.assignment.DemandedEvidence;
import vn.tiendo.assignment.OwedContributions;
import vn.tiendo.assignment.domain.Assignment;
import vn.tiendo.assignment.domain.WhoseDelay;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.deadline.domain.DeadlineText;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.deadline.process.DeadlineStory;
import vn.tiendo.engine.form.PaperHead;
import vn.tiendo.organization.process.UnitOptions;
import vn.tiendo.plan.PlanContents;
import vn.tiendo.plan.PlanNumber;
import vn.tiendo.plan.Plans;

/** What an assignment is about, as the head of a form shows it: the plan, the task, who assigned it, until when. */
@Component
class AssignmentHead {

    private static final String EVIDENCE = "Phải có trong thẻ Hồ sơ trước khi đề nghị xác nhận hoàn thành";

    private final Assignments assignments;
    private final Plans plans;
    private final PlanContents contents;
    private final PlanNumber planNumber;
    private final UnitOptions units;
    private final AssignmentMoves moves;
    private final DeadlineStory story;
    private final DemandedEvidence demandedEvidence;
    private final OwedContributions contributions;
    private final AuditTrail audit;

    AssignmentHead(
            Assignments assignments,
            Plans plans,
            PlanContents contents,
            PlanNumber planNumber,
            UnitOptions units,
            AssignmentMoves moves,
            DeadlineStory story,
            DemandedEvidence demandedEvidence,
            OwedContributions contributions,
            AuditTrail audit) {
        this.assignments = assignments;
        this.plans = plans;
        this.contents = contents;
        this.planNumber = planNumber;
        this.units = units;
        this.moves = moves;
        this.story = story;
        this.demandedEvidence = demandedEvidence;
        this.contributions = contributions;
        this.audit = audit;
    }

    PaperHead of(long id) {
        return of(assignments.require(id));
    }

    /** For those who see how all parts of it go: the unit that leads, and who assigned it. */
    PaperHead of(Assignment assignment) {
        var head = toOthers(assignment)
                .row("Chậm do phối hợp", othersDelay(assignment.id()))
                .row("Nhận chuyển từ", predecessor(assignment.id()))
                .row("Chuyên viên", units.officerName(assignment.officer()));
        audit.last(Assignments.history(assignment.id()))
                .filter(event -> event.note() != null && !event.note().equals(assignment.evidence()))
                .ifPresent(event ->
                        head.notice(event.action() + " (" + units.officerName(event.actor()) + "):", event.note()));
        return head;
    }

    /** For a coordinating unit, which sees what is to be done, not how it goes. */
    PaperHead toOthers(long id) {
        return toOthers(assignments.require(id));
    }

    private PaperHead toOthers(Assignment assignment) {
        var plan = plans.require(assignment.plan());
        var item = contents.item(assignment.item());
        var head = new PaperHead()
                .row("Văn bản giao", planNumber.of(plan.id()))
                .row("Trích yếu", plan.title())
                .row("Cơ quan giao", units.name(plan.unit()))
                .row("Nhiệm vụ", item.ordinal() + ". " + item.content())
                .row("Sản phẩm", item.product())
                .row("Tệp sản phẩm", demandedEvidence.of(assignment.id()) ? EVIDENCE : null)
                .row("Đơn vị chủ trì", units.name(assignment.unit()))
                .row("Đơn vị phối hợp", units.names(item.coordinators()))
                .row("Phối hợp khác", item.externalCoordinators())
                .row("Thời hạn", DeadlineText.line(assignment.deadline()));
        return story.tell(DutyRef.assignment(assignment.id()), head);
    }

    private @Nullable String othersDelay(long assignment) {
        return contributions.delayOf(assignment).map(WhoseDelay::sentence).orElse(null);
    }

    /** Who had it before, and how far that unit came. */
    private @Nullable String predecessor(long assignment) {
        return moves.predecessor(assignment).map(this::described).orElse(null);
    }

    private String described(Predecessor former) {
        var name = units.name(former.unit());
        var percent = former.progressPercent() == null ? "" : ", tiến độ " + former.progressPercent() + "%";
        return name + percent + (former.progressNote() == null ? "" : ": " + former.progressNote());
    }
}
