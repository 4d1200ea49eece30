package vn.tiendo.plan;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.Refusal;
import vn.tiendo.VietnamTime;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.deadline.Duties;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.DeadlineKind;
import vn.tiendo.plan.MissingDeadlines.Missing;
import vn.tiendo.plan.domain.PlanPart;

/** Xác định thời hạn: what an issued plan left open is said afterwards, for the plan and for all who owe it. */
@Service
public class SettleDeadline {

    private static final int MOST_YEARS = 30;

    private final MissingDeadlines missing;
    private final Plans plans;
    private final Duties duties;
    private final AuditTrail audit;
    private final Clock clock;

    SettleDeadline(MissingDeadlines missing, Plans plans, Duties duties, AuditTrail audit, Clock clock) {
        this.missing = missing;
        this.plans = plans;
        this.duties = duties;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * From now on that deadline holds, for every open duty too; their clocks follow soon after.
     *
     * @param day the day that the kind names, or null
     * @throws Refusal if the day is missing, has passed or lies too far ahead, or somebody has settled it already
     */
    @Transactional
    public void settle(long plan, PlanPart part, long id, DeadlineKind kind, @Nullable LocalDate day, String actor) {
        var open = open(plan, part, id);
        var deadline = deadline(kind, day);
        if (!missing.settle(part, id, deadline)) {
            throw settled();
        }
        duties.settle(part.duties(), id, deadline);
        audit.record(actor, PlanHistory.of(plan), "Xác định thời hạn", open.title() + ": " + deadline.phrase());
    }

    /** Nobody can say until when, for a reason: nobody is asked again. @throws Refusal if it is settled already */
    @Transactional
    public void giveUp(long plan, PlanPart part, long id, String note, String actor) {
        var open = open(plan, part, id);
        if (!missing.giveUp(part, id, note)) {
            throw settled();
        }
        audit.record(actor, PlanHistory.of(plan), "Chưa xác định được thời hạn", open.title() + ": " + note);
    }

    private Missing open(long plan, PlanPart part, long id) {
        plans.mustStand(plan);
        return missing.find(plan, part, id).orElseThrow(SettleDeadline::settled);
    }

    private Deadline deadline(DeadlineKind kind, @Nullable LocalDate day) {
        if (!kind.dated()) {
            return Deadline.of(kind, null);
        }
        if (day == null) {
            throw new Refusal("Hãy chọn ngày của thời hạn.");
        }
        var today = VietnamTime.today(clock);
        if (day.getYear() > today.getYear() + MOST_YEARS) {
            throw new Refusal("Thời hạn quá xa; hãy kiểm tra lại năm.");
        }
        var deadline = Deadline.of(kind, day);
        var last = deadline.lastDay();
        if (last == null || last.isBefore(today)) {
            throw new Refusal("Thời hạn đã qua; hãy chọn ngày khác.");
        }
        return deadline;
    }

    private static Refusal settled() {
        return new Refusal("Mục này không còn thiếu thời hạn; hãy tải lại trang để xem các mục còn lại.");
    }
}
