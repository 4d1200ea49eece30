-- The supervisors' register (sổ theo dõi): one row for everything that counts, whatever its kind, kept by triggers in the
-- transaction that changes what it is drawn from. It holds instants only; how a duty stands is derived from them and the
-- present moment whenever somebody asks.

-- In which field of work (lĩnh vực) a plan lies.
create table field (
    code text primary key check (code ~ '^[A-Z_]{1,40}$'),
    name text not null unique,
    position integer not null unique
);
insert into field (code, name, position) values
    ('TONG_HOP', 'Tổng hợp', 1),
    ('NOI_CHINH', 'Nội chính', 2),
    ('KINH_TE', 'Kinh tế, tài chính', 3),
    ('NONG_NGHIEP', 'Nông nghiệp và môi trường', 4),
    ('XAY_DUNG', 'Xây dựng, giao thông', 5),
    ('KHOA_HOC', 'Khoa học, công nghệ, chuyển đổi số', 6),
    ('VAN_XA', 'Văn hóa, xã hội', 7),
    ('GIAO_DUC', 'Giáo dục và đào tạo', 8),
    ('Y_TE', 'Y tế', 9),
    ('QUOC_PHONG', 'Quốc phòng, an ninh, biên giới', 10),
    ('DOI_NGOAI', 'Đối ngoại, thông tin đối ngoại', 11),
    ('XAY_DUNG_DANG', 'Xây dựng Đảng, tuyên giáo, dân vận', 12);

alter table plan add column field_code text references field (code);
create index plan_field on plan (field_code);

-- Who sees a duty from the assigner's side: owners are seen into by every unit above them, keepers by themselves only.
create table sight (
    id integer generated always as identity primary key,
    owners text[] not null,
    keepers text[] not null,
    unique (owners, keepers)
);
create index sight_owner on sight using gin (owners);
create index sight_keeper on sight using gin (keepers);

-- Under whom the units stand, or which units under nobody they are, whose duties a sight has ever held: who sees all of
-- these anyway need not look through it.
create table sight_superior (
    sight_id integer not null,
    superior_code text not null,
    primary key (sight_id, superior_code)
);

create table duty_register (
    kind text not null check (kind in ('ASSIGNMENT', 'REPORT', 'CONTRIBUTION')),
    id bigint not null,
    plan_id bigint not null,
    -- the item of the plan, or the report it asks for
    source_id bigint not null,
    unit_code text not null,
    sight_id integer not null,
    -- to whom what a coordinating unit does is owed
    lead_code text,
    -- whose plan it is, and in which field
    assigner_code text not null,
    field_code text,
    created_at timestamptz not null,
    due_at timestamptz,
    -- when that was handed in which was then accepted
    done_at timestamptz,
    -- what is handed in and not yet accepted
    handed_in_at timestamptz,
    -- the last day on which it is in time; where there is no deadline, the day on which it was given
    reckoned_on date not null,
    primary key (kind, id)
);
create index duty_register_open on duty_register (reckoned_on, kind, id)
    include (unit_code, sight_id, plan_id, source_id, assigner_code, field_code, due_at, handed_in_at)
    where done_at is null;
create index duty_register_day on duty_register (reckoned_on, kind, id)
    include (unit_code, sight_id, plan_id, source_id, assigner_code, field_code, due_at, done_at);
create index duty_register_unit on duty_register (unit_code, reckoned_on, kind, id)
    include (sight_id, plan_id, source_id, assigner_code, field_code, due_at, done_at);
create index duty_register_plan on duty_register (plan_id, reckoned_on, kind, id)
    include (unit_code, sight_id, source_id, due_at, done_at);
create index duty_register_sight on duty_register (sight_id, reckoned_on, kind, id)
    include (unit_code, plan_id, assigner_code, field_code, due_at, done_at);
create index duty_register_lead on duty_register (lead_code, reckoned_on, kind, id) where lead_code is not null;
create index duty_register_late on duty_register (due_at) include (done_at, kind, unit_code, sight_id, plan_id)
    where done_at is null or done_at >= due_at;

