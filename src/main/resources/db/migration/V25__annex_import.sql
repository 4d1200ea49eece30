-- The annex of a plan while it is looked through: what was read of the file, and what the officer has said about it. It is
-- gone once it is in the plan or thrown away; what is in the plan is the plan's.

create table annex_import (
    id bigint generated always as identity primary key,
    -- one at a time
    plan_id bigint not null unique references plan (id) on delete cascade,
    file_name text not null,
    uploaded_by text not null,
    uploaded_at timestamptz not null,
    -- columns that the file does not have
    missing text[] not null,
    -- which unit a name means, as the officer said: by the name without diacritics, the unit's code, or nothing for nobody
    answers jsonb not null default '{}'
);

create table annex_row (
    import_id bigint not null references annex_import (id) on delete cascade,
    position integer not null,
    -- as it stands in the file
    written jsonb not null,
    -- what the officer said about this row
    answer jsonb,
    -- how it was understood; nothing until its turn has come
    mark text check (mark in ('READY', 'CONFIRM', 'WRONG', 'LEFT_OUT', 'TAKEN')),
    judged jsonb,
    primary key (import_id, position)
);
create index annex_row_mark on annex_row (import_id, mark, position);
create index annex_row_unread on annex_row (import_id, position) where mark is null;
