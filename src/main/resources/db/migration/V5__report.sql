-- Reports that are owed, the rounds in which they were handed in and answered, and the consolidated reports drawn from
-- accepted rounds. Rounds are added, never overwritten; a consolidated report is frozen at its version.

create table report_obligation (
    id bigint generated always as identity primary key,
    report_regime_id bigint not null references report_regime (id),
    unit_code text not null references unit (code),
    period text not null,
    created_at timestamptz not null,
    dispatched_at timestamptz,
    deadline_phrase text not null,
    deadline_kind text not null,
    deadline_day date,
    due_at timestamptz,
    -- answered by the consolidated report of this regime, instead of a report of its own
    fed_by_regime_id bigint references report_regime (id),
    withdrawn_at timestamptz,
    unique (report_regime_id, unit_code, period)
);
create index report_obligation_unit on report_obligation (unit_code);
create index report_obligation_open_due on report_obligation (due_at) where withdrawn_at is null;
create index report_obligation_to_dispatch on report_obligation (report_regime_id) where dispatched_at is null;

create table consolidation (
    id bigint generated always as identity primary key,
    report_regime_id bigint not null references report_regime (id),
    period text not null,
    unit_code text not null references unit (code),
    cut_off_at timestamptz,
    dispatched_at timestamptz,
    unique (report_regime_id, period)
);

create table consolidated_report (
    id bigint generated always as identity primary key,
    consolidation_id bigint not null references consolidation (id),
    version integer not null,
    content text not null,
    drafted_by text not null,
    signed_by text,
    frozen_at timestamptz,
    unique (consolidation_id, version)
);

create table report_round (
    id bigint generated always as identity primary key,
    obligation_id bigint not null references report_obligation (id),
    number integer not null,
    content text,
    nothing_to_report boolean not null,
    consolidated_report_id bigint references consolidated_report (id),
    drafted_by text not null,
    approved_by text,
    submitted_at timestamptz,
    forwarded_by text,
    forwarded_at timestamptz,
    accepted boolean,
    decided_by text,
    decided_at timestamptz,
    reason text,
    unique (obligation_id, number)
);

create table consolidated_report_source (
    consolidated_report_id bigint not null references consolidated_report (id),
    report_round_id bigint not null references report_round (id),
    primary key (consolidated_report_id, report_round_id)
);

-- who had not reported when it was frozen
create table consolidated_report_missing (
    consolidated_report_id bigint not null references consolidated_report (id),
    obligation_id bigint not null references report_obligation (id),
    primary key (consolidated_report_id, obligation_id)
);
