package vn.tiendo.supervision.story;

import vn.tiendo.supervision.SeenPlan;

/**
 * The events of one duty as a common table {@code event}. Its parts: histories in the audit trail ({@code subject}), what
 * belongs to such an entry ({@code detail}, found by the moment in which both were written), and what only the tables of
 * the domain know.
 */
final class TimelineSql {

    /** Whose history belongs to the story; {@code actions} names them, where not all do. */
    private static final String SUBJECT = """
            subject (kind, id, about, actions, prefix, unit_name) as (
                select :key, :id::text, null::text, null::text[], null::text, null::text where :close
                union all
                select 'plan', p.id::text, null, array['Ban hành', 'Giao nhiệm vụ ngay', 'Thu hồi kế hoạch'], null,
                    case when not :whole then u.name end
                from plan p join unit u on u.code = p.unit_code where p.id = :plan
                union all
                select 'plan', :plan::bigint::text, null, array['Xác định thời hạn', 'Chưa xác định được thời hạn'],
                    own.title || ': ', null
                from own
                union all
                select 'plan', p.id::text, coalesce(d.number_written, p.title), array['Ban hành', 'Thu hồi kế hoạch'],
                    null, null
                from plan p left join official_document d on d.id = p.document_id
                where :kind = 'ASSIGNMENT' and :close and p.parent_assignment_id = :id and p.issued_at is not null
                union all
                select 'contribution', c.id::text, u.short_name, null, null, null
                from contribution c join assignment a on a.id = c.assignment_id join unit u on u.code = c.unit_code
                where :kind = 'ASSIGNMENT' and a.id = :id and""" + " " + SeenPlan.SEES_CONTRIBUTION + """
                union all
                select 'consolidation', k.id::text, null, null, null, null
                from report_obligation o join consolidation k on k.id = o.fed_by_consolidation_id
                where :kind = 'REPORT' and o.id = :id and (:whole or k.unit_code = any(:reach::text[])))
            """;

    private static final String OWN = """
            own (title, created_at, dispatched_at, moved) as (
                select i.ordinal || '. ' || i.content, a.created_at, a.dispatched_at, a.moved_from_id is not null
                from assignment a join plan_item i on i.id = a.plan_item_id where :kind = 'ASSIGNMENT' and a.id = :id
                union all
                select r.name, o.created_at, o.dispatched_at, o.moved_from_id is not null
                from report_obligation o join report_regime r on r.id = o.report_regime_id
                where :kind = 'REPORT' and o.id = :id
                union all
                select i.ordinal || '. ' || i.content, a.created_at, c.dispatched_at, false
                from contribution c join assignment a on a.id = c.assignment_id
                join plan_item i on i.id = a.plan_item_id where :kind = 'CONTRIBUTION' and c.id = :id)
            """;

    /** The entry and its details are written in one transaction, each with its own glance at the clock. */
    private static final String DETAIL = """
            left join lateral (
                select found.*, abs(extract(epoch from found.at - e.at)) as apart from (
                    select owed_since as at, due_at as until, null::date as day, null as more, null::integer as number
                    from explanation
                    where e.action = 'Quá hạn' and duty_kind = :kind and duty_id = :id
                    union all
                    select given_at, null, promised_day, remedy, null from explanation
                    where e.action = 'Giải trình' and duty_kind = :kind and duty_id = :id
                    union all
                    select asked_at, null, asked_day, former_phrase, null from extension
                    where e.action = 'Đề nghị gia hạn' and duty_kind = :kind and duty_id = :id
                    union all
                    select decided_at, null, granted_day, former_phrase, null from extension
                    where e.action = 'Đồng ý gia hạn' and duty_kind = :kind and duty_id = :id
                    union all
                    select submitted_at, null, null, coalesce(content, 'Không phát sinh.'), number from report_round
                    where e.action in ('Duyệt, gửi báo cáo', 'Gửi báo cáo tổng hợp') and :kind = 'REPORT'
                      and obligation_id = :id and corrected_at is null
                    union all
                    select forwarded_at, null, null, null, number from report_round
                    where e.action = 'Chuyển báo cáo' and :kind = 'REPORT' and obligation_id = :id
                      and corrected_at is null
                    union all
                    select decided_at, null, null, null, number from report_round
                    where e.action in ('Chấp nhận báo cáo', 'Trả lại báo cáo', 'Không phát sinh') and :kind = 'REPORT'
                      and obligation_id = :id and (corrected_at is null or corrected_at <> decided_at)
                    union all
                    select delivered_at, null, null, content, null from contribution
                    where e.action = 'Gửi ý kiến phối hợp' and s.kind = 'contribution' and id = s.id::bigint) found
                where found.at between e.at - interval '1 minute' and e.at + interval '1 minute'
                order by apart limit 1) detail on true
            """;

