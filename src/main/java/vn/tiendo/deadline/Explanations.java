package vn.tiendo.deadline;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.Columns;
import vn.tiendo.VietnamTime;
import vn.tiendo.deadline.domain.DutyKind;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.deadline.domain.ExplanationAsked;

/**
 * Giải trình that a supervisor asks for: one that is owed already gets the new day, one that was given is asked for once
 * more.
 */
@Repository
public class Explanations {

    private final JdbcClient jdbc;
    private final WorkingTime workingTime;
    private final DeadlinePolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Explanations(
            JdbcClient jdbc,
            WorkingTime workingTime,
            DeadlinePolicy policy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.workingTime = workingTime;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /** The day by which the office usually wants an explanation. */
    public LocalDate usualDay() {
        return LocalDate.ofInstant(
                workingTime.endOfDayAfter(policy.explanationDays()).minusMillis(1), VietnamTime.ZONE);
    }

    /**
     * The units owe an explanation of those duties that are overdue now, in one statement a kind; Tasklist follows.
     *
     * @param by the last day on which it is in time
     * @return how many duties are to be explained
     */
    public int ask(List<DutyRef> duties, LocalDate by, String request, String actor) {
        int asked = 0;
        for (var kind : DutyKind.values()) {
            var ids = DutyRef.ids(duties, kind);
            if (ids.length > 0) {
                asked += ask(kind, ids, by, request, actor);
            }
        }
        return asked;
    }

    private int ask(DutyKind kind, Long[] ids, LocalDate by, String request, String actor) {
        return jdbc.sql("""
                insert into explanation as e (duty_kind, duty_id, deadline_version, round, owed_since, due_at, request,
                    asked_by, asked_at)
                select d.kind, d.id, d.deadline_version,
                    coalesce((select max(round) + case when bool_or(given_at is null) then 0 else 1 end
                        from explanation x where x.duty_kind = d.kind and x.duty_id = d.id
                            and x.deadline_version = d.deadline_version), 0),
                    :now, :dueAt, :request, :by, :now
                from duty d
                where d.kind = :kind and d.id = any (:ids) and d.open and not d.handed_in and d.due_at <= :now
                on conflict (duty_kind, duty_id, deadline_version, round) do update
                set due_at = excluded.due_at, request = excluded.request, asked_by = excluded.asked_by,
                    asked_at = excluded.asked_at, carried_at = null
                where e.given_at is null""")
                .param("kind", kind.name())
                .param("ids", ids)
                .param("now", Timestamp.from(clock.instant()))
                .param(
                        "dueAt",
                        Timestamp.from(
                                by.plusDays(1).atStartOfDay(VietnamTime.ZONE).toInstant()))
                .param("request", request)
                .param("by", actor)
                .update();
    }

    /**
     * Lets Tasklist follow what was asked for: marks some, and tells of each.
     *
     * @return how many, less than {@code limit} only when none is left
     */
    public int carry(int limit) {
        var asked = jdbc.sql("""
                with next as materialized (
                    select id from explanation where asked_at is not null and carried_at is null
                    order by id limit :limit for update)
                update explanation e set carried_at = :now from next where e.id = next.id
                returning e.duty_kind, e.duty_id, e.due_at""")
                .param("limit", limit)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new ExplanationAsked(
                        new DutyRef(DutyKind.valueOf(row.getString("duty_kind")), row.getLong("duty_id")),
                        Objects.requireNonNull(Columns.instant(row, "due_at"))))
                .list();
        asked.forEach(events::publishEvent);
        return asked.size();
    }
}
