-- What a deadline brings with it: the duty as one thing, whether it is a task or a report; the first deadline beside the
-- one that holds now; explanation, urging and extension.

alter table plan add column urgency text not null default 'NORMAL';

alter table assignment
    add column deadline_version integer not null default 1,
    add column first_deadline_phrase text,
    add column first_due_at timestamptz;
alter table report_obligation
    add column deadline_version integer not null default 1,
    add column first_deadline_phrase text,
    add column first_due_at timestamptz;

create table explanation (
    id bigint generated always as identity primary key,
    duty_kind text not null,
    duty_id bigint not null,
    deadline_version integer not null,
    owed_since timestamptz not null,
    due_at timestamptz not null,
    reason text,
    remedy text,
    promised_day date,
    given_by text,
    given_at timestamptz,
    unique (duty_kind, duty_id, deadline_version)
);

create table urging (
    id bigint generated always as identity primary key,
    duty_kind text not null,
    duty_id bigint not null,
    text text not null,
    urged_by text not null,
    urged_at timestamptz not null
);
create index urging_duty on urging (duty_kind, duty_id);

create table extension (
    id bigint generated always as identity primary key,
    duty_kind text not null,
    duty_id bigint not null,
    asked_day date not null,
    reason text not null,
    evidence text,
    asked_by text not null,
    asked_at timestamptz not null,
    decide_by timestamptz not null,
    former_phrase text not null,
    former_due_at timestamptz not null,
    granted_day date,
    granted boolean,
    decided_by text,
    decided_at timestamptz,
    decision_note text
);
create index extension_duty on extension (duty_kind, duty_id);
-- one question at a time
create unique index extension_open on extension (duty_kind, duty_id) where decided_at is null;

create index report_round_open on report_round (obligation_id) where accepted is null;

-- Everything that somebody owes by a deadline. Open until it is accepted or withdrawn; handed in while somebody else
-- checks it. Who urges: the unit that follows the plan up, or whom the report goes to where that is the unit itself.
create view duty as
select 'ASSIGNMENT' as kind, a.id, i.plan_id, i.ordinal || '. ' || i.content as title, a.unit_code, a.officer,
    case when p.monitoring_unit_code <> a.unit_code then p.monitoring_unit_code else p.unit_code end as supervisor_code,
    case when p.unit_code <> a.unit_code then p.unit_code else coalesce(u.parent_code, p.unit_code) end as superior_code,
    p.urgency, a.deadline_phrase, a.deadline_kind, a.due_at, a.deadline_version,
    a.first_deadline_phrase, a.first_due_at, a.created_at,
    a.completed_at is null and a.withdrawn_at is null as open,
    a.proposed_at is not null as handed_in
from assignment a
join plan_item i on i.id = a.plan_item_id
join plan p on p.id = i.plan_id
join unit u on u.code = a.unit_code
union all
select 'REPORT', o.id, r.plan_id, r.name, o.unit_code, null,
    case when p.monitoring_unit_code <> o.unit_code then p.monitoring_unit_code else r.recipient_code end,
    case when p.unit_code <> o.unit_code then p.unit_code else r.recipient_code end,
    p.urgency, o.deadline_phrase, o.deadline_kind, o.due_at, o.deadline_version,
    o.first_deadline_phrase, o.first_due_at, o.created_at,
    o.withdrawn_at is null and not exists (select from report_round where obligation_id = o.id and accepted),
    exists (select from report_round where obligation_id = o.id and submitted_at is not null and accepted is null)
from report_obligation o
join report_regime r on r.id = o.report_regime_id
join plan p on p.id = r.plan_id;
