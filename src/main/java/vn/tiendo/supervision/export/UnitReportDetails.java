package vn.tiendo.supervision.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.Columns;
import vn.tiendo.supervision.register.RegisterRow;

/** Reads the details of some rows at once. Who may see the rows has been asked before. */
@Repository
class UnitReportDetails {

    private static final String SQL = """
            with asked as (
                select r.*, p.directive_id, p.document_id
                from unnest(:kinds::text[], :ids::bigint[]) wanted (kind, id)
                join duty_register r on r.kind = wanted.kind and r.id = wanted.id
                join plan p on p.id = r.plan_id)
            select r.kind || ':' || r.id as ref, r.created_at, issued.issued_on as plan_day, i.product,
                leader.full_name as leader, focal.full_name as focal,
                case r.kind when 'ASSIGNMENT' then concat_ws('; ',
                    (select string_agg(u.name, '; ' order by u.position) from plan_item_unit part
                     join unit u on u.code = part.unit_code
                     where part.plan_item_id = i.id and part.part = 'COORDINATING'), i.external_coordinators) end
                    as coordinators,
                (select concat_ws(', ', d.number_written, to_char(d.issued_on, '"ngày" DD/MM/YYYY')) || ': ' || d.abstract
                 from directive received join official_document d on d.id = received.document_id
                 where received.id = r.directive_id) as source,
                coalesce(wishes.granted, 0) as extensions, wishes.former_due_at,
                case when r.kind = 'ASSIGNMENT' and r.done_at is not null then 100 else a.progress_percent end as percent,
                case r.kind
                    when 'ASSIGNMENT' then concat_ws(E'\\n', a.progress_note, a.evidence)
                    when 'REPORT' then case when last.nothing_to_report then 'Không có nội dung phát sinh trong kỳ.'
                        else last.content end
                    else c.content end as result,
                case when r.done_at is not null then coalesce(a.completed_at, last.decided_at, c.answered_at) end
                    as accepted_at,
                case r.kind when 'ASSIGNMENT' then owed.reports when 'REPORT' then 1 else 0 end as reports,
                case r.kind when 'ASSIGNMENT' then owed.reported
                    when 'REPORT' then (last.submitted_at is not null)::integer else 0 end as reported,
                told.reasons, concat_ws(E'\\n', told.remedies, wishes.words) as proposals,
                coalesce(urged.times, 0) as urged, urged.last_at as urged_at,
                concat_ws('; ',
                    (select 'Nhận chuyển giao từ ' || u.name from unit u
                     where u.code = coalesce(from_task.unit_code, from_report.unit_code)),
                    case when a.refused_at is not null and a.received_at is null
                        then 'Từ chối tiếp nhận: ' || a.refusal_reason end,
                    (select 'Có kế hoạch riêng: ' || string_agg(coalesce(d.number_written, below.title), '; ')
                     from plan below left join official_document d on d.id = below.document_id
                     where below.parent_assignment_id = a.id and below.issued_at is not null
                       and below.recalled_at is null),
                    (select 'Phối hợp chậm: ' || string_agg(u.name || ' (' || late.days || ' ngày)', '; '
                        order by late.days desc, u.position)
                     from (select part.unit_code,
                            (coalesce(part.delivered_at, part.closed_at, :now) at time zone 'Asia/Ho_Chi_Minh')::date
                            - ((a.due_at - interval '1 microsecond') at time zone 'Asia/Ho_Chi_Minh')::date as days
                         from contribution part where part.assignment_id = a.id) late
                     join unit u on u.code = late.unit_code where late.days > 0)) as note
            from asked r
            left join official_document issued on issued.id = r.document_id
            left join assignment a on r.kind = 'ASSIGNMENT' and a.id = r.id
            left join plan_item i on r.kind <> 'REPORT' and i.id = r.source_id
            left join report_obligation o on r.kind = 'REPORT' and o.id = r.id
            left join contribution c on r.kind = 'CONTRIBUTION' and c.id = r.id
            left join assignment from_task on from_task.id = a.moved_from_id
            left join report_obligation from_report on from_report.id = o.moved_from_id
            left join lateral (select * from report_round n where n.obligation_id = o.id and n.submitted_at is not null
                order by n.number desc limit 1) last on true
            left join officer leader on leader.login = coalesce(a.received_by, last.approved_by)
            left join officer focal on focal.login = coalesce(a.officer, last.drafted_by, c.delivered_by)
            left join lateral (
                select count(*) as reports, count(*) filter (where exists (
                    select from report_round n where n.obligation_id = theirs.id and n.submitted_at is not null)) as reported
                from report_obligation theirs join report_regime g on g.id = theirs.report_regime_id
                where r.kind = 'ASSIGNMENT' and g.plan_id = r.plan_id and theirs.unit_code = r.unit_code
                  and theirs.withdrawn_at is null) owed on true
            left join lateral (
                select count(*) filter (where e.granted) as granted,
                    (array_agg(e.former_due_at order by e.id desc) filter (where e.granted))[1] as former_due_at,
                    string_agg('Xin lùi thời hạn đến ' || to_char(e.asked_day, 'DD/MM/YYYY') || ': ' || e.reason
                        || case when e.decided_at is null then ' (chờ quyết định)'
                            when e.granted then ' (đã đồng ý)' else ' (không đồng ý)' end, E'\\n' order by e.id) as words
                from extension e where e.duty_kind = r.kind and e.duty_id = r.id) wishes on true
            left join lateral (
                select string_agg(e.reason, E'\\n' order by e.id) as reasons,
                    string_agg(e.remedy, E'\\n' order by e.id) as remedies
                from explanation e
                where e.duty_kind = r.kind and e.duty_id = r.id and e.given_at is not null) told on true
            left join lateral (
                select count(*) as times, max(e.urged_at) as last_at
                from urging e where e.duty_kind = r.kind and e.duty_id = r.id) urged on true""";

    private final JdbcClient jdbc;
    private final Clock clock;

    UnitReportDetails(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Found(String ref, UnitReportDetail detail) {}

    /** By kind and number, {@code ASSIGNMENT:12}; a row that has vanished meanwhile is not among them. */
    Map<String, UnitReportDetail> of(List<RegisterRow> rows) {
        var details = new HashMap<String, UnitReportDetail>();
        jdbc.sql(SQL)
                .param("kinds", rows.stream().map(row -> row.kind().name()).toArray(String[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .param("ids", rows.stream().map(RegisterRow::id).toArray(Long[]::new))
                .query((row, number) -> new Found(row.getString("ref"), detail(row)))
                .list()
                .forEach(found -> details.put(found.ref, found.detail));
        return details;
    }

    private static UnitReportDetail detail(ResultSet row) throws SQLException {
        return new UnitReportDetail(
                row.getString("leader"),
                row.getString("coordinators"),
                row.getString("focal"),
                row.getString("source"),
                row.getObject("plan_day", LocalDate.class),
                row.getString("product"),
                row.getTimestamp("created_at").toInstant(),
                row.getLong("extensions"),
                Columns.instant(row, "former_due_at"),
                row.getObject("percent", Integer.class),
                row.getString("result"),
                Columns.instant(row, "accepted_at"),
                row.getLong("reports"),
                row.getLong("reported"),
                row.getString("reasons"),
                row.getString("proposals"),
                row.getLong("urged"),
                Columns.instant(row, "urged_at"),
                row.getString("note"));
    }
}
