package vn.tiendo.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.Refusal;
import vn.tiendo.VietnamTime;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.DeadlineKind;
import vn.tiendo.deadline.domain.Duty;
import vn.tiendo.deadline.domain.DutyEnded;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.deadline.domain.Extension;
import vn.tiendo.deadline.domain.ExtensionLapsed;
import vn.tiendo.deadline.domain.UnitAddressed;

/** Gia hạn: asked for in writing before the deadline, decided by the assigner, limited in number. */
@Service
public class ExtendDeadline {

    private final Duties duties;
    private final Extensions extensions;
    private final WorkingTime workingTime;
    private final DeadlinePolicy policy;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final Clock clock;

    ExtendDeadline(
            Duties duties,
            Extensions extensions,
            WorkingTime workingTime,
            DeadlinePolicy policy,
            ApplicationEventPublisher events,
            AuditTrail audit,
            Clock clock) {
        this.duties = duties;
        this.extensions = extensions;
        this.workingTime = workingTime;
        this.policy = policy;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refusal if it is too late to ask, was asked too often, or the day is not a later one */
    @Transactional
    public Extension ask(
            DutyRef ref, @Nullable LocalDate day, @Nullable String reason, @Nullable String evidence, String actor) {
        var duty = duties.lock(ref);
        mayAsk(duty);
        if (day == null || reason == null) {
            throw new Refusal("Hãy ghi lý do và chọn ngày đề nghị gia hạn đến.");
        }
        mustBeLater(duty, day);
        var id = extensions.add(duty, day, reason, evidence, workingTime.endOfDayAfter(policy.decisionDays()), actor);
        audit.record(actor, Duties.history(ref), "Đề nghị gia hạn", reason);
        return extensions.require(id);
    }

    private void mayAsk(Duty duty) {
        if (!duty.open()) {
            throw new Refusal("Việc này đã kết thúc nên không cần gia hạn.");
        }
        if (duty.dueAt() == null) {
            throw new Refusal("Việc này không có thời hạn nên không cần gia hạn.");
        }
        if (!clock.instant().isBefore(duty.dueAt())) {
            throw new Refusal("Đã quá hạn nên không thể đề nghị gia hạn; hãy giải trình và hoàn thành sớm nhất.");
        }
        if (extensions.of(duty.ref()).stream().anyMatch(extension -> extension.granted() == null)) {
            throw new Refusal("Đã có một đề nghị gia hạn đang chờ quyết định; hãy chờ cơ quan giao trả lời.");
        }
        long granted = extensions.granted(duty.ref());
        if (granted >= policy.extensions()) {
            throw new Refusal("Việc này đã được gia hạn " + granted + " lần, không được gia hạn thêm.");
        }
    }

    /**
     * The assigner lets the unit have more time, until the day that was asked for or another one.
     *
     * @throws Refusal if the day is not later than the deadline that holds, or has passed
     */
    @Transactional
    public void grant(long id, @Nullable LocalDate day, @Nullable String note, String actor) {
        var extension = extensions.require(id);
        var duty = duties.lock(extension.duty());
        if (!duty.open()) {
            throw new Refusal("Việc này đã kết thúc nên không cần gia hạn; hãy chọn không đồng ý.");
        }
        var until = day == null ? extension.askedDay() : day;
        mustBeLater(duty, until);
        extensions.decide(id, until, note, actor);
        var deadline = Deadline.of(DeadlineKind.NO_LATER_THAN, until);
        duties.move(duty.ref(), deadline);
        answered(duty.ref(), "Đồng ý gia hạn", deadline.phrase(), note, actor);
    }

    /**
     * The assigner gives more time unasked, however often it was given before; it counts as an extension all the same.
     *
     * @throws Refusal if there is no deadline, a wish of the unit waits to be decided, or the day is not a later one
     */
    @Transactional
    public void extend(DutyRef ref, LocalDate day, String reason, String actor) {
        var duty = duties.lock(ref);
        if (!duty.open()) {
            throw new Refusal("Việc này đã kết thúc nên không cần gia hạn.");
        }
        if (duty.dueAt() == null) {
            throw new Refusal("Việc này không có thời hạn nên không cần gia hạn.");
        }
        if (extensions.openOf(ref).isPresent()) {
            throw new Refusal("Đơn vị đã đề nghị gia hạn và đang chờ quyết định;"
                    + " hãy xử lý việc «Quyết định gia hạn» ở trang «Việc của tôi».");
        }
        mustBeLater(duty, day);
        var id = extensions.add(duty, day, reason, null, clock.instant(), actor);
        extensions.decide(id, day, null, actor);
        var deadline = Deadline.of(DeadlineKind.NO_LATER_THAN, day);
        duties.move(ref, deadline);
        answered(ref, "Gia hạn", deadline.phrase(), reason, actor);
    }

    /** The deadline stays as it is. */
    @Transactional
    public void refuse(long id, String reason, String actor) {
        var extension = extensions.require(id);
        extensions.decide(id, null, reason, actor);
        answered(extension.duty(), "Không đồng ý gia hạn", extension.formerPhrase(), reason, actor);
    }

    /**
     * The duty is over: what was asked for it needs no answer any more.
     *
     * @param why what ended it, for example "Rút nhiệm vụ"
     */
    @Transactional
    public void lapse(DutyRef duty, String why, String actor) {
        events.publishEvent(new DutyEnded(duty));
        extensions.openOf(duty).ifPresent(id -> {
            extensions.decide(id, null, "Không xét nữa: " + why + ".", actor);
            audit.record(actor, Duties.history(duty), "Khép đề nghị gia hạn", why);
            events.publishEvent(new ExtensionLapsed(id));
        });
    }

    /** Another unit has taken the duty over: what was asked for it is decided for that unit. */
    @Transactional
    public void takeOver(DutyRef from, DutyRef to, String actor) {
        events.publishEvent(new DutyEnded(from));
        extensions.openOf(from).ifPresent(id -> {
            extensions.hand(id, to);
            audit.record(actor, Duties.history(to), "Nhận đề nghị gia hạn đang chờ quyết định", null);
        });
    }

    private void answered(DutyRef duty, String action, String phrase, @Nullable String note, String actor) {
        var text = "Thời hạn: " + phrase + "." + (note == null ? "" : " " + note);
        audit.record(actor, Duties.history(duty), action, text);
        events.publishEvent(new UnitAddressed(duty, action, text, actor));
    }

    private void mustBeLater(Duty duty, LocalDate day) {
        var until = day.plusDays(1).atStartOfDay(VietnamTime.ZONE).toInstant();
        if (!until.isAfter(Objects.requireNonNull(duty.dueAt())) || !until.isAfter(clock.instant())) {
            throw new Refusal("Ngày gia hạn phải sau thời hạn hiện tại và chưa qua; hãy chọn ngày khác.");
        }
        if (day.getYear() > VietnamTime.today(clock).getYear() + 30) {
            throw new Refusal("Ngày gia hạn quá xa; hãy kiểm tra lại năm.");
        }
    }
}
