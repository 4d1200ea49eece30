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

-- What a plan's words for its recipients ("các xã, phường") mean here. An empty list of kinds means every kind.
create table fan_out_rule (
    code text primary key check (code ~ '^[A-Z_]{1,40}$'),
    phrase text not null,
    kinds text[] not null,
    scope text not null check (scope in ('CHILDREN', 'DESCENDANTS', 'ANYWHERE')),
    position integer not null unique
);
insert into fan_out_rule (code, phrase, kinds, scope, position) values
    ('CAC_SO_NGANH', 'các sở, ban, ngành tỉnh',
        '{DEPARTMENT,POLICE,MILITARY,BORDER_GUARD}', 'CHILDREN', 1),
    ('XA_PHUONG', 'UBND các xã, phường', '{COMMUNE_GOVERNMENT}', 'DESCENDANTS', 2),
    ('SO_NGANH_XA_PHUONG', 'các sở, ban, ngành; UBND các xã, phường',
        '{DEPARTMENT,POLICE,MILITARY,BORDER_GUARD,COMMUNE_GOVERNMENT}', 'DESCENDANTS', 3),
    ('DANG_BO_CO_SO', 'các chi, đảng bộ cơ sở', '{PARTY_COMMITTEE}', 'DESCENDANTS', 4),
    ('TOAN_TINH', 'các cấp, các ngành và các địa phương trong tỉnh', '{}', 'DESCENDANTS', 5),
    ('TRUC_THUOC', 'các đơn vị trực thuộc', '{}', 'CHILDREN', 6),
    -- The press stands under the Party committee and takes part in the plans of both chains.
    ('CO_QUAN_BAO_CHI', 'các cơ quan báo chí trong tỉnh', '{PRESS}', 'ANYWHERE', 7),
    ('HUYEN_THANH_PHO', 'UBND các huyện, thành phố', '{DISTRICT_GOVERNMENT}', 'DESCENDANTS', 8);

create table officer (
    login text primary key check (login ~ '^[a-z0-9]+([.][a-z0-9]+)*$' and length(login) <= 64),
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
