package vn.tiendo.assignment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.NotFound;
import vn.tiendo.NotPermitted;
import vn.tiendo.Refusal;
import vn.tiendo.assignment.domain.Assignment;
import vn.tiendo.assignment.domain.AssignmentHandedOver;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.deadline.Duties;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.deadline.domain.UnitAddressed;
import vn.tiendo.document.domain.WrittenText;
import vn.tiendo.organization.Officers;
import vn.tiendo.organization.Standings;
import vn.tiendo.organization.domain.Officer;
import vn.tiendo.organization.domain.Role;
import vn.tiendo.plan.WithdrawalPermit;

/** Bàn giao: the unit's leader lets another specialist carry on, as when somebody leaves. */
@Service
public class HandOverAssignment {

    private static final String ACTION = "Bàn giao chuyên viên";

    private final Assignments assignments;
    private final Officers officers;
    private final Standings standings;
    private final Duties duties;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;

    HandOverAssignment(
            Assignments assignments,
            Officers officers,
            Standings standings,
            Duties duties,
            ApplicationEventPublisher events,
            AuditTrail audit) {
        this.assignments = assignments;
        this.officers = officers;
        this.standings = standings;
        this.duties = duties;
        this.events = events;
        this.audit = audit;
    }

    /**
     * That assignment, if the officer may hand it over.
     *
     * @throws NotFound     if there is none, or it is none of the officer's business
     * @throws NotPermitted if the officer does not lead the unit that has it
     */
    public Assignment permitted(long id, String login) {
        var officer = standings.require(login);
        var assignment = assignments
                .find(id)
                .filter(found -> officer.reach().contains(found.unit()))
                .orElseThrow(
                        () -> new NotFound("Không có nhiệm vụ này, hoặc nhiệm vụ không thuộc đơn vị của đồng chí."));
        if (!officer.has(Role.LEADER, assignment.unit())) {
            throw new NotPermitted("Chỉ lãnh đạo đơn vị đang thực hiện mới được bàn giao cho chuyên viên khác.");
        }
        return assignment;
    }

    /** The specialists of the unit who can take it over. */
    public List<Officer> successors(Assignment assignment) {
        return officers.withRole(assignment.unit(), Role.SPECIALIST).stream()
                .filter(one -> !one.login().equals(assignment.officer()))
                .toList();
    }

    /** @throws Refusal if there is no reason, nobody has it yet, it is over, or the officer cannot take it */
    @Transactional
    public void handOver(long id, @Nullable String officer, @Nullable String written, String login) {
        permitted(id, login);
        var note = carryOn(id, officer, reason(written), login);
        events.publishEvent(new UnitAddressed(DutyRef.assignment(id), ACTION, note, login));
    }

    /**
     * Lets another specialist carry on, as part of something bigger for which the actor's right was checked.
     *
     * @return what the trail says of it
     * @throws Refusal as above
     */
    @Transactional
    public String carryOn(long id, @Nullable String officer, String reason, String actor) {
        var duty = duties.lock(DutyRef.assignment(id));
        var assignment = assignments.require(id);
        var former = assignment.officer();
        if (!duty.open()) {
            throw new Refusal("Nhiệm vụ này đã hoàn thành hoặc đã rút nên không cần bàn giao.");
        }
        if (former == null) {
            throw new Refusal("Nhiệm vụ này chưa phân công cho ai; hãy phân công chuyên viên ở trang «Việc của tôi».");
        }
        var next = successors(assignment).stream()
                .filter(one -> one.login().equals(officer))
                .findFirst()
                .orElseThrow(() -> new Refusal("Hãy chọn chuyên viên khác của đơn vị trong danh sách."));
        assignments.allocated(id, next.login());
        var note = name(former) + " bàn giao cho " + next.fullName() + ": " + reason;
        audit.record(actor, Assignments.history(id), ACTION, note);
        events.publishEvent(new AssignmentHandedOver(id, next.login()));
        return note;
    }

    private static String reason(@Nullable String written) {
        var kept = WrittenText.keepOrNull(written);
        if (kept == null) {
            throw new Refusal("Hãy ghi lý do bàn giao.");
        }
        if (kept.length() > WithdrawalPermit.LONGEST_REASON) {
            throw new Refusal("Lý do dài quá 2.000 ký tự; hãy rút gọn.");
        }
        return kept;
    }

    private String name(String login) {
        return officers.find(login).map(Officer::fullName).orElse(login);
    }
}
