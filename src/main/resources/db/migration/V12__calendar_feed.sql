-- A person's own calendar by a secret address, for telephones and Outlook, which cannot sign on.
create table calendar_feed (
    id bigint generated always as identity primary key,
    login text not null references officer (login),
    -- SHA-256 of the secret part of the address: who reads the database reads nobody's calendar.
    token_hash bytea not null unique check (length(token_hash) = 32),
    created_at timestamptz not null,
    revoked_at timestamptz,
    last_read_at timestamptz
);
create unique index calendar_feed_in_force on calendar_feed (login) where revoked_at is null;

-- What one person was told, newest first.
create index notice_of_person on notice (recipient, id desc);

-- Its number in the history.
alter table notification_preference add column id bigint generated always as identity unique;

-- What an officer has on the desk, for that officer's calendar.
create index assignment_open_of_officer on assignment (officer) where completed_at is null and withdrawn_at is null;
