-- What was overdue when is counted from this index alone, whatever the filter asks for.
drop index duty_register_late;
create index duty_register_late on duty_register (due_at)
    include (done_at, kind, unit_code, sight_id, plan_id, assigner_code, field_code, reckoned_on)
    where done_at is null or done_at >= due_at;