-- How many stand where, of all plans and of those of one assigner or in one field, by the quarter they are reckoned in, as differences that only ever are added, and now and then are
-- added up. Whether what is open is late nobody can tell before the quarter has come or is over.
create table duty_tally (
    slice text not null,
    kind text not null,
    unit_code text not null,
    quarter date not null,
    on_time bigint not null,
    late bigint not null,
    open bigint not null,
    open_without_deadline bigint not null
);
create index duty_tally_unit on duty_tally (slice, unit_code, quarter)
    include (kind, on_time, late, open, open_without_deadline);

create view duty_register_source as
select 'ASSIGNMENT' as kind, a.id, i.plan_id, i.id as source_id, a.unit_code, '{}'::text[] as also_owners,
    null as lead_code, p.unit_code as assigner_code, p.field_code, a.created_at, a.due_at,
    case when a.completed_at is not null then a.proposed_at end as done_at,
    a.proposed_at as handed_in_at
from assignment a
join plan_item i on i.id = a.plan_item_id
join plan p on p.id = i.plan_id
where a.withdrawn_at is null
union all
select 'REPORT', o.id, r.plan_id, r.id, o.unit_code,
    array_remove(array [r.recipient_code, r.via_code, r.consolidator_code], null), null, p.unit_code, p.field_code,
    o.created_at, o.due_at,
    (select max(submitted_at) from report_round where obligation_id = o.id and accepted),
    (select max(submitted_at) from report_round where obligation_id = o.id and accepted is distinct from false)
from report_obligation o
join report_regime r on r.id = o.report_regime_id
join plan p on p.id = r.plan_id
where o.withdrawn_at is null
union all
select 'CONTRIBUTION', c.id, i.plan_id, i.id, c.unit_code, '{}', a.unit_code, p.unit_code, p.field_code,
    a.created_at, a.due_at,
    case when c.answered_at is not null then c.delivered_at end, c.delivered_at
from contribution c
join assignment a on a.id = c.assignment_id
join plan_item i on i.id = a.plan_item_id
join plan p on p.id = i.plan_id
where a.withdrawn_at is null and (c.closed_at is null or c.answered_at is not null);

create function sight_of(of_plan bigint, also_owners text[]) returns integer language plpgsql as $$
declare
    its integer;
    its_owners text[];
    its_keepers text[];
begin
    with recursive up as (
        select unit_code, drafting_unit_code, monitoring_unit_code, parent_assignment_id from plan where id = of_plan
        union all
        select above.unit_code, above.drafting_unit_code, above.monitoring_unit_code, above.parent_assignment_id
        from up
        join assignment answered on answered.id = up.parent_assignment_id
        join plan_item item on item.id = answered.plan_item_id
        join plan above on above.id = item.plan_id)
    select (select array_agg(distinct code order by code)
            from (select unit_code from up union select unnest(also_owners)) owner (code)),
        (select array_agg(distinct code order by code)
            from (select drafting_unit_code from up union select monitoring_unit_code from up) keeper (code))
    into its_owners, its_keepers;
    select id into its from sight where owners = its_owners and keepers = its_keepers;
    if its is null then
        insert into sight (owners, keepers) values (its_owners, its_keepers) on conflict do nothing;
        select id into strict its from sight where owners = its_owners and keepers = its_keepers;
    end if;
    return its;
end $$;

