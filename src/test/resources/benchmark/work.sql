-- Five years of that province's work until the day province.today, eight in the morning: province.rows obligations, always
-- the same ones. Chance is a hash of the row and of what is asked, so that nothing hangs on the order of the rows.
create function pg_temp.chance(about text, seed bigint) returns double precision language sql immutable as
    $$ select (hashtextextended(about, 2014) # hashint8extended(seed, hashtext(about)) & 1073741823) / 1073741824.0 $$;
create function pg_temp.chosen(about text, seed bigint, of integer) returns integer language sql immutable as
    $$ select 1 + floor(pg_temp.chance(about, seed) * of)::integer $$;
create function pg_temp.midnight(day date) returns timestamptz language sql immutable as
    $$ select day::timestamp at time zone 'Asia/Ho_Chi_Minh' $$;

create temporary table scale as
select current_setting('province.rows')::bigint as rows, current_setting('province.today')::date as today,
    (current_setting('province.today') || ' 08:00:00+07')::timestamptz as now,
    (current_setting('province.today')::date - interval '5 years')::date as first_day, 1826 as days;

-- Without triggers, those of foreign keys too: the register is filled afterwards.
set local session_replication_role = replica;
truncate official_document, directive, plan, plan_item, plan_item_unit, report_regime, report_regime_reporter, assignment,
    contribution, report_obligation, report_round, consolidation, duty_register, duty_tally, sight
    restart identity cascade;

-- Groups of units that are asked together, each with its members from 0 on.
create temporary table member as
select g.name as grp, (row_number() over (partition by g.name order by u.position) - 1)::integer as n, u.code
from unit u join (values ('DEPARTMENTS', 'S__'), ('COMMUNES', 'C___'), ('PARTY', 'D___')) g (name, code)
    on u.code like g.code
union all
select 'BOARDS', n - 1, code from unnest('{VPTU,BTGDV,BTC,BNC,UBKT,MTTQ}'::text[]) with ordinality b (code, n);
create temporary table size as select grp, count(*)::integer as members from member group by grp;
create temporary table words as
select array['Rà soát', 'Kiểm tra', 'Tổng hợp', 'Xây dựng', 'Triển khai', 'Tuyên truyền', 'Đánh giá', 'Hoàn thiện',
        'Hướng dẫn', 'Thống kê', 'Đôn đốc', 'Tổ chức'] as verb,
    array['công tác biên giới', 'phòng, chống cháy rừng', 'chuyển đổi số', 'giảm nghèo bền vững', 'cải cách hành chính',
        'tiêm chủng mở rộng', 'phổ cập giáo dục', 'giải ngân vốn đầu tư công', 'quản lý đất đai', 'an toàn giao thông',
        'bảo vệ môi trường', 'xây dựng nông thôn mới', 'phòng, chống thiên tai', 'an toàn thực phẩm',
        'thông tin đối ngoại', 'phát triển du lịch', 'dân tộc, tôn giáo', 'tiếp công dân', 'phòng, chống ma túy',
        'xóa nhà tạm, nhà dột nát', 'bầu cử', 'thu ngân sách', 'khám sức khỏe nghĩa vụ quân sự', 'dịch tả lợn châu Phi',
        'Bộ đội Biên phòng và nhân dân các xã biên giới'] as subject;

-- What comes from above.
insert into official_document (direction, owner_code, type_code, number_written, number, number_year, symbol, family,
    issuer_code, issuer_text, issued_on, abstract, urgency, registered_at, registered_by)
select 'INCOMING', owner, case when owner = 'TU' then 'CHI_THI' else 'CONG_VAN' end,
    number || case when owner = 'TU' then '-CT/TW' else '/' || extract(year from day) || '/TTg' end, number,
    extract(year from day)::integer, case when owner = 'TU' then 'CT/TW' else 'TTg' end,
    case when owner = 'TU' then 'PARTY' else 'STATE' end, null,
    case when owner = 'TU' then 'Ban Bí thư' else 'Thủ tướng Chính phủ' end, day,
    'Về ' || lower(verb[pg_temp.chosen('verb', n, 12)]) || ' ' || subject[pg_temp.chosen('subject', n, 25)],
    'NORMAL', pg_temp.midnight(day + 2) + interval '9 hours', case when owner = 'TU' then 'vptu' else 'vpub' end || '.vanthu'
from (select n, case when pg_temp.chance('owner', n) < 0.25 then 'TU' else 'UBND' end as owner,
        first_day + (n * days / directives)::integer as day, pg_temp.chosen('number', n, 900) as number
    from (select *, greatest(20, rows / 2000) as directives from scale) s
    cross join generate_series(0, directives - 1) n) d cross join words
order by n;
insert into directive (document_id, unit_code, registering_unit_code, received_at, direction, directed_by, directed_at)
select id, owner_code, case when owner_code = 'TU' then 'VPTU' else 'VPUB' end, registered_at, 'ADVISE_PLAN',
    lower(owner_code) || '.lanhdao', registered_at + interval '1 day'
from official_document order by id;

-- Plans: most by the province, some by the Party committee, departments' own, and those that answer an assignment.
create temporary table draft as
select n + 1 as id, kind, department,
    case kind when 'PARTY' then 'TU' when 'PROVINCE' then 'UBND' else department end as unit,
    case kind when 'PARTY' then board else department end as drafting,
    case when kind = 'PARTY' and followed < 0.6 then 'VPTU' when kind = 'PARTY' then board
        when kind = 'PROVINCE' and followed < 0.6 then 'VPUB' else department end as monitoring,
    first_day + (n * (days - 5) / plans)::integer as day
from (select s.*, pg_temp.chance('followed', n) as followed,
        case when pg_temp.chance('kind', n) < 0.55 then 'PROVINCE' when pg_temp.chance('kind', n) < 0.7 then 'PARTY'
            when pg_temp.chance('kind', n) < 0.85 then 'OWN' else 'ANSWER' end as kind,
        (select code from member where grp = 'DEPARTMENTS'
            and member.n = least(pg_temp.chosen('department', s.n, 30), pg_temp.chosen('other', s.n, 30)) - 1) as department,
        (select code from member where grp = 'BOARDS' and member.n = pg_temp.chosen('board', s.n, 5) - 1) as board
    from (select scale.*, plans, n from scale cross join lateral (select greatest(40, rows / 150) as plans) p
        cross join generate_series(0, plans - 1) n) s) d;

insert into official_document (direction, owner_code, type_code, number_written, number, number_year, symbol, family,
    issuer_code, issued_on, abstract, urgency, registered_at, registered_by)
select 'OUTGOING', unit, 'KE_HOACH', number || case kind when 'PARTY' then '-KH/TU' else '/KH-' || unit end, number,
    extract(year from day)::integer, case kind when 'PARTY' then 'KH/TU' else 'KH-' || unit end,
    case kind when 'PARTY' then 'PARTY' else 'STATE' end, unit, day,
    verb[pg_temp.chosen('verb', id, 12)] || ' ' || subject[pg_temp.chosen('subject', id, 25)] || ' năm '
        || extract(year from day), 'NORMAL', pg_temp.midnight(day) + interval '10 hours', lower(unit) || '.vanthu'
from (select *, row_number() over (partition by unit, extract(year from day) order by id) as number from draft) d
cross join words order by id;
insert into plan (title, unit_code, drafting_unit_code, monitoring_unit_code, directive_id, document_id, drafted_by,
    created_at, signed_by, issued_at, field_code)
select o.abstract, unit, drafting, monitoring,
    case when kind in ('PROVINCE', 'PARTY') and pg_temp.chance('directed', d.id) < 0.6
        then (select max(id) from directive where received_at < o.registered_at and unit_code = d.unit) end,
    o.id, lower(drafting) || '.chuyenvien', o.registered_at - interval '5 days', lower(unit) || '.nguoiky',
    o.registered_at,
    (select code from field where position = least(pg_temp.chosen('field', d.id, 12), pg_temp.chosen('more', d.id, 12)))
from draft d join official_document o on o.id = (select count(*) from directive) + d.id order by d.id;

-- What each item asks of whom: how many lead, from where in the group, by when.
create temporary table asked as
select *, day + (10 + floor(pg_temp.chance('due', seed) ^ 2 * 170))::integer as due_day,
    pg_temp.chance('deadline', seed) >= 0.05 as has_deadline,
    greatest(1, (members * case when many < 0.5 then 0 when many < 0.75 then 0.08 when many < 0.9 then 0.3 else 1 end
        * pg_temp.chance('leads', seed))::integer) as leads
from (select d.id as plan_id, d.day, d.kind, p as position, d.id * 10 + p as seed, g.grp, s.members,
        pg_temp.chance('many', d.id * 10 + p) as many
    from draft d cross join generate_series(1, 9) p
    cross join lateral (select case
        when d.kind = 'PARTY' then case when pg_temp.chance('group', d.id * 10 + p) < 0.7 then 'PARTY' else 'BOARDS' end
        when d.kind in ('OWN', 'ANSWER') or pg_temp.chance('group', d.id * 10 + p) < 0.6 then 'COMMUNES'
        else 'DEPARTMENTS' end as grp) g
    join size s on s.grp = g.grp
    where p <= pg_temp.chosen('items', d.id, 9)) i;
insert into plan_item (plan_id, position, ordinal, content, product, deadline_phrase, deadline_kind, deadline_day, due_at)
select plan_id, position, position::text,
    verb[pg_temp.chosen('verb', seed, 12)] || ' ' || subject[pg_temp.chosen('subject', seed, 25)], 'Báo cáo kết quả',
    case when has_deadline then 'chậm nhất ngày ' || to_char(due_day, 'DD/MM/YYYY') else 'thường xuyên' end,
    case when has_deadline then 'NO_LATER_THAN' else 'ONGOING' end, case when has_deadline then due_day end,
    case when has_deadline then pg_temp.midnight(due_day + 1) end
from asked cross join words order by plan_id, asked.position;
insert into plan_item_unit (plan_item_id, unit_code, part)
select i.id, m.code, 'LEAD' from asked a
join plan_item i on i.plan_id = a.plan_id and i.position = a.position
cross join generate_series(0, leads - 1) k
join member m on m.grp = a.grp and m.n = (pg_temp.chosen('first', a.seed, a.members) + k) % a.members;
insert into plan_item_unit (plan_item_id, unit_code, part)
select distinct i.id, m.code, 'COORDINATING' from asked a
join plan_item i on i.plan_id = a.plan_id and i.position = a.position
cross join generate_series(1, pg_temp.chosen('coordinators', a.seed, 3) - 1) k
join member m on m.grp = 'DEPARTMENTS' and m.n = pg_temp.chosen('coordinating', a.seed * 3 + k, 30) - 1
where a.kind <> 'PARTY'
on conflict do nothing;

-- How it went: most is done, a tenth of that late; what is due in future is mostly open, some of the old is overdue.
create function pg_temp.handed_in_at(about text, seed bigint, given timestamptz, due timestamptz, now timestamptz)
    returns timestamptz language sql immutable as $$
    select case when at < now then at end
    from (select case
        when due is null then case when pg_temp.chance(about, seed) < 0.6 then given + interval '1 day'
            + interval '90 days' * pg_temp.chance(about || 'when', seed) end
        when pg_temp.chance(about, seed) < 0.012 then null
        when pg_temp.chance(about, seed) < 0.11 then due + interval '25 days' * pg_temp.chance(about || 'late', seed) ^ 3
        else greatest(due - interval '12 days' * pg_temp.chance(about || 'when', seed) ^ 2, given + interval '1 hour')
        end as at) handed_in $$;

insert into assignment (plan_item_id, unit_code, created_at, dispatched_at, deadline_phrase, deadline_kind, deadline_day,
    due_at, received_by, received_at, officer, progress_percent, evidence, proposed_at, completed_by, completed_at)
select item, unit_code, given, given, deadline_phrase, deadline_kind, deadline_day, due_at,
    lower(unit_code) || '.vanthu', given, lower(unit_code) || '.chuyenvien', case when handed_in is null then 40 else 100 end,
    case when handed_in is not null then 'Đã thực hiện' end, handed_in,
    case when checked < now then lower(monitoring_unit_code) || '.theodoi' end, case when checked < now then checked end
from (select i.id as item, m.unit_code, p.issued_at as given, i.deadline_phrase, i.deadline_kind, i.deadline_day, i.due_at,
        p.monitoring_unit_code, s.now, s.rows, h.handed_in,
        h.handed_in + interval '6 days' * pg_temp.chance('checked', i.id * 1000 + u.position) as checked,
        row_number() over (order by pg_temp.chance('kept', i.id), i.id, m.unit_code) as kept
    from plan_item_unit m join plan_item i on i.id = m.plan_item_id join plan p on p.id = i.plan_id
    join unit u on u.code = m.unit_code cross join scale s
    cross join lateral (select pg_temp.handed_in_at('task', i.id * 1000 + u.position, p.issued_at, i.due_at, s.now)
        as handed_in offset 0) h
    where m.part = 'LEAD') a
where kept <= rows * 0.22
order by given, item, unit_code;

insert into contribution (assignment_id, unit_code, dispatched_at, content, delivered_by, delivered_at, answer_kind,
    answered_by, answered_at)
select id, unit_code, created_at, case when handed_in is not null then 'Đã phối hợp' end,
    case when handed_in is not null then lower(unit_code) || '.chuyenvien' end, handed_in,
    case when answered < now then 'TAKEN_IN' end, case when answered < now then lower(lead) || '.chuyenvien' end,
    case when answered < now then answered end
from (select a.id, m.unit_code, a.unit_code as lead, a.created_at, s.now, s.rows, h.handed_in,
        h.handed_in + interval '3 days' * pg_temp.chance('answered', a.id) as answered,
        row_number() over (order by pg_temp.chance('kept', a.id), a.id, m.unit_code) as kept
    from assignment a join plan_item_unit m on m.plan_item_id = a.plan_item_id and m.part = 'COORDINATING'
    join unit u on u.code = m.unit_code cross join scale s
    cross join lateral (select pg_temp.handed_in_at('part', a.id * 1000 + u.position, a.created_at, a.due_at, s.now)
        as handed_in offset 0) h) c
where kept <= rows * 0.13 order by id, unit_code;

-- Plans that answer: each some assignment that the same department was given before.
update plan p set parent_assignment_id = (
    select max(a.id) from assignment a join plan_item i on i.id = a.plan_item_id join plan above on above.id = i.plan_id
    where a.unit_code = p.unit_code and a.created_at < p.created_at and above.unit_code = 'UBND')
from draft d where d.id = p.id and d.kind = 'ANSWER';

-- Reports: regimes that go on for years, each period owed by all its reporters.
create temporary table regime as
select *, pg_temp.chosen('first', seed, members) as first_member,
    greatest(1, (members * case when many < 0.35 then 1 when many < 0.6 then 0.4 else 0.1 end
        * case when many < 0.3 then 1 else pg_temp.chance('reporters', seed) end)::integer) as reporters,
    case when pg_temp.chance('ends', seed) < 0.5 then today else least(today, day + 500) end as last_day
from (select d.id as plan_id, d.kind, d.unit, d.drafting, d.id + 1000000 as seed, g.grp, z.members, s.today,
        -- regimes of before go on, so that the first years have as many reports as the last
        case when pg_temp.chance('standing', d.id) < 0.5
            then s.first_day + floor(pg_temp.chance('since', d.id) * 200)::integer else d.day end as day,
        pg_temp.chance('reporting', d.id) as many,
        case when pg_temp.chance('often', d.id) < 0.4 then 'MONTHLY' when pg_temp.chance('often', d.id) < 0.75
            then 'QUARTERLY' when pg_temp.chance('often', d.id) < 0.88 then 'HALF_YEARLY' else 'YEARLY' end as frequency
    from draft d cross join scale s
    cross join lateral (select case when d.kind = 'PARTY' then 'PARTY'
        when pg_temp.chance('regimegroup', d.id) < 0.7 then 'COMMUNES' else 'DEPARTMENTS' end as grp) g
    join size z on z.grp = g.grp
    where d.kind <> 'ANSWER' and pg_temp.chance('regime', d.id) < 0.35) r;
insert into report_regime (plan_id, position, name, recipient_code, consolidator_code, deadline_phrase, deadline_kind,
    deadline_first, frequency, starts_on)
select plan_id, 1, 'Báo cáo ' || lower(verb[pg_temp.chosen('verb', seed, 12)]) || ' '
    || subject[pg_temp.chosen('subject', seed, 25)], unit, case when many < 0.5 then drafting end,
    '10 ngày sau kỳ báo cáo', 'WITHIN_DAYS', null, frequency, day
from regime cross join words order by plan_id;
insert into report_regime_reporter (report_regime_id, unit_code)
select r.id, m.code from regime g join report_regime r on r.plan_id = g.plan_id
cross join generate_series(0, reporters - 1) k
join member m on m.grp = g.grp and m.n = (g.first_member + k) % g.members;

create temporary table period as
select r.id as regime, w.window_from::date, (w.window_from + g.step - interval '1 day')::date as window_to,
    pg_temp.chance('kept', r.id) as luck
from (select *, (case frequency when 'MONTHLY' then 1 when 'QUARTERLY' then 3 when 'HALF_YEARLY' then 6 else 12 end
        * interval '1 month') as step,
        case frequency when 'MONTHLY' then 'month' when 'QUARTERLY' then 'quarter' else 'year' end as unit_of_time
    from regime) g
join report_regime r on r.plan_id = g.plan_id
cross join lateral generate_series(date_trunc(g.unit_of_time, g.day::timestamp), g.last_day::timestamp, g.step)
    w (window_from);
insert into report_obligation (report_regime_id, unit_code, period, window_from, window_to, created_at, dispatched_at,
    deadline_phrase, deadline_kind, deadline_day, due_at)
select regime, unit_code, to_char(window_from, '"từ "DD/MM/YYYY') || to_char(window_to, '" đến "DD/MM/YYYY'), window_from,
    window_to, pg_temp.midnight(window_from) + interval '6 hours', pg_temp.midnight(window_from) + interval '6 hours',
    'chậm nhất ngày ' || to_char(due_day, 'DD/MM/YYYY'), 'NO_LATER_THAN', due_day, pg_temp.midnight(due_day + 1)
from (select w.*, m.unit_code, window_to + pg_temp.chosen('days', regime, 15) as due_day, s.rows,
        row_number() over (order by luck, regime, window_from, unit_code) as kept
    from period w join report_regime_reporter m on m.report_regime_id = w.regime cross join scale s) o
where kept <= rows - (select count(*) from assignment) - (select count(*) from contribution)
order by window_from, regime, unit_code;

insert into report_round (obligation_id, number, content, nothing_to_report, drafted_by, approved_by, submitted_at,
    accepted, decided_by, decided_at, reason)
select o.id, 1, 'Kết quả trong kỳ', false, lower(unit_code) || '.chuyenvien', lower(unit_code) || '.lanhdao',
    handed_in - interval '3 days' * returned, case when returned = 1 then false when checked < now then true end,
    case when returned = 1 or checked < now then lower(recipient_code) || '.theodoi' end,
    case when returned = 1 then handed_in - interval '2 days' when checked < now then checked end,
    case when returned = 1 then 'Thiếu số liệu' end
from (select o.*, r.recipient_code, s.now, h.handed_in,
        h.handed_in + interval '8 days' * pg_temp.chance('decided', o.id) ^ 2 as checked,
        case when pg_temp.chance('returned', o.id) < 0.05 then 1 else 0 end as returned
    from report_obligation o join report_regime r on r.id = o.report_regime_id cross join scale s
    cross join lateral (select pg_temp.handed_in_at('report', o.id, o.created_at, o.due_at, s.now) as handed_in offset 0) h) o
where handed_in is not null order by o.id;
-- Most of what was returned came again.
insert into report_round (obligation_id, number, content, nothing_to_report, drafted_by, approved_by, submitted_at,
    accepted, decided_by, decided_at)
select obligation_id, 2, 'Kết quả trong kỳ, đã bổ sung', false, drafted_by, approved_by, submitted_at + interval '3 days',
    true, decided_by, submitted_at + interval '4 days'
from report_round cross join scale
where accepted = false and pg_temp.chance('again', obligation_id) < 0.9 and submitted_at + interval '4 days' < now
order by obligation_id;

set local session_replication_role = origin;
discard temp;
