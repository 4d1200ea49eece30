-- Thỏa thuận phối hợp: equal parties agree, sign, carry out joint and own tasks, and review them together at the end.
create table agreement (
    id bigint generated always as identity primary key,
    title text not null,
    -- what the drafting party is writing, as the form has it
    draft jsonb not null default '{}',
    drafting_unit_code text not null references unit (code),
    drafted_by text not null,
    created_at timestamptz not null,
    -- raised each time the parties are asked anew
    round integer not null default 0,
    starts_on date,
    review_on date,
    document_id bigint references official_document (id),
    concluded_at timestamptz,
    review_text text,
    reviewed_at timestamptz,
    abandoned_at timestamptz
);
create index agreement_drafting_unit on agreement (drafting_unit_code);
create index agreement_document on agreement (document_id);

-- A party that ends is replaced by its successor; its row stays, so that one sees who signed.
create table agreement_party (
    agreement_id bigint not null references agreement (id),
    unit_code text not null references unit (code),
    position integer not null,
    plan_id bigint references plan (id),
    replaced_by_code text references unit (code),
    replaced_at timestamptz,
    primary key (agreement_id, unit_code)
);
create index agreement_party_unit on agreement_party (unit_code);
create index agreement_party_plan on agreement_party (plan_id);

-- What each party said: to the draft, at the signature, to the joint review. Rows are only ever added.
create table agreement_answer (
    agreement_id bigint not null references agreement (id),
    stage text not null check (stage in ('REVIEW', 'SIGNATURE', 'JOINT_REVIEW')),
    round integer not null,
    unit_code text not null references unit (code),
    agrees boolean not null,
    remark text,
    answered_by text not null,
    answered_at timestamptz not null,
    primary key (agreement_id, stage, round, unit_code)
);

-- What each party reports of its part before the joint review.
create table agreement_report (
    agreement_id bigint not null references agreement (id),
    unit_code text not null references unit (code),
    result text not null,
    difficulties text,
    proposals text,
    reported_by text not null,
    reported_at timestamptz not null,
    primary key (agreement_id, unit_code)
);
