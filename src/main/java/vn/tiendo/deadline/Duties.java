package vn.tiendo.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.Columns;
import vn.tiendo.audit.AuditTrail.Subject;
import vn.tiendo.deadline.domain.ClockChanged;
import vn.tiendo.deadline.domain.ClocksBehind;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.DeadlineKind;
import vn.tiendo.deadline.domain.Duty;
import vn.tiendo.deadline.domain.DutyKind;
import vn.tiendo.deadline.domain.DutyRef;

/** Everything that units owe by a deadline, tasks and reports alike, and the one place where a deadline moves. */
@Repository
public class Duties {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Duties(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** The history of a duty. */
    public static Subject history(DutyRef duty) {
        return new Subject(duty.kind().key(), duty.id());
    }

    /** That duty; an unknown one is a fault of the program, not of the officer. */
    public Duty require(DutyRef ref) {
        return find(ref).orElseThrow(() -> new IllegalArgumentException("No duty is " + ref));
    }

    /** That duty, if there is one. */
    public Optional<Duty> find(DutyRef ref) {
        return jdbc.sql("select * from duty where kind = ? and id = ?")
                .params(ref.kind().name(), ref.id())
                .query(Duties::duty)
                .optional();
    }

    /** Those of them that there are, the first due first. */
    public List<Duty> all(Collection<DutyRef> refs) {
        return Arrays.stream(DutyKind.values())
                .filter(kind -> refs.stream().anyMatch(ref -> ref.kind() == kind))
                .flatMap(kind -> jdbc
                        .sql("select * from duty where kind = ? and id = any (?) order by due_at nulls last, id")
                        .params(kind.name(), DutyRef.ids(refs, kind))
                        .query(Duties::duty)
                        .list()
                        .stream())
                .toList();
    }

    /** What each of them is about: the task of the plan, or the report and its period. */
    public Map<DutyRef, String> titles(Collection<DutyRef> refs) {
        return all(refs).stream().collect(Collectors.toMap(Duty::ref, Duty::title));
    }

    /** What some units owe and can still ask more time for, the next one due first. */
    public List<Duty> extendableOf(Collection<String> units) {
        return jdbc.sql("""
                select * from duty where unit_code = any (?) and open and not handed_in and due_at > ?
                order by due_at, kind, id""")
                .params(units.toArray(String[]::new), Timestamp.from(clock.instant()))
                .query(Duties::duty)
                .list();
    }

    /** That duty, locked until the transaction ends: nobody hands it in or moves its deadline meanwhile. */
    public Duty lock(DutyRef ref) {
        jdbc.sql("select id from " + table(ref.kind()) + " where id = ? for update")
                .param(ref.id())
                .query(Long.class)
                .single();
        return require(ref);
    }

    /** Another deadline holds from now on; the first one is kept. Every clock of the duty follows. */
    public void move(DutyRef ref, Deadline deadline) {
        var update = jdbc.sql("update " + table(ref.kind()) + " set "
                + "first_deadline_phrase = coalesce(first_deadline_phrase, deadline_phrase), "
                + "first_due_at = coalesce(first_due_at, due_at), deadline_version = deadline_version + 1, "
                + "clock_version = deadline_version + 1, " + DeadlineColumns.SET + " where id = :id");
        DeadlineColumns.bind(update.param("id", ref.id()), deadline).update();
        events.publishEvent(new ClockChanged(ref));
    }

    /**
     * What a plan left open is settled: the deadline holds from now on for every open duty under it that has none of its
     * own. Their clocks follow, some at a time.
     *
     * @param source the item of the plan, or the report it asks for, under which the duties are owed
     */
    public void settle(DutyKind kind, long source, Deadline deadline) {
        var update = jdbc.sql("update " + table(kind) + " t set "
                + "first_deadline_phrase = coalesce(first_deadline_phrase, deadline_phrase), "
                + "first_due_at = coalesce(first_due_at, due_at), deadline_version = deadline_version + 1, "
                + DeadlineColumns.SET + " where " + source(kind) + " = :source and deadline_kind = any (:unanswered) "
                + "and exists (select from duty d where d.kind = :kind and d.id = t.id and d.open)");
        int settled = DeadlineColumns.bind(
                        update.param("source", source)
                                .param("kind", kind.name())
                                .param(
                                        "unanswered",
                                        Arrays.stream(DeadlineKind.values())
                                                .filter(DeadlineKind::unanswered)
                                                .map(DeadlineKind::name)
                                                .toArray(String[]::new)),
                        deadline)
                .update();
        if (settled > 0) {
            events.publishEvent(new ClocksBehind());
        }
    }

    /**
     * Some duties whose deadline has moved with many others, and marks that their clocks follow.
     *
     * @return how many, less than {@code limit} only when none is left
     */
    public int moveClocks(int limit) {
        int moved = 0;
        for (var kind : DutyKind.values()) {
            var ids = jdbc.sql("""
                            with next as materialized (
                                select id from %1$s where clock_version < deadline_version
                                order by id limit :limit for update)
                            update %1$s t set clock_version = deadline_version from next where t.id = next.id
                            returning t.id""".formatted(table(kind)))
                    .param("limit", limit - moved)
                    .query(Long.class)
                    .list();
            ids.forEach(id -> events.publishEvent(new ClockChanged(new DutyRef(kind, id))));
            moved += ids.size();
        }
        return moved;
    }

    /** What came back after its deadline is owed again, and its people are told again. */
    public void cameBack(DutyRef ref) {
        if (!passed(ref)) {
            return;
        }
        jdbc.sql("update " + table(ref.kind()) + " set deadline_version = deadline_version + 1,"
                        + " clock_version = deadline_version + 1 where id = ?")
                .param(ref.id())
                .update();
        events.publishEvent(new ClockChanged(ref));
    }

    /** Somebody else has it on the desk now: nobody is late with it while it is checked. */
    public void handedIn(DutyRef ref) {
        // By the clock of another node it may have been overdue already.
        if (passed(ref) || isNotedOverdue(ref)) {
            events.publishEvent(new ClockChanged(ref));
        }
    }

    private boolean isNotedOverdue(DutyRef ref) {
        return jdbc.sql("""
                select exists (select from explanation e join duty d on d.kind = e.duty_kind and d.id = e.duty_id
                where e.duty_kind = ? and e.duty_id = ? and e.deadline_version = d.deadline_version)""")
                .params(ref.kind().name(), ref.id())
                .query(Boolean.class)
                .single();
    }

    /** Whether the deadline has moved and the timer of the duty does not know it yet. */
    boolean clockIsBehind(DutyRef ref) {
        return jdbc.sql("select clock_version < deadline_version from " + table(ref.kind()) + " where id = ?")
                .param(ref.id())
                .query(Boolean.class)
                .single();
    }

    private boolean passed(DutyRef ref) {
        var due = lock(ref).dueAt();
        return due != null && !clock.instant().isBefore(due);
    }

    static String table(DutyKind kind) {
        return switch (kind) {
            case ASSIGNMENT -> "assignment";
            case REPORT -> "report_obligation";
        };
    }

    private static String source(DutyKind kind) {
        return switch (kind) {
            case ASSIGNMENT -> "plan_item_id";
            case REPORT -> "report_regime_id";
        };
    }

    private static Duty duty(ResultSet row, int number) throws SQLException {
        return new Duty(
                new DutyRef(DutyKind.valueOf(row.getString("kind")), row.getLong("id")),
                row.getLong("plan_id"),
                row.getString("title"),
                row.getString("unit_code"),
                row.getString("officer"),
                row.getString("supervisor_code"),
                row.getString("superior_code"),
                row.getString("deadline_phrase"),
                Columns.instant(row, "due_at"),
                row.getInt("deadline_version"),
                row.getString("first_deadline_phrase"),
                Columns.instant(row, "first_due_at"),
                row.getBoolean("open"),
                row.getBoolean("handed_in"),
                row.getBoolean("conditional"));
    }
}
