-- Ủy quyền: who does the work of an absent officer, from when until when (the end is no longer in it), and which work.
create table substitution (
    id bigint generated always as identity primary key,
    absent text not null references officer (login),
    substitute text not null references officer (login),
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    -- names of kinds of work; null is all of it
    kinds text[] check (cardinality(kinds) > 0),
    reason text not null,
    made_by text not null,
    made_at timestamptz not null,
    -- where it was ended before its time
    ended_at timestamptz,
    ended_by text,
    check (absent <> substitute),
    check (ends_at > starts_at),
    check ((ended_at is null) = (ended_by is null))
);
create index substitution_absent on substitution (absent, ends_at);
create index substitution_substitute on substitution (substitute, ends_at);
create index substitution_ends_at on substitution (ends_at) where ended_at is null;

-- The engine's tasks that are open to a substitute. Who had it before it was given is null where nobody had taken it.
create table lent_task (
    task_id text not null,
    substitution_id bigint not null references substitution (id),
    taken_from text,
    primary key (task_id, substitution_id)
);
create index lent_task_substitution on lent_task (substitution_id);

-- Whose reminder it is, where it goes to a substitute as well.
alter table notice add column on_behalf_of text references officer (login);
