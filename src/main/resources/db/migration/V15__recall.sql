-- What ends or moves a duty from outside: the recall of a plan, a unit that takes over from another, and a deadline that
-- is settled after the plan was issued.

alter table plan
    add column recalled_at timestamptz,
    add column recalled_by text,
    add column recalled_reason text,
    -- the superior plan whose recall took this one with it
    add column recalled_with_id bigint references plan (id),
    -- when all that hung on it had been withdrawn
    add column recall_ended_at timestamptz;
create index plan_being_recalled on plan (id) where recalled_at is not null and recall_ended_at is null;

-- what the unit took over from another one, which keeps its own history
alter table assignment add column moved_from_id bigint references assignment (id);
alter table report_obligation add column moved_from_id bigint references report_obligation (id);
create unique index assignment_moved_from on assignment (moved_from_id) where moved_from_id is not null;
create unique index report_obligation_moved_from on report_obligation (moved_from_id) where moved_from_id is not null;

-- when its plan was recalled: nobody draws these reports together any more
alter table consolidation add column stopped_at timestamptz;

-- why nobody can say until when, so that nobody asks again
alter table plan_item add column deadline_unknown text;
alter table report_regime add column deadline_unknown text;
