-- Figures that a regime asks for beside the text of a report, what units gave, and how they add up.

create table indicator (
    id bigint generated always as identity primary key,
    report_regime_id bigint not null references report_regime (id) on delete cascade,
    position integer not null,
    name text not null,
    unit_of_measure text,
    target numeric,
    -- the target is a ceiling ("không quá 5"), else it is to be reached
    target_at_most boolean not null default false,
    aggregation text not null check (aggregation in ('SUM', 'MEAN', 'LATEST', 'TEXT')),
    -- the indicator of the regime above that the consolidated figure answers, where the same plan asks for both
    answers_indicator_id bigint references indicator (id) on delete cascade,
    unique (report_regime_id, position)
);
create index indicator_answers on indicator (answers_indicator_id) where answers_indicator_id is not null;

-- What one round gives for an indicator. No row: it gave nothing, which is not zero. Of a number the sum of what was given
-- and by how many, so that a mean can be drawn again one tier up; of a text its words.
create table report_figure (
    report_round_id bigint not null references report_round (id) on delete cascade,
    indicator_id bigint not null references indicator (id) on delete cascade,
    total numeric,
    givers bigint not null,
    words text,
    -- when the newest of what was added up was handed in; null of a unit's own figure: when its round was
    given_at timestamptz,
    primary key (report_round_id, indicator_id),
    check ((total is null) <> (words is null))
);

-- What a version of a consolidated report says: computed when it is frozen, and never written again.
create table consolidated_figure (
    consolidated_report_id bigint not null references consolidated_report (id) on delete cascade,
    indicator_id bigint not null references indicator (id) on delete cascade,
    total numeric,
    givers bigint not null,
    words text,
    given_at timestamptz not null,
    primary key (consolidated_report_id, indicator_id),
    check ((total is null) <> (words is null))
);

-- Đính chính: the figures of an accepted report were wrong. What is accepted becomes a round of its own.
create table figure_correction (
    id bigint generated always as identity primary key,
    obligation_id bigint not null references report_obligation (id),
    reason text not null,
    asked_by text not null,
    asked_at timestamptz not null,
    accepted boolean,
    answer text,
    decided_by text,
    decided_at timestamptz
);
create unique index figure_correction_open on figure_correction (obligation_id) where accepted is null;
create index figure_correction_obligation on figure_correction (obligation_id);

create table corrected_figure (
    figure_correction_id bigint not null references figure_correction (id) on delete cascade,
    indicator_id bigint not null references indicator (id) on delete cascade,
    total numeric,
    givers bigint not null,
    words text,
    primary key (figure_correction_id, indicator_id),
    check ((total is null) <> (words is null))
);

-- A round that corrects another counts from when the report was handed in: to be honest later makes nobody late. When it
-- came is in corrected_at.
alter table report_round
    add column corrected_at timestamptz,
    add column correction text;

-- Why there is a version after the one that was signed, and what it changes from what to what.
alter table consolidated_report add column correction text;
