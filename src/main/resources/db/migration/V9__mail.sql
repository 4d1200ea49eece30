-- Every mail from the moment somebody wants it sent: it commits with the change of state that it tells of, and the
-- engine's process "mailDelivery", started in the same transaction, carries it to the mail server.
create table mail (
    id bigint generated always as identity primary key,
    -- The same wish gives the same Message-ID: asked for twice, sent once; sent twice after a crash, told apart by nobody.
    message_id text not null unique check (message_id ~ '^<[0-9a-f]{40}@[A-Za-z0-9.-]+>$'),
    kind text not null check (kind ~ '^[A-Z_]{1,40}$'),
    -- An officer, whose address is read when the mail is sent, so that a mended address works; or an address of no officer.
    recipient text references officer (login),
    address text,
    check ((recipient is null) <> (address is null)),
    subject text not null,
    html text not null,
    plain text not null,
    -- Lower is sent earlier.
    rank smallint not null,
    queued_at timestamptz not null,
    state text not null default 'QUEUED' check (state in ('QUEUED', 'SENT', 'UNDELIVERABLE')),
    attempts integer not null default 0,
    sent_to text,
    last_error text,
    next_try_at timestamptz,
    sent_at timestamptz,
    -- The administrator decided not to mend this address: nobody is asked about it again.
    left_at timestamptz,
    -- Who sends it right now and until when nobody else may, by the clock of the database.
    claimed_by uuid,
    claimed_until timestamptz,
    check ((state = 'SENT') = (sent_at is not null)),
    check ((claimed_by is null) = (claimed_until is null)),
    check (claimed_by is null or state = 'QUEUED')
)
-- A mail is updated twice on its way, and then never again: its texts are kept aside, or each update would copy them.
with (toast_tuple_target = 128, fillfactor = 80);

-- What waits, in the order in which it is sent: what failed before comes last, or it could stop all others again.
create index mail_waiting on mail ((attempts > 0), rank, id) where state = 'QUEUED';
create index mail_undeliverable on mail (recipient, address) where state = 'UNDELIVERABLE';

