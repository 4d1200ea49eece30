package vn.tiendo.testing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Everybody's desk, and the engine's own work stepped by hand. */
public final class Desks {

    private final ProcessEngine engine;
    private final Map<String, Desk> desks = new ConcurrentHashMap<>();

    public Desks(ProcessEngine engine) {
        this.engine = engine;
    }

    /** The desk of the officer with that login, for example {@code stc.chuyenvien}. */
    public Desk of(String login) {
        return desks.computeIfAbsent(login, name -> new Desk(engine, name));
    }

    /**
     * After a journey into the past: what is done every hour is due now, and not only in the future from which we come.
     */
    public void theClocksStrikeFromNow() {
        var management = engine.getManagementService();
        management.createJobQuery().timers().unlimitedList().stream()
                .filter(job -> job.getProcessInstanceId() == null && job.getProcessDefinitionKey() != null)
                .forEach(job -> management.setJobDuedate(job.getId(), ClockUtil.getCurrentTime()));
    }

    /** Does what the engine would do by itself until nothing is left that is due now. */
    public void letTheEngineWork() {
        var management = engine.getManagementService();
        for (; ; ) {
            var due = management.createJobQuery().executable().listPage(0, 100).stream()
                    .filter(job -> !"history-cleanup".equals(type(job)) && !waitsForTheCommit(job))
                    .toList();
            if (due.isEmpty()) {
                return;
            }
            due.forEach(job -> management.executeJob(job.getId()));
        }
    }

    /** Mail is handed over in transactions of its own, which see nothing of one that is still open. */
    private static boolean waitsForTheCommit(Job job) {
        return "mailDelivery".equals(job.getProcessDefinitionKey())
                && TransactionSynchronizationManager.isActualTransactionActive();
    }

    /** How many tasks are open in instances that carry that value. */
    public long openTasks(String variable, String value) {
        return engine.getTaskService()
                .createTaskQuery()
                .processVariableValueEquals(variable, value)
                .count();
    }

    /** What the work of a task is known by, for example {@code assignment:12}. */
    public String businessKey(Task task) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }

    /** How many tasks are open in the instances known by that business key. */
    public long openTasksOf(String businessKey) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .count();
    }

    private static String type(Job job) {
        return job.getProcessDefinitionKey() == null ? "history-cleanup" : "process";
    }
}
