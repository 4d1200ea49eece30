package vn.tiendo.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.deadline.domain.ClocksBehind;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.DutyKind;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.deadline.domain.WorkingCalendar;

/**
 * What a change of the working calendar does to open duties: periods that end on another day now. What has passed stays as
 * it was, and so do named dates and hours.
 */
@Component
class DutyImpact implements CalendarImpact {

    private static final String RECKONED = """
            select d.title as duty_title, u.name as unit_name, t.* from %s t
            join unit u on u.code = t.unit_code
            join duty d on d.kind = :kind and d.id = t.id
            where t.due_at > :now and d.open
              and (t.deadline_kind in ('WITHIN_WORKING_DAYS', 'AFTER_CUT_OFF') or t.deadline_roll = 'NEXT_WORKING_DAY')
            order by t.due_at, t.id""";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final Clock clock;

    DutyImpact(JdbcClient jdbc, ApplicationEventPublisher events, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    private record Reckoned(DutyRef ref, String unit, String title, Deadline deadline) {

        MovedDeadline moved(Instant to) {
            return new MovedDeadline(unit, title, Objects.requireNonNull(deadline.dueAt()), to);
        }
    }

    @Override
    public Moved movedBy(WorkingCalendar before, WorkingCalendar after, int atMost) {
        var moved = moved(after);
        return new Moved(
                moved.size(),
                moved.entrySet().stream()
                        .map(entry -> entry.getKey().moved(entry.getValue()))
                        .sorted(Comparator.comparing(MovedDeadline::from))
                        .limit(atMost)
                        .toList());
    }

    @Override
    public void apply(WorkingCalendar before, WorkingCalendar after, String actor) {
        var moved = moved(after);
        for (var kind : DutyKind.values()) {
            move(kind, moved);
        }
        moved.keySet()
                .forEach(duty ->
                        audit.record(actor, Duties.history(duty.ref()), "Thời hạn chuyển theo lịch làm việc", null));
        if (!moved.isEmpty()) {
            events.publishEvent(new ClocksBehind());
        }
    }

    private void move(DutyKind kind, Map<Reckoned, Instant> moved) {
        var ids = new ArrayList<Long>();
        var dues = new ArrayList<Timestamp>();
        moved.forEach((duty, due) -> {
            if (duty.ref().kind() == kind) {
                ids.add(duty.ref().id());
                dues.add(Timestamp.from(due));
            }
        });
        jdbc.sql("update " + Duties.table(kind) + """
                         t set first_deadline_phrase = coalesce(t.first_deadline_phrase, t.deadline_phrase),
                            first_due_at = coalesce(t.first_due_at, t.due_at), due_at = m.due_at,
                            deadline_version = t.deadline_version + 1
                        from unnest(:ids::bigint[], :dues::timestamptz[]) m (id, due_at) where t.id = m.id""")
                .param("ids", ids.toArray(Long[]::new))
                .param("dues", dues.toArray(Timestamp[]::new))
                .update();
    }

    /** The duties that are due at another instant by that calendar, and at which. */
    private Map<Reckoned, Instant> moved(WorkingCalendar calendar) {
        var moved = new HashMap<Reckoned, Instant>();
        for (var kind : DutyKind.values()) {
            for (var duty : reckoned(kind)) {
                var due = duty.deadline().resolvedWith(calendar).dueAt();
                if (due != null && !due.equals(duty.deadline().dueAt())) {
                    moved.put(duty, due);
                }
            }
        }
        return moved;
    }

    private List<Reckoned> reckoned(DutyKind kind) {
        return jdbc.sql(RECKONED.formatted(Duties.table(kind)))
                .param("kind", kind.name())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> reckoned(kind, row))
                .list();
    }

    private static Reckoned reckoned(DutyKind kind, ResultSet row) throws SQLException {
        return new Reckoned(
                new DutyRef(kind, row.getLong("id")),
                row.getString("unit_name"),
                row.getString("duty_title"),
                DeadlineColumns.require(row));
    }
}
