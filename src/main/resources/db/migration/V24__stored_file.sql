-- The files of dossiers. A row is one version; rows are added and never changed, only taken out of the dossier.

create table stored_file (
    id bigint generated always as identity primary key,
    subject_kind text not null check (subject_kind in
        ('DOCUMENT', 'PLAN', 'ITEM', 'ASSIGNMENT', 'REPORT', 'CONTRIBUTION', 'AGREEMENT')),
    subject_id bigint not null,
    -- the first version of the same file, null in the first itself
    version_of bigint references stored_file (id),
    version integer not null check ((version = 1) = (version_of is null)),
    name text not null check (name <> ''),
    -- as its content tells, not as its name does
    media_type text not null,
    size bigint not null check (size > 0),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content_key uuid not null unique,
    uploaded_by text not null,
    on_behalf_of text,
    uploaded_at timestamptz not null,
    removed_by text,
    removed_at timestamptz,
    unique (version_of, version)
);
create index stored_file_subject on stored_file (subject_kind, subject_id);

create function stored_file_is_history() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if old.removed_at is null and new.removed_at is not null
            and to_jsonb(new) - '{removed_at,removed_by}'::text[] = to_jsonb(old) - '{removed_at,removed_by}'::text[] then
            return new;
        end if;
    end if;
    raise exception 'stored_file is append-only';
end $$;
create trigger stored_file_history before update or delete on stored_file
    for each row execute function stored_file_is_history();
create trigger stored_file_whole before truncate on stored_file
    for each statement execute function stored_file_is_history();

-- The content, where the database keeps it: pieces of at most a megabyte, so that nobody ever holds a whole file.
create table stored_file_piece (
    content_key uuid not null,
    ordinal integer not null,
    content bytea not null,
    primary key (content_key, ordinal)
);
-- Office files, PDF and pictures are compressed already.
alter table stored_file_piece alter column content set storage external;

-- The digital signatures in a PDF, as they were found when it came in.
create table stored_file_signature (
    file_id bigint not null references stored_file (id),
    ordinal integer not null,
    signer text,
    signed_at timestamptz,
    state text not null check (state in ('INTACT', 'ADDED_TO', 'BROKEN', 'UNREADABLE')),
    trusted boolean not null,
    primary key (file_id, ordinal)
);

-- Which versions went with what was handed in: a round of a report, or the nth proposal that a task is done.
create table submitted_file (
    subject_kind text not null,
    subject_id bigint not null,
    round integer not null,
    file_id bigint not null references stored_file (id),
    submitted_at timestamptz not null,
    primary key (subject_kind, subject_id, round, file_id)
);
create index submitted_file_file on submitted_file (file_id);

-- The task can only be proposed as done with a file to show for it (sản phẩm).
alter table plan_item add column evidence_required boolean not null default false;
