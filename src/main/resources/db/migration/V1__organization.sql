-- Units, officers and their roles (design: organisation is data, with validity and successors).
create table unit (
    code text primary key check (code ~ '^[A-Z0-9]{1,20}$'),
    name text not null,
    short_name text not null,
    kind text not null,
    chain text not null check (chain in ('STATE', 'PARTY', 'ARMED', 'MASS', 'CENTRAL')),
    parent_code text references unit (code) deferrable initially deferred,
    position integer not null,
    valid_from date not null,
    valid_to date,
    check (valid_to is null or valid_to >= valid_from)
);
create index unit_parent on unit (parent_code);

create table unit_successor (
    unit_code text not null references unit (code),
    successor_code text not null references unit (code) deferrable initially deferred,
    primary key (unit_code, successor_code),
    check (unit_code <> successor_code)
);

create table officer (
    login text primary key check (login ~ '^[a-z0-9.]{1,64}$'),
    full_name text not null,
    email text,
    unit_code text not null references unit (code),
    active boolean not null default true
);
create index officer_unit on officer (unit_code);

create table officer_role (
    login text not null references officer (login),
    role text not null check (role in ('CLERK', 'SPECIALIST', 'LEADER', 'SIGNER', 'SUPERVISOR', 'ADMINISTRATOR')),
    primary key (login, role)
);

-- Every change of state: who, on whose behalf, when, from what to what. Rows are only ever added.
create table audit_event (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    actor text not null,
    on_behalf_of text,
    subject_kind text not null,
    subject_id text not null,
    action text not null,
    state_before text,
    state_after text,
    note text
);
create index audit_event_subject on audit_event (subject_kind, subject_id, id);

create function audit_event_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'audit_event is append-only';
end $$;
create trigger audit_event_append_only before update or delete or truncate on audit_event
    for each statement execute function audit_event_is_append_only();
