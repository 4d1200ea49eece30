-- When a directive arrived, whether it holds many tasks, and until when they must be entered.
alter table directive
    add column received_on date,
    add column many_tasks boolean not null default false,
    add column entry_due_at timestamptz;
