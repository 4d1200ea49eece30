-- Reports that are owed again and again: how often and over which days, one period at a time.

alter table report_regime
    add column frequency text not null default 'ONCE',
    add column data_window text not null default 'STANDARD',
    add column starts_on date,
    add column ends_on date,
    add column working_days_only boolean not null default false,
    -- only where there is something to report ("nếu có phát sinh")
    add column conditional boolean not null default false,
    -- on which day the next period begins to be owed; nothing where none will
    add column next_opens_on date;
create index report_regime_next on report_regime (next_opens_on) where next_opens_on is not null;

alter table report_obligation
    add column window_from date,
    add column window_to date,
    -- answered by this consolidated report, instead of a report of its own
    add column fed_by_consolidation_id bigint references consolidation (id);
create index report_obligation_fed_by on report_obligation (fed_by_consolidation_id);

alter table consolidation
    add column window_from date,
    add column window_to date;
create index consolidation_to_dispatch on consolidation (report_regime_id) where dispatched_at is null;

-- The consolidated report of one period answers one obligation, not all that its regime will ever answer.
update report_obligation o set fed_by_consolidation_id = c.id from consolidation c
where c.report_regime_id = o.fed_by_regime_id;
alter table report_obligation drop column fed_by_regime_id;

-- The same duties; a report says for which period, and whether it is owed only if there is something to report.
create or replace view duty as
select 'ASSIGNMENT' as kind, a.id, i.plan_id, i.ordinal || '. ' || i.content as title, a.unit_code, a.officer,
    case when p.monitoring_unit_code <> a.unit_code then p.monitoring_unit_code else p.unit_code end as supervisor_code,
    case when p.unit_code <> a.unit_code then p.unit_code else coalesce(u.parent_code, p.unit_code) end as superior_code,
    p.urgency, a.deadline_phrase, a.deadline_kind, a.due_at, a.deadline_version,
    a.first_deadline_phrase, a.first_due_at, a.created_at,
    a.completed_at is null and a.withdrawn_at is null as open,
    a.proposed_at is not null as handed_in,
    false as conditional
from assignment a
join plan_item i on i.id = a.plan_item_id
join plan p on p.id = i.plan_id
join unit u on u.code = a.unit_code
union all
select 'REPORT', o.id, r.plan_id, r.name || case when o.window_from is null then '' else ' – ' || o.period end,
    o.unit_code, null,
    case when p.monitoring_unit_code <> o.unit_code then p.monitoring_unit_code else r.recipient_code end,
    case when p.unit_code <> o.unit_code then p.unit_code else r.recipient_code end,
    p.urgency, o.deadline_phrase, o.deadline_kind, o.due_at, o.deadline_version,
    o.first_deadline_phrase, o.first_due_at, o.created_at,
    o.withdrawn_at is null and not exists (select from report_round where obligation_id = o.id and accepted),
    exists (select from report_round where obligation_id = o.id and submitted_at is not null and accepted is null),
    r.conditional
from report_obligation o
join report_regime r on r.id = o.report_regime_id
join plan p on p.id = r.plan_id;
