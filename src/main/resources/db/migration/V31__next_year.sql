-- A yearly plan follows that of an earlier year: the same words, with the years moved.
alter table plan add column previous_plan_id bigint references plan (id);
create index plan_previous on plan (previous_plan_id) where previous_plan_id is not null;
