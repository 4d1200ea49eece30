package vn.tiendo.faults;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.VietnamTime;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.SmtpServer;
import vn.tiendo.testing.TravellingClock;

/** Reports that units owe Sở Tài chính, and what has become of them. */
class Work {

    static final Map<String, String> PASS = Map.of("decision", "PASS");

    final Desks desks;
    final TravellingClock clock;
    final JdbcClient jdbc;
    final DataSource database;
    final RuntimeService runtime;
    final ManagementService management;

    Work(Desks desks, TravellingClock clock, JdbcClient jdbc, DataSource database, ProcessEngine engine) {
        this.desks = desks;
        this.clock = clock;
        this.jdbc = jdbc;
        this.database = database;
        this.runtime = engine.getRuntimeService();
        this.management = engine.getManagementService();
    }

    /** That time in Vietnam, {@code 2026-03-09T07:00}. */
    static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(VietnamTime.ZONE).toInstant();
    }

    /** As if nobody had ever owed or been told anything. */
    void clear() {
        runtime.createProcessInstanceQuery().rootProcessInstances().unlimitedList().stream()
                .map(ProcessInstance::getId)
                .forEach(id -> runtime.deleteProcessInstance(id, "test"));
        jdbc.sql("truncate plan, duty_register, duty_tally, notice, mail, digest_day, explanation, urging, extension"
                        + " cascade")
                .update();
    }

    /** Reports of these units, due in the words of the document; issued at that time. Returns the plan's id. */
    long issue(String time, List<String> units, String... deadlines) {
        clock.travelTo(at(time));
        var drafter = desks.of("stc.chuyenvien");
        var plan = runtime.createProcessInstanceQuery()
                .processInstanceId(drafter.start("planPreparation"))
                .singleResult()
                .getBusinessKey();
        var draft = new HashMap<String, Object>(Map.of(
                "title",
                "Kế hoạch rà soát",
                "typeCode",
                "KE_HOACH",
                "issuingUnit",
                "STC",
                "monitoringUnit",
                "STC",
                "items",
                List.of(Map.of(
                        "ordinal",
                        "1",
                        "content",
                        "Rà soát quy trình",
                        "leads",
                        List.of("SNV"),
                        "deadlinePhrase",
                        "thường xuyên"))));
        draft.put(
                "regimes",
                List.of(deadlines).stream()
                        .map(deadline -> Map.of(
                                "name",
                                "Báo cáo " + deadline,
                                "reporters",
                                units,
                                "recipient",
                                "STC",
                                "deadlinePhrase",
                                deadline))
                        .toList());
        submit("stc.chuyenvien", "draftPlan", plan, draft);
        submit("stc.lanhdao", "reviewPlan", plan, PASS);
        submit("stc.nguoiky", "signPlan", plan, PASS);
        submit("stc.vanthu", "issuePlan", plan, Map.of("issuedOn", time.substring(0, 10)));
        // Its own work only: what is done every hour would begin too early.
        for (var due = steps(); !due.isEmpty(); due = steps()) {
            due.forEach(job -> management.executeJob(job.getId()));
        }
        return Long.parseLong(plan.substring(plan.indexOf(':') + 1));
    }

    private List<Job> steps() {
        return dueNow().stream()
                .filter(job -> job.getProcessInstanceId() != null)
                .toList();
    }

    void submit(String login, String form, String businessKey, Map<String, ?> values) {
        var desk = desks.of(login);
        desk.submit(desk.task(form, businessKey), values);
    }

    /** The business keys of the reports that a unit owes, the first deadline first. */
    List<String> reports(String unit) {
        return jdbc
                .sql("select id from report_obligation where unit_code = ? order by due_at")
                .param(unit)
                .query(Long.class)
                .list()
                .stream()
                .map(id -> "report:" + id)
                .toList();
    }

    /** What is done every hour is done next at that moment. */
    void theClockStrikesNextAt(Instant moment) {
        management.createJobQuery().timers().unlimitedList().stream()
                .filter(job -> job.getProcessInstanceId() == null && job.getProcessDefinitionKey() != null)
                .forEach(job -> management.setJobDuedate(job.getId(), Date.from(moment)));
    }

    /** A node whose clock stands there. */
    NodeProcess node(Instant now, SmtpServer mailServer) {
        return launch(now, mailServer).started();
    }

    NodeProcess launch(Instant now, SmtpServer mailServer) {
        clock.travelTo(now);
        return NodeProcess.launch(((HikariDataSource) database).getJdbcUrl(), mailServer, now);
    }

    /** The four minutes have passed, by the clock of the database, for which a dead node had taken its mails. */
    void theClaimsExpire() {
        jdbc.sql("update mail set claimed_until = now() - interval '1 second' where claimed_until is not null")
                .update();
    }

    /** Until nothing is left that the engine could do now. */
    void awaitRest() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> dueNow().isEmpty());
    }

    List<Job> dueNow() {
        return management.createJobQuery().executable().unlimitedList().stream()
                .filter(job -> job.getProcessDefinitionKey() != null)
                .toList();
    }

    /** What the engine could do now for what is known by that key. */
    List<Job> dueOf(String businessKey) {
        var instances =
                runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).unlimitedList().stream()
                        .map(ProcessInstance::getId)
                        .collect(Collectors.toSet());
        return dueNow().stream()
                .filter(job -> instances.contains(job.getProcessInstanceId()))
                .toList();
    }

    /** Some units with a specialist and a leader of their own, and nobody else who acts for them. */
    List<String> units(int limit) {
        return jdbc.sql("""
                select code from unit u where chain = 'STATE' and code <> 'STC' and kind <> 'OFFICE'
                  and not exists (select from unit c where c.parent_code = u.code and c.kind = 'OFFICE')
                  and valid_to is null and valid_from < '2026-01-01'
                  and 2 = (select count(distinct role) from officer o join officer_role r on r.login = o.login
                           where o.unit_code = u.code and o.active and role in ('SPECIALIST', 'LEADER'))
                order by code limit ?""").param(limit).query(String.class).list();
    }

    List<Job> jobs(String process) {
        return management.createJobQuery().processDefinitionKey(process).unlimitedList();
    }

    /** The timers of what is known by that key. */
    List<Job> timers(String businessKey) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).unlimitedList().stream()
                .flatMap(instance ->
                        management
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .timers()
                                .unlimitedList()
                                .stream())
                .toList();
    }

    /** How many ask people to explain and to urge. */
    long overdue(String businessKey) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey, "overdue")
                .count();
    }

    long incidents() {
        return runtime.createIncidentQuery().count();
    }

    long count(String sql, Object... values) {
        return jdbc.sql(sql).params(values).query(Long.class).single();
    }

    /** What stands in the ledger about a report, {@code snv.chuyenvien HOUR -1}. */
    List<String> ledger(String report) {
        return jdbc.sql("select recipient || ' ' || rung from notice where 'report:' || duty_id = ? order by 1")
                .param(report)
                .query(String.class)
                .list();
    }

    /** What stands in the ledger, {@code snv.chuyenvien HOUR -1}. */
    List<String> ledger() {
        return jdbc.sql("select recipient || ' ' || rung from notice order by 1")
                .query(String.class)
                .list();
    }
}
