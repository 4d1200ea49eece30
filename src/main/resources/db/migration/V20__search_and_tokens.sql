-- Searching without diacritics, who has a part in which plan, and personal tokens for machines.

-- Words as they are compared: small letters without diacritics, digits, and one space between them.
create function plain(written text) returns text language sql immutable strict parallel safe
return btrim(regexp_replace(
    lower(translate(regexp_replace(normalize(written, NFKD), '[\u0300-\u036f]', '', 'g'), 'ĐÐđð', 'dddd')),
    '[^a-z0-9]+', ' ', 'g'));

-- A number can be typed in one piece (2802ubndnc), without its leading zero, or its symbol in one piece (qdttg).
alter table official_document add column words tsvector generated always as (to_tsvector('simple',
    plain(coalesce(number_written, '')) || ' ' || plain(abstract) || ' '
        || plain(coalesce(issuer_text, '')) || ' ' || plain(coalesce(type_text, '')) || ' '
        || coalesce(number::text, '') || ' ' || replace(plain(coalesce(symbol, '')), ' ', '') || ' '
        || replace(plain(coalesce(number_written, '')), ' ', ''))) stored;
alter table plan add column words tsvector generated always as (to_tsvector('simple', plain(title))) stored;
alter table plan_item add column words tsvector
    generated always as (to_tsvector('simple', plain(content) || ' ' || plain(coalesce(product, '')))) stored;
alter table report_regime add column words tsvector generated always as (to_tsvector('simple', plain(name))) stored;
alter table unit add column words tsvector
    generated always as (to_tsvector('simple', plain(name) || ' ' || plain(short_name) || ' ' || plain(code))) stored;
alter table officer add column words tsvector
    generated always as (to_tsvector('simple', plain(full_name) || ' ' || plain(login))) stored;

create index official_document_words on official_document using gin (words) with (fastupdate = off);
create index plan_words on plan using gin (words) with (fastupdate = off);
create index plan_item_words on plan_item using gin (words) with (fastupdate = off);
create index report_regime_words on report_regime using gin (words) with (fastupdate = off);
create index unit_words on unit using gin (words) with (fastupdate = off);
create index officer_words on officer using gin (words) with (fastupdate = off);
create index document_citation_words on document_citation using gin (to_tsvector('simple', plain(written)))
    with (fastupdate = off);

-- Who is or stands above whom.
create view unit_above as
with recursive above (code, superior_code) as (
    select code, code from unit
    union
    select above.code, unit.parent_code from above join unit on unit.code = above.superior_code
    where unit.parent_code is not null)
select code, superior_code from above;

-- Which unit leads, coordinates, reports or receives reports in which plan, or stands above such a one: millions of duties
-- are thousands of these. Nobody loses a part again: what was withdrawn can still be looked at.
create table plan_party (
    plan_id bigint not null references plan (id) on delete cascade,
    unit_code text not null,
    primary key (unit_code, plan_id)
);
create index plan_party_plan on plan_party (plan_id);

create view plan_party_source as
select distinct part.plan_id, unit_above.superior_code as unit_code
from (
    select i.plan_id, a.unit_code from assignment a join plan_item i on i.id = a.plan_item_id
    union
    select i.plan_id, c.unit_code
    from contribution c join assignment a on a.id = c.assignment_id join plan_item i on i.id = a.plan_item_id
    union
    select r.plan_id, o.unit_code from report_obligation o join report_regime r on r.id = o.report_regime_id
    union
    select r.plan_id, receiver.code
    from report_regime r cross join unnest(array [r.recipient_code, r.via_code, r.consolidator_code]) as receiver (code)
    where receiver.code is not null) part
join unit_above on unit_above.code = part.unit_code;

create function fill_plan_parties() returns void language sql as $$
    delete from plan_party;
    insert into plan_party (plan_id, unit_code) select plan_id, unit_code from plan_party_source order by 2, 1;
$$;
select fill_plan_parties();

-- In one order, so that nobody waits for another in a circle.
create function have_parties(plans bigint[], units text[]) returns void language sql as $$
    insert into plan_party (plan_id, unit_code)
    select distinct part.plan_id, unit_above.superior_code
    from unnest(plans, units) as part (plan_id, unit_code) join unit_above on unit_above.code = part.unit_code
    order by 2, 1
    on conflict do nothing;
$$;

create function assignments_have_parties() returns trigger language plpgsql as $$
begin
    perform have_parties(array_agg(plan_id), array_agg(unit_code))
    from (select distinct i.plan_id, n.unit_code from changed n join plan_item i on i.id = n.plan_item_id) part;
    return null;
end $$;
create trigger parties_new after insert on assignment
    referencing new table as changed for each statement execute function assignments_have_parties();

create function contributions_have_parties() returns trigger language plpgsql as $$
begin
    perform have_parties(array_agg(plan_id), array_agg(unit_code))
    from (select distinct i.plan_id, n.unit_code from changed n
        join assignment a on a.id = n.assignment_id join plan_item i on i.id = a.plan_item_id) part;
    return null;
end $$;
create trigger parties_new after insert on contribution
    referencing new table as changed for each statement execute function contributions_have_parties();

create function obligations_have_parties() returns trigger language plpgsql as $$
begin
    perform have_parties(array_agg(plan_id), array_agg(unit_code))
    from (select distinct r.plan_id, n.unit_code from changed n
        join report_regime r on r.id = n.report_regime_id) part;
    return null;
end $$;
create trigger parties_new after insert on report_obligation
    referencing new table as changed for each statement execute function obligations_have_parties();

create function regimes_have_parties() returns trigger language plpgsql as $$
begin
    perform have_parties(array_agg(plan_id), array_agg(code))
    from (select distinct n.plan_id, receiver.code from changed n
        cross join unnest(array [n.recipient_code, n.via_code, n.consolidator_code]) as receiver (code)
        where receiver.code is not null) part;
    return null;
end $$;
create trigger parties_new after insert on report_regime
    referencing new table as changed for each statement execute function regimes_have_parties();
create trigger parties_changed after update on report_regime
    referencing new table as changed for each statement execute function regimes_have_parties();

-- A list of units that puts one under another superior is taken in once in years.
create function superiors_changed() returns trigger language plpgsql as $$
begin
    if exists (select from changed n join former o on o.code = n.code
        where n.parent_code is distinct from o.parent_code) then
        perform fill_plan_parties();
    end if;
    return null;
end $$;
create trigger parties_changed after update on unit
    referencing old table as former new table as changed for each statement execute function superiors_changed();

-- Mã truy cập: what a program shows instead of login and password.
create table access_token (
    id bigint generated always as identity primary key,
    login text not null references officer (login),
    name text not null check (name <> ''),
    -- SHA-256 of the token: who reads the database cannot use it.
    token_hash bytea not null unique check (length(token_hash) = 32),
    created_at timestamptz not null,
    -- the last day on which it opens anything
    expires_on date not null,
    revoked_at timestamptz,
    last_used_on date
);
create index access_token_owner on access_token (login, id desc);
