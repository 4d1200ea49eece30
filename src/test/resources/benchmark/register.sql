-- The register as its own function fills it, some ten thousand rows at a time.
analyze official_document, directive, plan, plan_item, report_regime, assignment, contribution, report_obligation,
    report_round;
select register_duties('ASSIGNMENT', ids)
from (select array_agg(id order by id) as ids from assignment group by id / 20000 order by id / 20000) chunk;
select register_duties('CONTRIBUTION', ids)
from (select array_agg(id order by id) as ids from contribution group by id / 20000 order by id / 20000) chunk;
select register_duties('REPORT', ids)
from (select array_agg(id order by id) as ids from report_obligation group by id / 20000 order by id / 20000) chunk;
select add_up_duty_tally();
select fill_plan_parties();
