-- For which version of the deadline the clock in the diagram runs: many deadlines move in one statement, their clocks
-- follow a few hundred at a time.
alter table assignment add column clock_version integer not null default 1;
alter table report_obligation add column clock_version integer not null default 1;
create index assignment_clock_behind on assignment (id) where clock_version < deadline_version;
create index report_obligation_clock_behind on report_obligation (id) where clock_version < deadline_version;
