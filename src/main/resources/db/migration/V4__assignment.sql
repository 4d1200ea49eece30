-- One plan item × one lead unit, and what coordinating units owe the lead. Whether it is done, and in time, is derived
-- from these facts and never stored.

create table assignment (
    id bigint generated always as identity primary key,
    plan_item_id bigint not null references plan_item (id),
    unit_code text not null references unit (code),
    created_at timestamptz not null,
    dispatched_at timestamptz,
    deadline_phrase text not null,
    deadline_kind text not null,
    deadline_day date,
    due_at timestamptz,
    received_by text,
    received_at timestamptz,
    refusal_reason text,
    refused_at timestamptz,
    officer text references officer (login),
    progress_percent integer check (progress_percent between 0 and 100),
    progress_note text,
    evidence text,
    proposed_at timestamptz,
    completed_by text,
    completed_at timestamptz,
    withdrawn_by text,
    withdrawn_at timestamptz,
    withdrawn_reason text
);
create unique index assignment_once on assignment (plan_item_id, unit_code) where withdrawn_at is null;
create index assignment_unit on assignment (unit_code);
create index assignment_open_due on assignment (due_at) where completed_at is null and withdrawn_at is null;
create index assignment_to_dispatch on assignment (plan_item_id) where dispatched_at is null;

alter table plan add foreign key (parent_assignment_id) references assignment (id);

create table contribution (
    id bigint generated always as identity primary key,
    assignment_id bigint not null references assignment (id),
    unit_code text not null references unit (code),
    dispatched_at timestamptz,
    content text,
    delivered_by text,
    delivered_at timestamptz,
    answer_kind text check (answer_kind in ('TAKEN_IN', 'ANSWERED')),
    answer text,
    answered_by text,
    answered_at timestamptz,
    closed_at timestamptz,
    unique (assignment_id, unit_code)
);
create index contribution_unit on contribution (unit_code);
create index contribution_to_dispatch on contribution (assignment_id) where dispatched_at is null;
