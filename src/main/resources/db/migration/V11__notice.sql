-- Who is told what when: the ledger of notices, each told once; and how a person wants to be told.

-- Officers by unit and role, as the organisation means it: a serving office (Văn phòng) does the office work of its
-- parent, which leads and signs itself.
create view acting_officer as
select o.login, r.role, o.unit_code
from officer o join officer_role r on r.login = o.login
where o.active
union all
select o.login, r.role, u.parent_code
from officer o join officer_role r on r.login = o.login join unit u on u.code = o.unit_code
where o.active and u.kind = 'OFFICE' and u.parent_code is not null
  and r.role in ('CLERK', 'SPECIALIST', 'SUPERVISOR');

create table notice (
    id bigint generated always as identity primary key,
    duty_kind text not null,
    duty_id bigint not null,
    -- where on the ladder, for example "DAY -3"
    rung text not null,
    recipient text not null references officer (login),
    deadline_version integer not null,
    message text not null,
    at_once boolean not null,
    escalates boolean not null,
    noted_at timestamptz not null,
    mailed_at timestamptz,
    escalated_at timestamptz,
    unique (duty_kind, duty_id, rung, recipient, deadline_version)
);
create index notice_to_mail on notice (recipient) where mailed_at is null;
create index notice_to_escalate on notice (duty_kind, duty_id) where escalates and escalated_at is null;

-- The mornings on which digests are written, some hundred people at a time.
create table digest_day (
    day date primary key,
    begun_at timestamptz not null,
    finished_at timestamptz
);

create table notification_preference (
    login text primary key references officer (login),
    mode text not null check (mode in ('DIGEST', 'IMMEDIATE')),
    before_due boolean not null
);
