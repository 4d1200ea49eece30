package vn.tiendo.benchmark;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What keeping the register costs those who write: a plan for 3,321 units, and one completion after the other. */
final class WriteSide {

    private static final int RECIPIENTS = 3_321;
    private static final int CHUNK = 200;
    private static final int ROUNDS = 3;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    WriteSide(DataSource dataSource) {
        jdbc = JdbcClient.create(dataSource);
        transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    List<String> measure() {
        return List.of(measure("with", "enable"), measure("without", "disable"));
    }

    private String measure(String name, String triggers) {
        jdbc.sql("alter table assignment " + triggers + " trigger user").update();
        try {
            double[] best = {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
            for (int round = 0; round < ROUNDS; round++) {
                long plan = plan();
                best[0] = Math.min(best[0], millis(() -> issue(plan)));
                best[1] = Math.min(best[1], millis(() -> dispatch(plan)));
                best[2] = Math.min(best[2], millis(() -> complete(plan)));
                jdbc.sql("delete from assignment where plan_item_id in (select id from plan_item where plan_id = ?)")
                        .param(plan)
                        .update();
            }
            return String.format(
                    "%s register: %d assignments inserted %.0f ms, dispatched in chunks of %d %.0f ms,"
                            + " %d completed one by one %.2f ms each",
                    name, RECIPIENTS, best[0], CHUNK, best[1], CHUNK, best[2] / CHUNK);
        } finally {
            jdbc.sql("alter table assignment enable trigger user").update();
        }
    }

    private long plan() {
        long plan = jdbc.sql("""
                insert into plan (title, unit_code, drafting_unit_code, monitoring_unit_code, drafted_by, created_at)
                values ('Kế hoạch', 'UBND', 'S01', 'VPUB', 's01.chuyenvien', now()) returning id""").query(Long.class).single();
        jdbc.sql("""
                insert into plan_item (plan_id, position, ordinal, content, deadline_phrase, deadline_kind)
                select :plan, n, n, 'Nhiệm vụ', 'chậm nhất', 'NO_LATER_THAN' from generate_series(1, 10) n""").param("plan", plan).update();
        return plan;
    }

    private void issue(long plan) {
        jdbc.sql("""
                insert into assignment (plan_item_id, unit_code, created_at, deadline_phrase, deadline_kind, due_at)
                select i.id, u.code, now(), 'chậm nhất', 'NO_LATER_THAN', now() + interval '30 days'
                from plan_item i cross join unit u where i.plan_id = :plan
                order by i.id, u.code limit :count""").param("plan", plan).param("count", RECIPIENTS).update();
    }

    private void dispatch(long plan) {
        while (jdbc.sql("""
                        update assignment set dispatched_at = now() where id in (
                            select a.id from assignment a join plan_item i on i.id = a.plan_item_id
                            where i.plan_id = :plan and a.dispatched_at is null order by a.id limit :limit)""").param("plan", plan).param("limit", CHUNK).update() > 0) {}
    }

    private void complete(long plan) {
        var some = jdbc.sql("""
                select a.id from assignment a join plan_item i on i.id = a.plan_item_id
                where i.plan_id = :plan order by a.id limit :limit""")
                .param("plan", plan)
                .param("limit", CHUNK)
                .query(Long.class)
                .list();
        for (long id : some) {
            transaction.executeWithoutResult(
                    status -> jdbc.sql("update assignment set proposed_at = now(), completed_at = now() where id = ?")
                            .param(id)
                            .update());
        }
    }

    private static double millis(Runnable what) {
        long begin = System.nanoTime();
        what.run();
        return (System.nanoTime() - begin) / 1e6;
    }
}
