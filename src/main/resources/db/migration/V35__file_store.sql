-- Each version of a file knows which store its content is in, so that an office can change to another one at any time.
alter table stored_file add column store text not null default 'DATABASE' check (store in ('DATABASE', 'S3'));

-- Content that has been brought to a store which knows nothing of our transactions, and is not referred to yet. The
-- row goes in the transaction that adds the file; what still has one after that is deleted from the store.
create table content_on_its_way (
    content_key uuid primary key,
    begun_at timestamptz not null
);
