-- Directives, plans, their items and the reports they ask for.

create table directive (
    id bigint generated always as identity primary key,
    document_id bigint not null references official_document (id),
    unit_code text not null references unit (code),
    registering_unit_code text not null references unit (code),
    received_at timestamptz not null,
    direction text check (direction in ('ADVISE_PLAN', 'ASSIGN_AT_ONCE', 'FILE')),
    instruction text,
    directed_by text,
    directed_at timestamptz
);

create table plan (
    id bigint generated always as identity primary key,
    title text not null,
    -- what the specialist is writing, as the form has it; the tables below hold what was issued
    draft jsonb not null default '{}',
    unit_code text not null references unit (code),
    drafting_unit_code text not null references unit (code),
    monitoring_unit_code text not null references unit (code),
    directive_id bigint references directive (id),
    parent_assignment_id bigint,
    document_id bigint references official_document (id),
    drafted_by text not null,
    created_at timestamptz not null,
    signed_by text,
    issued_at timestamptz
);
create index plan_parent_assignment on plan (parent_assignment_id);
create index plan_unit on plan (unit_code);
create index plan_drafting_unit on plan (drafting_unit_code);
create index plan_monitoring_unit on plan (monitoring_unit_code);

create table plan_item (
    id bigint generated always as identity primary key,
    plan_id bigint not null references plan (id) on delete cascade,
    position integer not null,
    ordinal text not null,
    content text not null,
    product text,
    fan_out_rule text references fan_out_rule (code),
    external_coordinators text,
    deadline_phrase text not null,
    deadline_kind text not null,
    deadline_day date,
    due_at timestamptz
);
create index plan_item_plan on plan_item (plan_id);

create table plan_item_unit (
    plan_item_id bigint not null references plan_item (id) on delete cascade,
    unit_code text not null references unit (code),
    part text not null check (part in ('LEAD', 'COORDINATING')),
    primary key (plan_item_id, unit_code, part)
);

create table report_regime (
    id bigint generated always as identity primary key,
    plan_id bigint not null references plan (id) on delete cascade,
    position integer not null,
    name text not null,
    outline text,
    reporter_rule text references fan_out_rule (code),
    recipient_code text not null references unit (code),
    via_code text references unit (code),
    consolidator_code text references unit (code),
    deadline_phrase text not null,
    deadline_kind text not null,
    deadline_day date,
    due_at timestamptz,
    -- the regime whose obligation the consolidated report answers, where there is one above
    answers_regime_id bigint references report_regime (id) on delete cascade,
    -- the consolidated report of a unit's own plan answers what the superior plan asks of that unit
    answers_superior boolean not null default false
);
create index report_regime_plan on report_regime (plan_id);

create table report_regime_reporter (
    report_regime_id bigint not null references report_regime (id) on delete cascade,
    unit_code text not null references unit (code),
    primary key (report_regime_id, unit_code)
);

create table plan_consultation (
    id bigint generated always as identity primary key,
    plan_id bigint not null references plan (id) on delete cascade,
    round integer not null,
    unit_code text not null references unit (code),
    due_at timestamptz not null,
    agrees boolean,
    opinion text,
    answered_by text,
    answered_at timestamptz,
    unique (plan_id, round, unit_code)
);
