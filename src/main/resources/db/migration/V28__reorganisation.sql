-- Units that merge, split, are renamed, dissolved, founded or come under another superior: the decision as it is drafted,
-- what it did, and what was called how before.

-- What a unit was called until a day; the code stays, because it is still the same unit.
create table unit_name (
    unit_code text not null references unit (code),
    -- the first day on which it was no longer called so
    until date not null,
    name text not null,
    short_name text not null,
    primary key (unit_code, until)
);

create table reorganisation (
    id bigint generated always as identity primary key,
    title text not null check (title <> ''),
    -- the document that orders it, as written
    basis text not null,
    effective_on date not null,
    drafted_by text not null,
    drafted_at timestamptz not null,
    decided_by text,
    decided_at timestamptz,
    -- when the units, their people and their work had moved
    moved_at timestamptz,
    -- when every process in the engine had followed
    finished_at timestamptz,
    check ((decided_by is null) = (decided_at is null)),
    check (moved_at is null or decided_at is not null),
    check (finished_at is null or moved_at is not null)
);
create index reorganisation_due on reorganisation (effective_on) where decided_at is not null and finished_at is null;

create table reorganisation_line (
    id bigint generated always as identity primary key,
    reorganisation_id bigint not null references reorganisation (id) on delete cascade,
    kind text not null check (kind in ('MERGE', 'SPLIT', 'DISSOLVE', 'RENAME', 'FOUND', 'SUBORDINATE')),
    -- of a unit that is founded, the code it will have
    unit_code text not null,
    -- the first one gets whatever is not given to another one
    successors text[] not null default '{}',
    name text,
    short_name text,
    unit_kind text,
    chain text,
    parent_code text
);
create index reorganisation_line_of on reorganisation_line (reorganisation_id);

-- Which of several successors gets a piece of work, where it is not the first one.
create table reorganisation_choice (
    reorganisation_id bigint not null references reorganisation (id) on delete cascade,
    -- for example assignment:12 or officer:stc.chuyenvien
    piece text not null,
    successor_code text not null,
    primary key (reorganisation_id, piece)
);

-- What went where. Rows are only ever added.
create table reorganisation_move (
    id bigint generated always as identity primary key,
    reorganisation_id bigint not null references reorganisation (id),
    kind text not null,
    piece text not null,
    -- the variable of its process that named the unit
    part text not null,
    from_code text not null,
    to_code text not null,
    -- the piece of the same work that the successor had already, in which this one went up
    joined text
);
create index reorganisation_move_of on reorganisation_move (reorganisation_id, kind);
create index reorganisation_move_piece on reorganisation_move (piece);

-- Whose processes still have to follow, one unit after the other.
create table reorganisation_follower (
    id bigint generated always as identity primary key,
    reorganisation_id bigint not null references reorganisation (id),
    from_code text not null,
    -- the heir of all that was not given to another one; nobody, where the unit had nothing
    to_code text,
    from_name text not null,
    to_name text not null,
    finished_at timestamptz
);
create index reorganisation_follower_open on reorganisation_follower (reorganisation_id, id) where finished_at is null;

-- Two units that had the same work become one: what cannot go up in the other stands beside it, under its own number.
alter table assignment add column beside_id bigint not null default 0;
drop index assignment_once;
create unique index assignment_once on assignment (plan_item_id, unit_code, beside_id) where withdrawn_at is null;
alter table contribution add column beside_id bigint not null default 0;
alter table contribution drop constraint contribution_assignment_id_unit_code_key;
alter table contribution add constraint contribution_once unique (assignment_id, unit_code, beside_id);
alter table report_obligation add column beside_id bigint not null default 0;
alter table report_obligation drop constraint report_obligation_report_regime_id_unit_code_period_key;
alter table report_obligation
    add constraint report_obligation_once unique (report_regime_id, unit_code, period, beside_id);

-- Plans from which work can still come, or is under way.
create view open_plan as
select p.id from plan p
where p.recall_ended_at is null and (p.issued_at is null or p.recalled_at is not null
    or exists (select from plan_item i join assignment a on a.plan_item_id = i.id
        where i.plan_id = p.id and a.completed_at is null and a.withdrawn_at is null)
    or exists (select from plan_item i
        where i.plan_id = p.id and i.fan_out_rule is null
          and not exists (select from plan_item_unit u where u.plan_item_id = i.id and u.part = 'LEAD'))
    or exists (select from report_regime r where r.plan_id = p.id and r.next_opens_on is not null)
    or exists (select from report_regime r join report_obligation o on o.report_regime_id = r.id
        where r.plan_id = p.id and o.withdrawn_at is null
          and not exists (select from report_round where obligation_id = o.id and accepted))
    or exists (select from report_regime r join consolidation c on c.report_regime_id = r.id
        where r.plan_id = p.id and c.stopped_at is null
          and not exists (select from consolidated_report v where v.consolidation_id = c.id and v.frozen_at is not null)));

-- What a unit was called on a day.
create function unit_name_on(of_unit text, on_day date) returns text language sql stable as $$
    select coalesce(
        (select name from unit_name where unit_code = of_unit and until > on_day order by until limit 1),
        (select name from unit where code = of_unit))
$$;

-- What a unit was called on a day, and who that is now: "Sở Thông tin và Truyền thông (nay là Sở Khoa học và Công nghệ)".
create function unit_then_and_now(of_unit text, on_day date) returns text language sql stable as $$
    with recursive heir (code, depth) as (
        select of_unit, 0
        union
        select s.successor_code, depth + 1 from heir join unit_successor s on s.unit_code = heir.code where depth < 20),
    today (name) as (
        select string_agg(distinct u.name, '; ') from heir join unit u on u.code = heir.code
        where not exists (select from unit_successor s where s.unit_code = heir.code))
    select unit_name_on(of_unit, on_day)
        || case when today.name is distinct from unit_name_on(of_unit, on_day) then ' (nay là ' || today.name || ')' else '' end
    from today
$$;
