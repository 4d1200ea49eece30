package vn.tiendo.assignment;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.Refusal;
import vn.tiendo.assignment.domain.Contribution;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.deadline.Duties;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.organization.Officers;
import vn.tiendo.organization.Units;
import vn.tiendo.organization.domain.Role;

/** What the lead unit does with its assignment: receive or refuse it, allocate an officer, progress, propose completion. */
@Service
public class CarryOutAssignment {

    private final Assignments assignments;
    private final Contributions contributions;
    private final DemandedEvidence demandedEvidence;
    private final Officers officers;
    private final Units units;
    private final Duties duties;
    private final AuditTrail audit;

    CarryOutAssignment(
            Assignments assignments,
            Contributions contributions,
            DemandedEvidence demandedEvidence,
            Officers officers,
            Units units,
            Duties duties,
            AuditTrail audit) {
        this.assignments = assignments;
        this.contributions = contributions;
        this.demandedEvidence = demandedEvidence;
        this.officers = officers;
        this.units = units;
        this.duties = duties;
        this.audit = audit;
    }

    @Transactional
    public void receive(long assignment, String actor) {
        assignments.received(assignment, actor);
        audit.record(actor, Assignments.history(assignment), "Tiếp nhận nhiệm vụ", null);
    }

    @Transactional
    public void refuse(long assignment, String reason, String actor) {
        assignments.refused(assignment, reason);
        audit.record(actor, Assignments.history(assignment), "Từ chối tiếp nhận", reason);
    }

    /** @throws Refusal if the officer is not a specialist of the unit */
    @Transactional
    public void allocate(long assignment, String officer, @Nullable String instruction, String actor) {
        var unit = assignments.require(assignment).unit();
        if (officers.withRole(unit, Role.SPECIALIST).stream()
                .noneMatch(one -> one.login().equals(officer))) {
            throw new Refusal("Người được chọn không phải chuyên viên của đơn vị; hãy chọn lại trong danh sách.");
        }
        assignments.allocated(assignment, officer);
        audit.record(actor, Assignments.history(assignment), "Phân công chuyên viên", instruction);
    }

    @Transactional
    public void progress(long assignment, @Nullable Integer percent, @Nullable String note, String actor) {
        assignments.progressed(assignment, percent, note);
        audit.record(actor, Assignments.history(assignment), "Cập nhật tiến độ", note);
    }

    /** @throws Refusal while a contribution has been neither taken in nor answered, or a demanded file is missing */
    @Transactional
    public void proposeCompletion(long assignment, String evidence, String actor) {
        var unanswered = contributions.of(assignment).stream()
                .filter(Contribution::awaitsAnswer)
                .map(contribution -> units.require(contribution.unit()).name())
                .collect(Collectors.joining(", "));
        if (!unanswered.isEmpty()) {
            throw new Refusal("Chưa thể đề nghị xác nhận: hãy tiếp thu hoặc trả lời ý kiến phối hợp của " + unanswered
                    + " trước.");
        }
        demandedEvidence.enclose(assignment);
        assignments.proposed(assignment, evidence);
        duties.handedIn(DutyRef.assignment(assignment));
        audit.record(actor, Assignments.history(assignment), "Đề nghị xác nhận hoàn thành", evidence);
    }
}
