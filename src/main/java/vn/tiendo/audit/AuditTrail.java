package vn.tiendo.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lịch sử: the append-only record of every change of state. */
@Repository
public class AuditTrail {

    /** The actor of what the system does by itself. */
    public static final String SYSTEM = "he-thong";

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the record is about, for example {@code assignment 12}. */
    public record Subject(String kind, long id) {}

    /** One line of the history. */
    public record Event(
            Instant at,
            String actor,
            @Nullable String onBehalfOf,
            String action,
            @Nullable String note) {}

    /** Adds a change of state. The note holds the reason an officer gave. */
    public void record(String actor, Subject subject, String action, @Nullable String note) {
        jdbc.sql("""
                insert into audit_event (at, actor, on_behalf_of, subject_kind, subject_id, action, state_before, state_after, note)
                values (:at, :actor, :behalf, :kind, :id, :action,
                    (select state_after from audit_event where subject_kind = :kind and subject_id = :id
                     order by audit_event.id desc limit 1),
                    :action, :note)""")
                .param("at", Timestamp.from(clock.instant()))
                .param("actor", actor)
                .param("behalf", OnBehalf.of(actor))
                .param("kind", subject.kind())
                .param("id", Long.toString(subject.id()))
                .param("action", action)
                .param("note", note)
                .update();
    }

    /** The same change of state of many subjects of a kind, in one statement. */
    public void recordAll(String actor, String kind, Long[] ids, String action, @Nullable String note) {
        jdbc.sql("""
                insert into audit_event (at, actor, on_behalf_of, subject_kind, subject_id, action, state_before, state_after, note)
                select :at, :actor, :behalf::text, :kind, s.id, :action,
                    (select state_after from audit_event e where e.subject_kind = :kind and e.subject_id = s.id
                     order by e.id desc limit 1),
                    :action, :note
                from unnest(:ids::text[]) as s (id)""")
                .param("at", Timestamp.from(clock.instant()))
                .param("actor", actor)
                .param("behalf", OnBehalf.of(actor))
                .param("kind", kind)
                .param("ids", Arrays.stream(ids).map(String::valueOf).toArray(String[]::new))
                .param("action", action)
                .param("note", note)
                .update();
    }

    /** Many changes of one subject at once, each with its note, in one statement. */
    public void recordNotes(String actor, Subject subject, String action, List<String> notes) {
        jdbc.sql("""
                insert into audit_event (at, actor, on_behalf_of, subject_kind, subject_id, action, state_before, state_after, note)
                select :at, :actor, :behalf::text, :kind, :id, :action, :action, :action, n.note
                from unnest(:notes::text[]) with ordinality as n (note, place) order by n.place""")
                .param("at", Timestamp.from(clock.instant()))
                .param("actor", actor)
                .param("behalf", OnBehalf.of(actor))
                .param("kind", subject.kind())
                .param("id", Long.toString(subject.id()))
                .param("action", action)
                .param("notes", notes.toArray(String[]::new))
                .update();
    }

    /** The history of a subject, oldest first. */
    public List<Event> of(Subject subject) {
        return jdbc.sql("""
                select at, actor, on_behalf_of, action, note from audit_event
                where subject_kind = ? and subject_id = ? order by id""")
                .params(subject.kind(), Long.toString(subject.id()))
                .query(AuditTrail::event)
                .list();
    }

    /** The last thing that happened to a subject. */
    public Optional<Event> last(Subject subject) {
        return jdbc.sql("""
                select at, actor, on_behalf_of, action, note from audit_event
                where subject_kind = ? and subject_id = ? order by id desc limit 1""")
                .params(subject.kind(), Long.toString(subject.id()))
                .query(AuditTrail::event)
                .optional();
    }

    /** The last things that happened to subjects of a kind, newest first. */
    public List<Event> latest(String kind, int atMost) {
        return jdbc.sql("""
                select at, actor, on_behalf_of, action, note from audit_event where subject_kind = ? order by id desc limit ?""").params(kind, atMost).query(AuditTrail::event).list();
    }

    private static Event event(ResultSet row, int number) throws SQLException {
        return new Event(
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("on_behalf_of"),
                row.getString("action"),
                row.getString("note"));
    }
}
