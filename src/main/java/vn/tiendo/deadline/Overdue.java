package vn.tiendo.deadline;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.Refusal;
import vn.tiendo.VietnamTime;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.deadline.domain.ConditionalDutyDue;
import vn.tiendo.deadline.domain.Duty;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.deadline.domain.UnitAddressed;

/**
 * What follows when a deadline passes and the duty is not handed in: the unit owes an explanation (giải trình), itself by
 * a deadline; a supervisor urges (đôn đốc); later the leader above directs.
 */
@Service
public class Overdue {

    private final Duties duties;
    private final WorkingTime workingTime;
    private final DeadlinePolicy policy;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final Clock clock;

    Overdue(
            Duties duties,
            WorkingTime workingTime,
            DeadlinePolicy policy,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            AuditTrail audit,
            Clock clock) {
        this.duties = duties;
        this.workingTime = workingTime;
        this.policy = policy;
        this.jdbc = jdbc;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Notes that the deadline has passed. The duty is locked meanwhile: either it was handed in before, and nothing
     * happens, or it is overdue.
     *
     * @return until when the unit must explain itself; nothing if it is not late, or somebody has it on the desk who checks it
     */
    @Transactional
    public Optional<Instant> open(DutyRef ref) {
        var duty = duties.lock(ref);
        if (!duty.overdue(passedBy(duty)) || closedByItself(duty)) {
            return Optional.empty();
        }
        var due = workingTime.endOfDayAfter(policy.explanationDays());
        jdbc.sql("""
                insert into explanation (duty_kind, duty_id, deadline_version, owed_since, due_at)
                values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(ref.kind().name(), ref.id(), duty.version(), now(), Timestamp.from(due))
                .update();
        audit.record(AuditTrail.SYSTEM, Duties.history(ref), "Quá hạn", null);
        return Optional.of(due);
    }

    private boolean closedByItself(Duty duty) {
        if (duty.conditional()) {
            events.publishEvent(new ConditionalDutyDue(duty.ref()));
        }
        return duty.conditional() && !duties.require(duty.ref()).open();
    }

    /**
     * That we are asked means that the duty's timer has struck. A clock that is behind, because this is another node or it
     * was set back, must not unsay that: nobody would ask again. Only where the deadline has moved and the timer does not
     * know it yet is there something to compare.
     */
    private Instant passedBy(Duty duty) {
        var due = duty.dueAt();
        return due == null || duties.clockIsBehind(duty.ref()) ? clock.instant() : due;
    }

    /**
     * Giải trình: why it is late, what is done about it, by when.
     *
     * @throws Refusal if the promised day lies in the past
     */
    @Transactional
    public void explain(DutyRef ref, String reason, String remedy, LocalDate promised, String actor) {
        if (promised.isBefore(VietnamTime.today(clock))) {
            throw new Refusal("Ngày cam kết hoàn thành đã qua; hãy chọn từ hôm nay trở đi.");
        }
        jdbc.sql("""
                update explanation set reason = ?, remedy = ?, promised_day = ?, given_by = ?, given_at = ?
                where duty_kind = ? and duty_id = ? and given_at is null""")
                .params(reason, remedy, promised, actor, now(), ref.kind().name(), ref.id())
                .update();
        audit.record(actor, Duties.history(ref), "Giải trình", reason);
    }

    /** The last explanation that was given, for whoever urges. */
    public Optional<String> explanation(DutyRef ref) {
        return jdbc.sql("""
                select reason || ' Biện pháp: ' || remedy from explanation
                where duty_kind = ? and duty_id = ? and given_at is not null order by id desc limit 1""")
                .params(ref.kind().name(), ref.id())
                .query(String.class)
                .optional();
    }

    /** Đôn đốc: on record, and told to the unit at once. */
    @Transactional
    public void urge(DutyRef ref, String text, String actor) {
        jdbc.sql("insert into urging (duty_kind, duty_id, text, urged_by, urged_at, settled_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(ref.kind().name(), ref.id(), text, actor, now(), now())
                .update();
        tell(ref, "Đôn đốc", text, actor);
    }

    /** The supervisor sees no need to urge, for a reason. */
    @Transactional
    public void leave(DutyRef ref, @Nullable String reason, String actor) {
        if (reason == null) {
            throw new Refusal("Hãy ghi lý do chưa cần đôn đốc.");
        }
        audit.record(actor, Duties.history(ref), "Chưa đôn đốc", reason);
    }

    /** Chỉ đạo: the leader above says what is to happen; the unit is told at once. */
    @Transactional
    public void direct(DutyRef ref, String instruction, String actor) {
        tell(ref, "Chỉ đạo xử lý quá hạn", instruction, actor);
    }

    private void tell(DutyRef ref, String action, String text, String actor) {
        audit.record(actor, Duties.history(ref), action, text);
        events.publishEvent(new UnitAddressed(ref, action, text, actor));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
