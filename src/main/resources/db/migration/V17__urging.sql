-- What supervisors do about duties from their own pages: urge many units at once, with a numbered letter each, and ask for
-- explanations.

-- One act toward one unit. The letter, where there is one, is a document in the register of who sent it.
create table urging_act (
    id bigint generated always as identity primary key,
    -- what was done with one press of the button
    batch bigint not null,
    unit_code text not null references unit (code),
    text text not null,
    catch_up_day date,
    explain_by date,
    document_id bigint references official_document (id),
    urged_by text not null,
    urged_at timestamptz not null
);
create sequence urging_batch;
create index urging_act_batch on urging_act (batch);
create index urging_act_unit on urging_act (unit_code, id);

alter table urging
    add column act_id bigint references urging_act (id),
    -- as it was on that day, which a letter repeats however often it is asked for
    add column deadline_phrase text,
    add column days_late integer,
    -- when the task "Đôn đốc", if one was open, had been closed with it
    add column settled_at timestamptz;
update urging set settled_at = urged_at;
create index urging_by_act on urging (act_id) where act_id is not null;
create index urging_unsettled on urging (id) where settled_at is null;

-- A supervisor may ask again for what has been explained once.
alter table explanation
    add column round integer not null default 0,
    add column request text,
    add column asked_by text,
    add column asked_at timestamptz,
    -- when the unit had the task for it
    add column carried_at timestamptz;
alter table explanation drop constraint explanation_duty_kind_duty_id_deadline_version_key;
alter table explanation add unique (duty_kind, duty_id, deadline_version, round);
create index explanation_to_carry on explanation (id) where asked_at is not null and carried_at is null;
