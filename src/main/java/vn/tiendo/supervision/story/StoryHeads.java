package vn.tiendo.supervision.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.Columns;
import vn.tiendo.supervision.story.StoryHead.Moved;

/** Reads how a duty stands. What a coordinating unit does not see of a task stays away. */
@Repository
public class StoryHeads {

    private static final String ASSIGNMENT = """
            select i.content as title, i.ordinal, i.product, null as period, i.id as source, a.unit_code,
                null as lead_code, null::bigint as lead_duty, null as recipient_code, null as via_code,
                case when :close then a.officer end as officer,
                case when :close then a.progress_percent end as percent,
                case when :close then a.progress_note end as progress,
                a.deadline_phrase, a.due_at, a.first_deadline_phrase, a.first_due_at,
                case when a.completed_at is not null then a.proposed_at end as done_at,
                case when :close then a.proposed_at end as handed_in_at, a.withdrawn_at as ended_at,
                a.moved_from_id, (select m.id from assignment m where m.moved_from_id = a.id) as moved_to_id
            from assignment a join plan_item i on i.id = a.plan_item_id where a.id = :id
            """;

    private static final String REPORT = """
            select r.name as title, null as ordinal, null as product,
                case when o.window_from is not null then o.period end as period, r.id as source, o.unit_code,
                null as lead_code, null::bigint as lead_duty, r.recipient_code, r.via_code,
                last.drafted_by as officer, null::integer as percent, null as progress,
                o.deadline_phrase, o.due_at, o.first_deadline_phrase, o.first_due_at,
                case when last.accepted then last.submitted_at end as done_at,
                case when last.accepted is null then last.submitted_at end as handed_in_at, o.withdrawn_at as ended_at,
                o.moved_from_id, (select m.id from report_obligation m where m.moved_from_id = o.id) as moved_to_id
            from report_obligation o join report_regime r on r.id = o.report_regime_id
            left join lateral (select * from report_round where obligation_id = o.id order by number desc limit 1) last
                on true
            where o.id = :id
            """;

    private static final String CONTRIBUTION = """
            select i.content as title, i.ordinal, null as product, null as period, i.id as source, c.unit_code,
                a.unit_code as lead_code, a.id as lead_duty, null as recipient_code, null as via_code,
                c.delivered_by as officer, null::integer as percent, null as progress,
                a.deadline_phrase, a.due_at, a.first_deadline_phrase, a.first_due_at,
                case when c.answered_at is not null then c.delivered_at end as done_at, c.delivered_at as handed_in_at,
                case when c.answered_at is null then coalesce(c.closed_at, a.withdrawn_at) end as ended_at,
                null::bigint as moved_from_id, null::bigint as moved_to_id
            from contribution c join assignment a on a.id = c.assignment_id join plan_item i on i.id = a.plan_item_id
            where c.id = :id
            """;

    private final JdbcClient jdbc;
    private final OpenStory door;
    private final Clock clock;

    StoryHeads(JdbcClient jdbc, OpenStory door, Clock clock) {
        this.jdbc = jdbc;
        this.door = door;
        this.clock = clock;
    }

    /** How it stands now. */
    public StoryHead of(SeenDuty duty) {
        return jdbc.sql("""
                        select d.*, unit_then_and_now(d.unit_code,
                                (coalesce(d.done_at, d.ended_at, :now) at time zone 'Asia/Ho_Chi_Minh')::date) as unit,
                            lead.name as lead, recipient.name as recipient, via.name as via,
                            coalesce(o.full_name, d.officer) as officer_name
                        from (%s) d
                        left join unit lead on lead.code = d.lead_code
                        left join unit recipient on recipient.code = d.recipient_code
                        left join unit via on via.code = d.via_code left join officer o on o.login = d.officer""".formatted(sql(duty.kind())))
                .param("id", duty.id())
                .param("close", duty.close())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> head(row, duty))
                .single();
    }

    private static String sql(StoryKind kind) {
        return switch (kind) {
            case ASSIGNMENT -> ASSIGNMENT;
            case REPORT -> REPORT;
            case CONTRIBUTION -> CONTRIBUTION;
        };
    }

    private StoryHead head(ResultSet row, SeenDuty duty) throws SQLException {
        var first = row.getString("first_deadline_phrase");
        var phrase = row.getString("deadline_phrase");
        return new StoryHead(
                row.getString("title"),
                row.getString("ordinal"),
                row.getString("product"),
                row.getString("period"),
                row.getLong("source"),
                row.getString("unit"),
                row.getString("lead"),
                row.getObject("lead_duty", Long.class),
                row.getString("recipient"),
                row.getString("via"),
                row.getString("officer_name"),
                row.getObject("percent", Integer.class),
                row.getString("progress"),
                phrase,
                Columns.instant(row, "due_at"),
                Objects.equals(first, phrase) ? null : first,
                Columns.instant(row, "first_due_at"),
                Columns.instant(row, "done_at"),
                Columns.instant(row, "handed_in_at"),
                Columns.instant(row, "ended_at"),
                moved(duty, row.getObject("moved_to_id", Long.class)),
                moved(duty, row.getObject("moved_from_id", Long.class)),
                clock.instant());
    }

    private @Nullable Moved moved(SeenDuty duty, @Nullable Long other) {
        if (other == null) {
            return null;
        }
        var table = duty.kind() == StoryKind.REPORT ? "report_obligation" : "assignment";
        var unit = jdbc.sql("select u.name from " + table + " t join unit u on u.code = t.unit_code where t.id = ?")
                .param(other)
                .query(String.class)
                .single();
        var address = door.find(duty.kind(), other, duty.seen().officer()).map(SeenDuty::address);
        return new Moved(unit, address.orElse(null));
    }
}
