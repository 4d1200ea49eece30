-- Letters from templates that an office writes in Word, and what stands on every paper of an office.

-- The versions of one kind of letter of one unit. None is ever changed; the newest that can be filled counts.
create table letter_template (
    id bigint generated always as identity primary key,
    unit_code text not null references unit (code),
    kind text not null check (kind ~ '^[A-Z_]{1,40}$'),
    version integer not null check (version > 0),
    file_name text not null,
    -- the Word file; nothing where the unit went back to the general one
    content bytea,
    uploaded_by text not null,
    uploaded_at timestamptz not null,
    unique (unit_code, kind, version)
);

-- Where nothing is entered the paper says what the organisation tells, or leaves room.
create table unit_paper (
    unit_code text primary key references unit (code),
    place text,
    -- the body written above the unit's own name; "-" where none is
    superior text,
    -- in whose name it is signed, one line each: TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH
    authority text,
    position text,
    -- who always gets it, one line each, with the purpose
    recipients text,
    changed_by text not null,
    changed_at timestamptz not null
);
