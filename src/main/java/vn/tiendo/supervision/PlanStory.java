package vn.tiendo.supervision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.audit.AuditTrail;

/**
 * Lịch sử: what happened to a plan and to all that follows from it, newest first. Whoever sees only a part reads the
 * history of that part, and not how the plan was drafted.
 */
@Repository
public class PlanStory {

    private static final String SQL =
            Slice.limited("""
            with subject (kind, id, about) as (
                select 'plan', p.id::text, null from plan p where p.id = :plan and :whole
                union all
                select 'directive', p.directive_id::text, 'Văn bản chỉ đạo' from plan p
                where p.id = :plan and :whole and p.directive_id is not null
                union all
                select 'plan_item', i.id::text, 'Nhiệm vụ ' || i.ordinal from plan_item i where i.plan_id = :plan
                union all
                select 'assignment', a.id::text, 'Nhiệm vụ ' || i.ordinal || ', ' || u.short_name
                from plan_item i join assignment a on a.plan_item_id = i.id join unit u on u.code = a.unit_code
                where i.plan_id = :plan and (:whole or a.unit_code = any(:reach::text[]))
                union all
                select 'contribution', c.id::text, 'Nhiệm vụ ' || i.ordinal || ', phối hợp của ' || u.short_name
                from plan_item i join assignment a on a.plan_item_id = i.id
                join contribution c on c.assignment_id = a.id join unit u on u.code = c.unit_code
                where i.plan_id = :plan and""" + " " + SeenPlan.SEES_CONTRIBUTION + """
                union all
                select 'report', o.id::text, r.name || ', ' || u.short_name
                    || case when o.window_from is null then '' else ', ' || o.period end
                from report_regime r join report_obligation o on o.report_regime_id = r.id
                join unit u on u.code = o.unit_code
                where r.plan_id = :plan and""" + " " + SeenPlan.SEES_OBLIGATION + """
                union all
                select 'consolidation', k.id::text, 'Tổng hợp: ' || r.name
                    || case when k.window_from is null then '' else ', ' || k.period end
                from report_regime r join consolidation k on k.report_regime_id = r.id
                where r.plan_id = :plan and (:whole or k.unit_code = any(:reach::text[])))
            select e.at, e.action, e.note, subject.about,
                case when e.actor = :system then 'Hệ thống' else coalesce(o.full_name, e.actor) end as actor,
                behalf.full_name as on_behalf_of
            from subject join audit_event e on e.subject_kind = subject.kind and e.subject_id = subject.id
            left join officer o on o.login = e.actor left join officer behalf on behalf.login = e.on_behalf_of
            order by e.id desc""");

    private final JdbcClient jdbc;

    PlanStory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One sentence of it.
     *
     * @param about what it happened to, or null where it is the plan itself
     * @param note  the reason that was given
     */
    public record Line(
            Instant at,
            String actor,
            @Nullable String onBehalfOf,
            String action,
            @Nullable String about,
            @Nullable String note) {}

    public Slice<Line> page(SeenPlan seen, int number) {
        var lines = Slice.bind(seen.bind(jdbc.sql(SQL)), number)
                .param("system", AuditTrail.SYSTEM)
                .query((row, at) -> new Line(
                        row.getTimestamp("at").toInstant(),
                        row.getString("actor"),
                        row.getString("on_behalf_of"),
                        row.getString("action"),
                        row.getString("about"),
                        row.getString("note")))
                .list();
        return Slice.of(lines, number);
    }
}