-- The plan of these statements is the same for one row as for many: made once, not at each change.
create function register_duties(of_kind text, ids bigint[]) returns void language plpgsql
set plan_cache_mode = force_generic_plan as $$
begin
    if cardinality(ids) = 0 then
        return;
    end if;
    with fresh as materialized (
        select * from duty_register_source s where s.kind = of_kind and s.id = any (ids)),
    gone as (
        delete from duty_register r
        where r.kind = of_kind and r.id = any (ids) and r.id not in (select id from fresh)),
    seen as materialized (
        select plan_id, also_owners, sight_of(plan_id, also_owners) as sight_id
        from (select distinct plan_id, also_owners from fresh) each_one)
    insert into duty_register as r (kind, id, plan_id, source_id, unit_code, sight_id, lead_code, assigner_code,
        field_code, created_at, due_at, done_at, handed_in_at, reckoned_on)
    select f.kind, f.id, f.plan_id, f.source_id, f.unit_code, s.sight_id, f.lead_code, f.assigner_code,
        f.field_code, f.created_at, f.due_at, f.done_at, f.handed_in_at,
        (coalesce(f.due_at - interval '1 microsecond', f.created_at) at time zone 'Asia/Ho_Chi_Minh')::date
    from fresh f
    join seen s on s.plan_id = f.plan_id and s.also_owners = f.also_owners
    -- nobody waits for another in a circle
    order by f.id
    on conflict (kind, id) do update set plan_id = excluded.plan_id, source_id = excluded.source_id,
        unit_code = excluded.unit_code, sight_id = excluded.sight_id, lead_code = excluded.lead_code,
        assigner_code = excluded.assigner_code, field_code = excluded.field_code, created_at = excluded.created_at,
        due_at = excluded.due_at, done_at = excluded.done_at, handed_in_at = excluded.handed_in_at,
        reckoned_on = excluded.reckoned_on
    where r is distinct from excluded;
end $$;

create function assignments_changed() returns trigger language plpgsql as $$
begin
    perform register_duties('ASSIGNMENT', array(select id from changed));
    perform register_duties('CONTRIBUTION',
        array(select c.id from contribution c where c.assignment_id in (select id from changed)));
    return null;
end $$;
create trigger register_new after insert on assignment
    referencing new table as changed for each statement execute function assignments_changed();
create trigger register_gone after delete on assignment
    referencing old table as changed for each statement execute function assignments_changed();

-- Most changes are of no account here.
create function assignments_rewritten() returns trigger language plpgsql as $$
declare
    ids bigint[];
begin
    ids := array(select n.id from changed n join former o on o.id = n.id
        where (n.plan_item_id, n.unit_code, n.created_at, n.due_at, n.proposed_at, n.completed_at, n.withdrawn_at)
            is distinct from (o.plan_item_id, o.unit_code, o.created_at, o.due_at, o.proposed_at, o.completed_at,
                o.withdrawn_at));
    perform register_duties('ASSIGNMENT', ids);
    perform register_duties('CONTRIBUTION', array(select id from contribution where assignment_id = any (ids)));
    return null;
end $$;
create trigger register_changed after update on assignment
    referencing old table as former new table as changed for each statement execute function assignments_rewritten();

create function contributions_changed() returns trigger language plpgsql as $$
begin
    perform register_duties('CONTRIBUTION', array(select id from changed));
    return null;
end $$;
create trigger register_new after insert on contribution
    referencing new table as changed for each statement execute function contributions_changed();
create trigger register_changed after update on contribution
    referencing new table as changed for each statement execute function contributions_changed();
create trigger register_gone after delete on contribution
    referencing old table as changed for each statement execute function contributions_changed();

create function obligations_changed() returns trigger language plpgsql as $$
begin
    perform register_duties('REPORT', array(select id from changed));
    return null;
end $$;
create trigger register_new after insert on report_obligation
    referencing new table as changed for each statement execute function obligations_changed();
create trigger register_gone after delete on report_obligation
    referencing old table as changed for each statement execute function obligations_changed();

create function obligations_rewritten() returns trigger language plpgsql as $$
begin
    perform register_duties('REPORT', array(select n.id from changed n join former o on o.id = n.id
        where (n.report_regime_id, n.unit_code, n.created_at, n.due_at, n.withdrawn_at)
            is distinct from (o.report_regime_id, o.unit_code, o.created_at, o.due_at, o.withdrawn_at)));
    return null;
end $$;
create trigger register_changed after update on report_obligation
    referencing old table as former new table as changed for each statement execute function obligations_rewritten();

create function rounds_changed() returns trigger language plpgsql as $$
begin
    perform register_duties('REPORT', array(select distinct obligation_id from changed));
    return null;
