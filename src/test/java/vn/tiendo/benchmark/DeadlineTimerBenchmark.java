package vn.tiendo.benchmark;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.TienDoApplication;
import vn.tiendo.plan.Dispatch;
import vn.tiendo.testing.LifecycleTest;
import vn.tiendo.testing.OwnDatabase;

/**
 * 5,000 deadlines at one instant: how fast their timers drain, beside timers of an engine that does nothing in them, with
 * the same job executor in the same run; and how long until everybody has been asked to explain.
 */
@SpringBootTest(
        classes = TienDoApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"logging.level.root=warn", "logging.level.vn.tiendo.benchmark=info"})
@Import({OwnDatabase.class, LifecycleTest.Beans.class})
class DeadlineTimerBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(DeadlineTimerBenchmark.class);
    private static final int DEADLINES = 5_000;

    @Autowired
    ProcessEngine engine;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    List<Dispatch> dispatches;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void fiveThousandDeadlinesAtOneInstant() {
        executor().shutdown();
        bareTimers("warm up", 1_000);
        drain("bareTimer");
        bareTimers("bare", DEADLINES);
        double bare = drain("bareTimer");
        assignments();
        double ours = drain("assignment");
        LOG.info(
                "{} deadline timers: {} a second, bare engine {} a second, ratio {}",
                DEADLINES,
                Math.round(ours),
                Math.round(bare),
                String.format("%.2f", ours / bare));
    }

    private void bareTimers(String name, int count) {
        var model = Bpmn.createExecutableProcess("bareTimer")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .intermediateCatchEvent()
                .timerWithDate("${dueAt}")
                .endEvent()
                .done();
        engine.getRepositoryService()
                .createDeployment()
                .name(name)
                .addModelInstance("bareTimer.bpmn", model)
                .deploy();
        for (int started = 0; started < count; started += 200) {
            transaction.executeWithoutResult(status -> {
                for (int one = 0; one < 200; one++) {
                    runtime.startProcessInstanceByKey("bareTimer", Map.of("dueAt", new Date()));
                }
            });
        }
    }

    private void assignments() {
        jdbc.sql("""
                insert into unit (code, name, short_name, kind, chain, parent_code, position, valid_from)
                select 'ZZ' || n, 'Đơn vị ' || n, 'ZZ' || n, 'DEPARTMENT', 'STATE', null, n, '2020-01-01'
                from generate_series(0, :count) n""").param("count", DEADLINES).update();
        long plan = jdbc.sql("""
                insert into plan (title, unit_code, drafting_unit_code, monitoring_unit_code, drafted_by, created_at)
                values ('Kế hoạch', 'ZZ0', 'ZZ0', 'ZZ0', 'zz0.chuyenvien', now()) returning id""").query(Long.class).single();
        jdbc.sql("""
                insert into plan_item (plan_id, position, ordinal, content, deadline_phrase, deadline_kind, deadline_day,
                    due_at)
                values (?, 1, '1', 'Nhiệm vụ', 'chậm nhất', 'NO_LATER_THAN', current_date, now())""").param(plan).update();
        jdbc.sql("""
                insert into assignment (plan_item_id, unit_code, created_at, deadline_phrase, deadline_kind, deadline_day,
                    due_at)
                select i.id, 'ZZ' || n, now(), 'chậm nhất', 'NO_LATER_THAN', current_date, now()
                from plan_item i cross join generate_series(1, :count) n where i.plan_id = :plan""").param("count", DEADLINES).param("plan", plan).update();
        for (boolean more = true; more; ) {
            more = Boolean.TRUE.equals(transaction.execute(
                    status -> dispatches.stream().anyMatch(dispatch -> dispatch.next(plan, 200) == 200)));
        }
    }

    /** Lets the job executor work until no timer is due any more. Returns how many a second were done. */
    private double drain(String process) {
        long due = timers(process);
        long begin = System.nanoTime();
        executor().start();
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .atMost(Duration.ofMinutes(5))
                .until(() -> timers(process) == 0);
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (process.equals("assignment")) {
            Awaitility.await()
                    .pollInterval(Duration.ofMillis(100))
                    .atMost(Duration.ofMinutes(10))
                    .until(() -> jdbc.sql("select count(*) from explanation")
                                    .query(Long.class)
                                    .single()
                            == DEADLINES);
            LOG.info(
                    "{} units asked to explain {} s after the deadline",
                    DEADLINES,
                    Math.round((System.nanoTime() - begin) / 1e9));
        }
        executor().shutdown();
        return due / seconds;
    }

    private long timers(String process) {
        return management
                .createJobQuery()
                .processDefinitionKey(process)
                .timers()
                .executable()
                .count();
    }

    private JobExecutor executor() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }
}
