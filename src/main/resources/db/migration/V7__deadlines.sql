-- What a deadline means, beside its phrase, kind and day: the hour, how many days or months, the range in each month,
-- the span of a daily one, from what it counts, and whether it moves off a rest day (nothing: as is usual for the kind).

alter table plan_item
    add column deadline_time time,
    add column deadline_amount integer,
    add column deadline_first integer,
    add column deadline_from date,
    add column deadline_to date,
    add column deadline_anchor text,
    add column deadline_roll text;

alter table report_regime
    add column deadline_time time,
    add column deadline_amount integer,
    add column deadline_first integer,
    add column deadline_from date,
    add column deadline_to date,
    add column deadline_anchor text,
    add column deadline_roll text;

alter table assignment
    add column deadline_time time,
    add column deadline_amount integer,
    add column deadline_first integer,
    add column deadline_from date,
    add column deadline_to date,
    add column deadline_anchor text,
    add column deadline_roll text;

alter table report_obligation
    add column deadline_time time,
    add column deadline_amount integer,
    add column deadline_first integer,
    add column deadline_from date,
    add column deadline_to date,
    add column deadline_anchor text,
    add column deadline_roll text;
