package vn.tiendo.testing;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;

/** Everybody's desk, and the engine's own work stepped by hand. */
public final class Desks {

    private static final Duration CYCLE = Duration.ofHours(1);

    private final ProcessEngine engine;
    private final Map<String, Desk> desks = new ConcurrentHashMap<>();

    public Desks(ProcessEngine engine) {
        this.engine = engine;
    }

    /** The desk of the officer with that login, for example {@code stc.chuyenvien}. */
    public Desk of(String login) {
        return desks.computeIfAbsent(login, name -> new Desk(engine, name));
    }

    /** Does what the engine would do by itself until nothing is left that is due now. */
    public void letTheEngineWork() {
        var management = engine.getManagementService();
        bringTheCyclesHere();
        for (; ; ) {
            var due = management.createJobQuery().executable().listPage(0, 100).stream()
                    .filter(job -> !"history-cleanup".equals(type(job)))
                    .toList();
            if (due.isEmpty()) {
                return;
            }
            due.forEach(job -> management.executeJob(job.getId()));
        }
    }

    /** A process that begins by itself every hour may have been left waiting for an hour of another year. */
    private void bringTheCyclesHere() {
        var management = engine.getManagementService();
        var now = ClockUtil.getCurrentTime();
        management.createJobQuery().timers().duedateHigherThan(now).unlimitedList().stream()
                .filter(job -> job.getProcessInstanceId() == null && "process".equals(type(job)))
                .filter(job ->
                        job.getDuedate().toInstant().isAfter(now.toInstant().plus(CYCLE)))
                .forEach(job -> management.setJobDuedate(job.getId(), now));
    }

    private static String type(Job job) {
        return job.getProcessDefinitionKey() == null ? "history-cleanup" : "process";
    }
}
