package vn.tiendo.handover;

import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.NotPermitted;
import vn.tiendo.Refusal;
import vn.tiendo.assignment.Assignments;
import vn.tiendo.assignment.HandOverAssignment;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.document.domain.WrittenText;
import vn.tiendo.handover.domain.OpenWork;
import vn.tiendo.handover.domain.OpenWork.Count;
import vn.tiendo.handover.domain.TakenTask;
import vn.tiendo.organization.Officers;
import vn.tiendo.organization.RetireOfficer;
import vn.tiendo.organization.domain.Officer;
import vn.tiendo.organization.domain.Role;
import vn.tiendo.substitution.SubstitutionPermit;
import vn.tiendo.substitution.SubstitutionPermit.Rank;

/** Bàn giao công việc: all that an officer has in hand goes to another of the same unit, wholly or not at all. */
@Service
public class HandOverWork {

    /** What the trail calls it. */
    public static final String ACTION = "Bàn giao công việc";

    private static final int LONGEST_REASON = 2000;

    private final Assignments assignments;
    private final HandOverAssignment handOver;
    private final TakenTasks tasks;
    private final Officers officers;
    private final SubstitutionPermit permit;
    private final RetireOfficer retire;
    private final AuditTrail audit;

    HandOverWork(
            Assignments assignments,
            HandOverAssignment handOver,
            TakenTasks tasks,
            Officers officers,
            SubstitutionPermit permit,
            RetireOfficer retire,
            AuditTrail audit) {
        this.assignments = assignments;
        this.handOver = handOver;
        this.tasks = tasks;
        this.officers = officers;
        this.permit = permit;
        this.retire = retire;
        this.audit = audit;
    }

    /**
     * What was handed over.
     *
     * @param assignments how many assignments
     * @param tasks       how many other tasks went to the other officer
     * @param toGroup     how many went back to their group, because they are none of that officer's
     */
    public record Result(int assignments, int tasks, int toGroup) {}

    /** @throws NotPermitted if the actor neither leads the officer's unit nor administers the system */
    public OpenWork preview(String from, String actor) {
        permitted(from, actor);
        var byName = new LinkedHashMap<String, Long>();
        tasks.of(from).forEach(task -> byName.merge(task.name(), 1L, Long::sum));
        return new OpenWork(
                assignments.openOf(from).size(),
                byName.entrySet().stream()
                        .map(entry -> new Count(entry.getKey(), entry.getValue()))
                        .toList());
    }

    /**
     * Hands everything over.
     *
     * @param leaves whether the officer leaves the service afterwards; for administrators only
     * @throws NotPermitted as in {@link #preview}
     * @throws Refusal      if there is no reason, or the other officer cannot take it; nothing is handed over then
     */
    @Transactional
    public Result handOver(String from, String to, @Nullable String written, boolean leaves, String actor) {
        var rank = permitted(from, actor);
        if (leaves && rank != Rank.ADMINISTRATOR) {
            throw new NotPermitted("Chỉ quản trị mới được cho cán bộ thôi công tác trên hệ thống.");
        }
        var next = next(from, to);
        var reason = reason(written);
        var carried = assignments.openOf(from);
        if (!carried.isEmpty() && !next.roles().contains(Role.SPECIALIST)) {
            throw new Refusal(next.fullName() + " không phải chuyên viên nên không nhận được nhiệm vụ đang thực hiện;"
                    + " hãy chọn chuyên viên của đơn vị.");
        }
        carried.forEach(one -> handOver.carryOn(one.id(), next.login(), reason, actor));
        int passed = 0;
        var taken = tasks.of(from);
        for (var task : taken) {
            boolean has = tasks.pass(task, next.login());
            passed += has ? 1 : 0;
            record(
                    task,
                    name(from) + (has ? " bàn giao cho " + next.fullName() : " trả về đơn vị") + ": " + reason,
                    actor);
        }
        if (leaves) {
            retire.retire(from);
        }
        return new Result(carried.size(), passed, taken.size() - passed);
    }

    private void record(TakenTask task, String note, String actor) {
        var key = task.businessKey() == null
                ? List.<String>of()
                : List.of(task.businessKey().split(":"));
        if (key.size() == 2 && key.get(1).matches("\\d{1,18}")) {
            var subject = new AuditTrail.Subject(key.get(0), Long.parseLong(key.get(1)));
            audit.record(actor, subject, ACTION, task.name() + ". " + note);
        }
    }

    private Rank permitted(String from, String actor) {
        var rank = permit.over(from, actor);
        if (rank == Rank.SELF) {
            throw new NotPermitted("Chỉ lãnh đạo đơn vị hoặc quản trị mới được bàn giao toàn bộ công việc của cán bộ.");
        }
        return rank;
    }

    private Officer next(String from, String to) {
        var leaving = officers.find(from).orElseThrow(() -> new Refusal("Hãy chọn cán bộ bàn giao trong danh sách."));
        return officers.find(to)
                .filter(Officer::active)
                .filter(one -> one.unit().equals(leaving.unit()) && !to.equals(from))
                .orElseThrow(() -> new Refusal("Hãy chọn cán bộ khác của đơn vị để nhận bàn giao."));
    }

    private static String reason(@Nullable String written) {
        var kept = WrittenText.keepOrNull(written);
        if (kept == null) {
            throw new Refusal("Hãy ghi lý do bàn giao.");
        }
        if (kept.length() > LONGEST_REASON) {
            throw new Refusal("Lý do dài quá 2.000 ký tự; hãy rút gọn.");
        }
        return kept;
    }

    private String name(String login) {
        return officers.find(login).map(Officer::fullName).orElse(login);
    }
}