end $$;
create trigger register_new after insert on report_round
    referencing new table as changed for each statement execute function rounds_changed();
create trigger register_changed after update on report_round
    referencing new table as changed for each statement execute function rounds_changed();
create trigger register_gone after delete on report_round
    referencing old table as changed for each statement execute function rounds_changed();

-- Who sees into a plan sees into the plans that answer it, too.
create function plans_changed() returns trigger language plpgsql as $$
declare
    plans bigint[];
    of_kind text;
begin
    with recursive below (id) as (
        select n.id from changed n join former o on o.id = n.id
        where (n.unit_code, n.drafting_unit_code, n.monitoring_unit_code, n.parent_assignment_id, n.field_code)
            is distinct from (o.unit_code, o.drafting_unit_code, o.monitoring_unit_code, o.parent_assignment_id,
                o.field_code)
        union
        select p.id from below
        join plan_item i on i.plan_id = below.id
        join assignment a on a.plan_item_id = i.id
        join plan p on p.parent_assignment_id = a.id)
    select array_agg(id) into plans from below;
    if plans is not null then
        foreach of_kind in array array ['ASSIGNMENT', 'REPORT', 'CONTRIBUTION'] loop
            perform register_duties(of_kind,
                array(select id from duty_register where plan_id = any (plans) and kind = of_kind));
        end loop;
    end if;
    return null;
end $$;
create trigger register_changed after update on plan
    referencing old table as former new table as changed for each statement execute function plans_changed();

create function regimes_changed() returns trigger language plpgsql as $$
begin
    perform register_duties('REPORT',
        array(select o.id from report_obligation o where o.report_regime_id in (
            select n.id from changed n join former o on o.id = n.id
            where (n.recipient_code, n.via_code, n.consolidator_code)
                is distinct from (o.recipient_code, o.via_code, o.consolidator_code))));
    return null;
end $$;
create trigger register_changed after update on report_regime
    referencing old table as former new table as changed for each statement execute function regimes_changed();

create function quarter_of(day date) returns date language sql immutable as $$
    select date_trunc('quarter', day::timestamp)::date
$$;

-- In which column of the tally a duty stands.
create function tally_column(due_at timestamptz, done_at timestamptz) returns text language sql immutable as $$
    select case when done_at < due_at or done_at is not null and due_at is null then 'ON_TIME'
        when done_at is not null then 'LATE' when due_at is not null then 'OPEN' else 'WITHOUT_DEADLINE' end
$$;

-- Of which parts of the tally a duty is one.
create function tally_slices(assigner_code text, field_code text) returns text[] language sql immutable as $$
    select array_remove(array ['ALL', 'ASSIGNER ' || assigner_code, 'FIELD ' || field_code], null)
$$;

create function duties_registered() returns trigger language plpgsql as $$
begin
    insert into sight_superior (sight_id, superior_code)
    select distinct e.sight_id, coalesce(u.parent_code, u.code) from entered e join unit u on u.code = e.unit_code
    order by 1, 2 on conflict do nothing;
    insert into duty_tally (slice, kind, unit_code, quarter, on_time, late, open, open_without_deadline)
    select slice, kind, unit_code, quarter_of(reckoned_on),
        count(*) filter (where tally_column(due_at, done_at) = 'ON_TIME'),
        count(*) filter (where tally_column(due_at, done_at) = 'LATE'),
        count(*) filter (where tally_column(due_at, done_at) = 'OPEN'),
        count(*) filter (where tally_column(due_at, done_at) = 'WITHOUT_DEADLINE')
    from entered cross join unnest(tally_slices(assigner_code, field_code)) slice group by 1, 2, 3, 4;
    return null;
end $$;
create trigger tally_entered after insert on duty_register
    referencing new table as entered for each statement execute function duties_registered();

