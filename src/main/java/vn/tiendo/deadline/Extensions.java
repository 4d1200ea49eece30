package vn.tiendo.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.deadline.domain.Duty;
import vn.tiendo.deadline.domain.DutyKind;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.deadline.domain.Extension;

/** The wishes for more time, granted, refused and open. */
@Repository
public class Extensions {

    private final JdbcClient jdbc;
    private final Clock clock;

    Extensions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every wish for more time for a duty, first to last. */
    public List<Extension> of(DutyRef duty) {
        return jdbc.sql("select * from extension where duty_kind = ? and duty_id = ? order by id")
                .params(duty.kind().name(), duty.id())
                .query(Extensions::extension)
                .list();
    }

    /** That wish; an unknown id is a fault of the program, not of the officer. */
    public Extension require(long id) {
        return jdbc.sql("select * from extension where id = ?")
                .param(id)
                .query(Extensions::extension)
                .single();
    }

    long add(Duty duty, LocalDate day, String reason, @Nullable String evidence, Instant decideBy, String actor) {
        return jdbc.sql("""
                insert into extension (duty_kind, duty_id, asked_day, reason, evidence, asked_by, asked_at, decide_by,
                    former_phrase, former_due_at)
                values (:kind, :id, :day, :reason, :evidence, :by, :now, :decideBy, :phrase, :dueAt) returning id""")
                .param("kind", duty.ref().kind().name())
                .param("id", duty.ref().id())
                .param("day", day)
                .param("reason", reason)
                .param("evidence", evidence)
                .param("by", actor)
                .param("now", now())
                .param("decideBy", Timestamp.from(decideBy))
                .param("phrase", duty.phrase())
                .param("dueAt", duty.dueAt() == null ? null : Timestamp.from(duty.dueAt()))
                .query(Long.class)
                .single();
    }

    /** The one that waits to be decided, if there is one. */
    Optional<Long> openOf(DutyRef duty) {
        return jdbc.sql("select id from extension where duty_kind = ? and duty_id = ? and decided_at is null")
                .params(duty.kind().name(), duty.id())
                .query(Long.class)
                .optional();
    }

    /** How often a duty has been given more time, by whichever units owed it one after the other. */
    public long granted(DutyRef duty) {
        return jdbc.sql("""
                with recursive owed (id) as (
                    select :id::bigint
                    union
                    select t.moved_from_id from %s t join owed on t.id = owed.id where t.moved_from_id is not null)
                select count(*) from extension e join owed on owed.id = e.duty_id
                where e.duty_kind = :kind and e.granted""".formatted(Duties.table(duty.kind())))
                .param("id", duty.id())
                .param("kind", duty.kind().name())
                .query(Long.class)
                .single();
    }

    /** It is about that duty now, which another unit has taken over. */
    void hand(long id, DutyRef to) {
        jdbc.sql("update extension set duty_id = ? where id = ?")
                .params(to.id(), id)
                .update();
    }

    void decide(long id, @Nullable LocalDate granted, @Nullable String note, String actor) {
        jdbc.sql("""
                update extension set granted = ?, granted_day = ?, decision_note = ?, decided_by = ?, decided_at = ?
                where id = ? and decided_at is null""").params(granted != null, granted, note, actor, now(), id).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Extension extension(ResultSet row, int number) throws SQLException {
        return new Extension(
                row.getLong("id"),
                new DutyRef(DutyKind.valueOf(row.getString("duty_kind")), row.getLong("duty_id")),
                row.getObject("asked_day", LocalDate.class),
                row.getString("reason"),
                row.getString("evidence"),
                row.getString("asked_by"),
                row.getTimestamp("asked_at").toInstant(),
                row.getTimestamp("decide_by").toInstant(),
                row.getString("former_phrase"),
                row.getTimestamp("former_due_at").toInstant(),
                row.getObject("granted_day", LocalDate.class),
                row.getObject("granted", Boolean.class),
                row.getString("decision_note"));
    }
}
