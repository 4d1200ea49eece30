package vn.tiendo.benchmark;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.supervision.IssuedPlans;
import vn.tiendo.supervision.PagesTest;

/**
 * A plan of 10,000 items is issued: until its items are rows of their own, and beside it the bare inserts. Run it with
 * {@code mvn test -Dtest=IssueBenchmark}.
 */
@PagesTest
class IssueBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(IssueBenchmark.class);
    private static final int ITEMS = Integer.getInteger("items", 10_000);

    @Autowired
    IssuedPlans plans;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aPlanOfTenThousandItems() {
        var leads = List.of("STC", "SNV", "SYT", "SXD");
        var due = plans.today().plusDays(40);
        var items = IntStream.range(0, ITEMS)
                .mapToObj(number -> IssuedPlans.item(
                        "Nhiệm vụ thứ " + number + ": rà soát, tham mưu thực hiện",
                        List.of(leads.get(number % 4)),
                        List.of(leads.get((number + 1) % 4)),
                        due))
                .toList();
        for (int round = 1; round <= 3; round++) {
            var draft = plans.draft("UBND", "UBND", "Kế hoạch lớn " + round, items, List.of());
            long begin = System.nanoTime();
            long plan = plans.issued(draft);
            long issued = System.nanoTime();
            transaction.executeWithoutResult(undone -> {
                bare(plan);
                undone.setRollbackOnly();
            });
            LOG.warn(
                    "round {}: {} items issued in {} ms; the bare inserts of its items take {} ms",
                    round,
                    ITEMS,
                    (issued - begin) / 1_000_000,
                    (System.nanoTime() - issued) / 1_000_000);
        }
    }

    /** The same rows once more, as the statement that somebody would write by hand, undone at the end. */
    private void bare(long plan) {
        jdbc.sql("""
                with copied as (
                    insert into plan_item (plan_id, position, ordinal, content, deadline_phrase, deadline_kind, deadline_day,
                        deadline_roll, due_at)
                    select plan_id, position + 100000, ordinal, content, deadline_phrase, deadline_kind, deadline_day,
                        deadline_roll, due_at
                    from plan_item where plan_id = ? returning id)
                insert into plan_item_unit (plan_item_id, unit_code, part)
                select id, u.code, u.part from copied, (values ('STC', 'LEAD'), ('SNV', 'COORDINATING')) as u (code, part)""").param(plan).update();
    }
}