create function duties_struck_out() returns trigger language plpgsql as $$
begin
    insert into duty_tally (slice, kind, unit_code, quarter, on_time, late, open, open_without_deadline)
    select slice, kind, unit_code, quarter_of(reckoned_on),
        -count(*) filter (where tally_column(due_at, done_at) = 'ON_TIME'),
        -count(*) filter (where tally_column(due_at, done_at) = 'LATE'),
        -count(*) filter (where tally_column(due_at, done_at) = 'OPEN'),
        -count(*) filter (where tally_column(due_at, done_at) = 'WITHOUT_DEADLINE')
    from struck cross join unnest(tally_slices(assigner_code, field_code)) slice group by 1, 2, 3, 4;
    return null;
end $$;
create trigger tally_struck after delete on duty_register
    referencing old table as struck for each statement execute function duties_struck_out();

create function duties_rewritten() returns trigger language plpgsql as $$
begin
    insert into sight_superior (sight_id, superior_code)
    select distinct e.sight_id, coalesce(u.parent_code, u.code) from entered e join unit u on u.code = e.unit_code
    order by 1, 2 on conflict do nothing;
    insert into duty_tally (slice, kind, unit_code, quarter, on_time, late, open, open_without_deadline)
    select * from (
        select slice, kind, unit_code, quarter_of(reckoned_on),
            coalesce(sum(one) filter (where tally_column(due_at, done_at) = 'ON_TIME'), 0) as on_time,
            coalesce(sum(one) filter (where tally_column(due_at, done_at) = 'LATE'), 0) as late,
            coalesce(sum(one) filter (where tally_column(due_at, done_at) = 'OPEN'), 0) as open,
            coalesce(sum(one) filter (where tally_column(due_at, done_at) = 'WITHOUT_DEADLINE'), 0) as without_deadline
        from (select *, 1 as one from entered union all select *, -1 from struck) both_ways
        cross join unnest(tally_slices(assigner_code, field_code)) slice group by 1, 2, 3, 4) change
    where (on_time, late, open, without_deadline) <> (0, 0, 0, 0);
    return null;
end $$;
create trigger tally_rewritten after update on duty_register
    referencing old table as struck new table as entered for each statement execute function duties_rewritten();

-- A unit that comes under another superior.
create function units_changed() returns trigger language plpgsql as $$
begin
    insert into sight_superior (sight_id, superior_code)
    select distinct r.sight_id, coalesce(n.parent_code, n.code)
    from changed n join former o on o.code = n.code join duty_register r on r.unit_code = n.code
    where n.parent_code is distinct from o.parent_code
    order by 1, 2 on conflict do nothing;
    return null;
end $$;
create trigger register_changed after update on unit
    referencing old table as former new table as changed for each statement execute function units_changed();

-- Adds the differences up; who reads meanwhile sees them before or after, never both. Not while another does the same.
create function add_up_duty_tally() returns bigint language plpgsql as $$
declare
    gone bigint := 0;
begin
    if pg_try_advisory_xact_lock(hashtext('duty_tally')) then
        with several as (
            select slice, kind, unit_code, quarter from duty_tally group by 1, 2, 3, 4 having count(*) > 1),
        taken as (
            delete from duty_tally t using several s
            where (t.slice, t.kind, t.unit_code, t.quarter) = (s.slice, s.kind, s.unit_code, s.quarter) returning t.*),
        sums as (
            select slice, kind, unit_code, quarter, sum(on_time) as on_time, sum(late) as late, sum(open) as open,
                sum(open_without_deadline) as without_deadline
            from taken group by 1, 2, 3, 4),
        kept as (
            insert into duty_tally (slice, kind, unit_code, quarter, on_time, late, open, open_without_deadline)
            select * from sums where (on_time, late, open, without_deadline) <> (0, 0, 0, 0)
            order by slice, unit_code, quarter, kind returning 1)
        select (select count(*) from taken) - (select count(*) from kept) into gone;
    end if;
    return gone;
end $$;

select register_duties('ASSIGNMENT', array(select id from assignment));
select register_duties('CONTRIBUTION', array(select id from contribution));
select register_duties('REPORT', array(select id from report_obligation));
