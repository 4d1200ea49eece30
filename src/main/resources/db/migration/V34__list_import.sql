-- A list (officers, incoming documents) while somebody looks through it: what was read of the file, and what has been said
-- about it. The file itself is not kept. Each person has one list of a kind at a time.

create table list_import (
    id bigint generated always as identity primary key,
    kind text not null,
    uploaded_by text not null,
    file_name text not null,
    uploaded_at timestamptz not null,
    -- columns that the file does not have
    missing text[] not null,
    -- what a text of a column means in every row: by the column and the text without diacritics
    answers jsonb not null default '{}',
    -- whether the engine is taking its rows in
    taking boolean not null default false,
    unique (kind, uploaded_by)
);

create table list_row (
    import_id bigint not null references list_import (id) on delete cascade,
    position integer not null,
    -- as it stands in the file; nothing of it where it must not enter this system
    written jsonb not null,
    -- what was said about this row
    answer jsonb,
    mark text not null check (mark in ('READY', 'CONFIRM', 'WRONG', 'LEFT_OUT', 'TAKEN')),
    -- how it was understood
    judged jsonb not null,
    primary key (import_id, position)
);
create index list_row_mark on list_row (import_id, mark, position);

-- What only a register of incoming documents says of a directive: its number of arrival, and until when it is to be handled,
-- as written.
alter table directive add column arrival_number text;
alter table directive add column handling_phrase text;
create index official_document_issued on official_document (owner_code, issued_on);