    private static final String WITHOUT_ANYBODY =
            """
            select created_at, -4, null, null,
                (select u.name from plan p join unit u on u.code = p.unit_code where p.id = :plan), 'Giao việc', null, null,
                null::integer, null::timestamptz, null::date, null, null, null::text[], null::text[]
            from own where not moved
            union all
            select dispatched_at, -3, :system, null, null, 'Gửi tới đơn vị', null, null,
                null, null, null, null, null, null, null
            from own where dispatched_at is not null and :close
            union all
            select c.dispatched_at, -2, :system, null, null, 'Yêu cầu phối hợp', u.short_name, null,
                null, null, null, null, null, null, null
            from contribution c join assignment a on a.id = c.assignment_id join unit u on u.code = c.unit_code
            where :kind = 'ASSIGNMENT' and a.id = :id and c.dispatched_at is not null and""" + " " + SeenPlan.SEES_CONTRIBUTION + """
            union all
            select c.closed_at, -1, :system, null, null, 'Không cần phối hợp nữa',
                case when :kind = 'ASSIGNMENT' then u.short_name end, null,
                null, null, null, null, null, null, null
            from contribution c join assignment a on a.id = c.assignment_id join unit u on u.code = c.unit_code
            where (:kind = 'ASSIGNMENT' and a.id = :id or :kind = 'CONTRIBUTION' and c.id = :id)
              and c.closed_at is not null and c.answered_at is null and""" + " " + SeenPlan.SEES_CONTRIBUTION + """
            union all
            select min(n.noted_at), min(n.id), :system, null, null, 'Nhắc việc', null, n.message,
                null, null, null, null, n.rung,
                array_agg(coalesce(o.full_name, n.recipient) order by n.id),
                array_agg(coalesce(m.state, 'WAITING') order by n.id)
            from notice n left join officer o on o.login = n.recipient
            left join lateral (select state from mail
                where recipient = n.recipient and kind in ('DIGEST', 'NOTE', 'URGENT')
                  and queued_at >= n.mailed_at and queued_at < n.mailed_at + interval '10 minutes'
                order by queued_at limit 1) m on true
            where n.duty_kind = :kind and n.duty_id = :id and :close
            group by n.deadline_version, n.rung, n.message
            union all
            select min(n.escalated_at), min(n.id), :system, null, null, 'Đề nghị cấp trên chỉ đạo', null, null,
                null, null, null, null, null, null, null
            from notice n where n.duty_kind = :kind and n.duty_id = :id and n.escalated_at is not null and :close
            group by n.deadline_version, n.rung
            """;

    /** Needs what {@link SeenDuty#bind} binds, {@code key} and {@code system}. */
    static final String EVENTS = OWN + "," + SUBJECT + """
            , event (at, seq, login, behalf, unit_name, action, about, note, number, until, day, more, rung, people,
                    mails) as (
                select e.at, e.id, case when s.unit_name is null then e.actor end, e.on_behalf_of, s.unit_name, e.action,
                    s.about, case when s.prefix is null then e.note else substr(e.note, length(s.prefix) + 1) end,
                    detail.number, detail.until, detail.day, detail.more, null::text, null::text[], null::text[]
                from subject s join audit_event e on e.subject_kind = s.kind and e.subject_id = s.id
            """ + DETAIL + """
                where (s.actions is null or e.action = any(s.actions)) and (s.prefix is null or starts_with(e.note, s.prefix))
                union all
            """ + WITHOUT_ANYBODY + ")";

    private TimelineSql() {}
}
