-- A contribution that the lead no longer waits for, because its task is confirmed, does not leave the register: what was
-- delivered counts from when it was, answered or not; what never came by its deadline counts as late. Otherwise who never
-- contributes would have a better record than who is late. What was not due yet when the task was confirmed was not needed.
create or replace view duty_register_source as
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
    case when c.answered_at is not null or c.closed_at is not null then coalesce(c.delivered_at, c.closed_at) end,
    c.delivered_at
from contribution c
join assignment a on a.id = c.assignment_id
join plan_item i on i.id = a.plan_item_id
join plan p on p.id = i.plan_id
where a.withdrawn_at is null
  and (c.closed_at is null or c.answered_at is not null
    -- closed with its task, not because a successor owes it already
    or c.closed_at >= a.completed_at and (c.delivered_at is not null or c.closed_at >= a.due_at));

select register_duties('CONTRIBUTION', array(select id from contribution where closed_at is not null));
