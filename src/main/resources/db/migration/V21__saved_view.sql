-- A view of the overview that an officer keeps under a name: nothing but an address.
create table saved_view (
    login text not null references officer (login),
    name text not null check (length(name) between 1 and 80),
    page text not null check (page in ('OVERVIEW', 'LIST')),
    query text not null check (length(query) <= 1000),
    saved_at timestamptz not null,
    primary key (login, name)
);
