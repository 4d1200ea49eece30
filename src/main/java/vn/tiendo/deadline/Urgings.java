package vn.tiendo.deadline;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.deadline.domain.DutyKind;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.deadline.domain.DutyUrged;

/** Đôn đốc on record: what was said to which unit about which duties, and how late these were on that day. */
@Repository
public class Urgings {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Urgings(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** A number for what is done with one press of the button. */
    public long newBatch() {
        return jdbc.sql("select nextval('urging_batch')").query(Long.class).single();
    }

    /**
     * An act toward one unit.
     *
     * @param document the letter in the register of who sent it
     * @return its number
     */
    public long act(
            long batch,
            String unit,
            String text,
            @Nullable LocalDate catchUpDay,
            @Nullable LocalDate explainBy,
            @Nullable Long document,
            String actor) {
        return jdbc.sql("""
                insert into urging_act (batch, unit_code, text, catch_up_day, explain_by, document_id, urged_by, urged_at)
                values (:batch, :unit, :text, :catchUp, :explainBy, :document, :by, :now) returning id""")
                .param("batch", batch)
                .param("unit", unit)
                .param("text", text)
                .param("catchUp", catchUpDay)
                .param("explainBy", explainBy)
                .param("document", document)
                .param("by", actor)
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
    }

    /** The duties of an act, with the deadline and the delay of this moment, in one statement a kind. */
    public void about(long act, List<DutyRef> duties) {
        for (var kind : DutyKind.values()) {
            var ids = DutyRef.ids(duties, kind);
            if (ids.length > 0) {
                jdbc.sql("""
                        insert into urging (duty_kind, duty_id, text, urged_by, urged_at, act_id, deadline_phrase,
                            days_late)
                        select d.kind, d.id, a.text, a.urged_by, a.urged_at, a.id, d.deadline_phrase,
                            greatest(0, (a.urged_at at time zone 'Asia/Ho_Chi_Minh')::date
                                - ((d.due_at - interval '1 millisecond') at time zone 'Asia/Ho_Chi_Minh')::date)
                        from duty d join urging_act a on a.id = :act
                        where d.kind = :kind and d.id = any (:ids) order by d.due_at nulls last, d.id""")
                        .param("act", act)
                        .param("kind", kind.name())
                        .param("ids", ids)
                        .update();
            }
        }
    }

    /**
     * Lets Tasklist follow some urgings: marks them, and tells of each.
     *
     * @return how many, less than {@code limit} only when none is left
     */
    public int settle(int limit) {
        var urged = jdbc.sql("""
                with next as materialized (
                    select id from urging where settled_at is null order by id limit :limit for update)
                update urging u set settled_at = :now from next where u.id = next.id
                returning u.duty_kind, u.duty_id""")
                .param("limit", limit)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) ->
                        new DutyRef(DutyKind.valueOf(row.getString("duty_kind")), row.getLong("duty_id")))
                .list();
        urged.forEach(duty -> events.publishEvent(new DutyUrged(duty)));
        return urged.size();
    }
}
