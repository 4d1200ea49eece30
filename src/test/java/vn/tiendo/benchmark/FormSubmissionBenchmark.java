package vn.tiendo.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.TienDoApplication;
import vn.tiendo.demo.DemoOfficers;
import vn.tiendo.engine.identity.FirstPassword;
import vn.tiendo.organization.ImportOfficers;
import vn.tiendo.organization.ImportUnits;
import vn.tiendo.testing.Desk;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.OfficerBrowser;
import vn.tiendo.testing.OwnDatabase;
import vn.tiendo.testing.TravellingClock;

/**
 * Form submissions over HTTP with 10,000 open assignments, beside what the bare engine needs to complete a user task of
 * the same shape in the same run. Run it with {@code mvn test -Dtest=FormSubmissionBenchmark}.
 */
@SpringBootTest(
        classes = TienDoApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"camunda.bpm.job-execution.enabled=false", "logging.level.root=warn"})
@Import({OwnDatabase.class, FormSubmissionBenchmark.Beans.class})
class FormSubmissionBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(FormSubmissionBenchmark.class);
    private static final int OPEN_ASSIGNMENTS = 10_000;
    private static final int ROUNDS = 300;
    private static final String PASSWORD = "demo";

    @Autowired
    Desks desks;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ImportUnits units;

    @Autowired
    ImportOfficers officers;

    @LocalServerPort
    int port;

    static class Beans {

        @org.springframework.context.annotation.Bean
        @org.springframework.context.annotation.Primary
        TravellingClock clock() {
            return new TravellingClock();
        }

        @org.springframework.context.annotation.Bean
        Desks desks(ProcessEngine engine) {
            return new Desks(engine);
        }

        @org.springframework.context.annotation.Bean
        FirstPassword password() {
            return officer -> PASSWORD;
        }
    }

    @Test
    void formSubmissionsBesideTheBareEngine() {
        makeOpenAssignments();
        var browser = OfficerBrowser.signedOn(port, "b1.lanhdao", PASSWORD);
        var desk = desks.of("b1.lanhdao");
        submit(browser, desk.tasks("receiveAssignment").subList(0, 50));
        var forms = submit(browser, desk.tasks("receiveAssignment").subList(0, ROUNDS));
        var inside = submitInside(desk);
        var bare = completeBare();
        report("Form submission over HTTP, " + OPEN_ASSIGNMENTS + " open assignments", forms);
        report("The same submission without HTTP", inside);
        report("Bare engine, complete a user task with two variables", bare);
        LOG.warn("Ratio of medians: {}", String.format("%.1f", (double) at(forms, 0.5) / at(bare, 0.5)));
    }

    private List<Long> submit(OfficerBrowser browser, List<Task> tasks) {
        var times = new ArrayList<Long>();
        for (var task : tasks) {
            long before = System.nanoTime();
            var answer = browser.post(
                    "/camunda/api/engine/engine/default/task/" + task.getId() + "/submit-form",
                    "{\"variables\":{\"reception\":{\"value\":\"ACCEPT\"}}}");
            times.add(System.nanoTime() - before);
            if (answer.status() != 204) {
                throw new IllegalStateException(answer.toString());
            }
        }
        return times;
    }

    private List<Long> submitInside(Desk desk) {
        var times = new ArrayList<Long>();
        for (var task : desk.tasks("receiveAssignment")) {
            long before = System.nanoTime();
            desk.submit(task, Map.of("reception", "ACCEPT"));
            times.add(System.nanoTime() - before);
        }
        return times;
    }

    private List<Long> completeBare() {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "bare.bpmn",
                        Bpmn.createExecutableProcess("bare")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .userTask("first")
                                .camundaCandidateGroups("b1.lanhdao")
                                .userTask("second")
                                .camundaCandidateGroups("b1.lanhdao")
                                .endEvent()
                                .done())
                .deploy();
        var times = new ArrayList<Long>();
        for (int round = 0; round < ROUNDS + 50; round++) {
            var instance = engine.getRuntimeService().startProcessInstanceByKey("bare");
            var task = engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceId(instance.getId())
                    .singleResult();
            long before = System.nanoTime();
            engine.getTaskService().complete(task.getId(), Map.of("reception", "ACCEPT", "reason", "x"));
            if (round >= 50) {
                times.add(System.nanoTime() - before);
            }
        }
        return times;
    }

    private void makeOpenAssignments() {
        var header = "code,name,short_name,kind,chain,parent,valid_from,valid_to,successors\n";
        var center = """
                BO,Bộ đo thử,Bộ đo thử,MINISTRY,CENTRAL,,2025-07-01,,
                VPUB,Văn phòng đo thử,Văn phòng,OFFICE,CENTRAL,BO,2025-07-01,,
                B1,Sở đo thử,Sở đo thử,DEPARTMENT,STATE,BO,2025-07-01,,
                """;
        var communes = IntStream.rangeClosed(1, 3300)
                .mapToObj("C%1$d,UBND xã số %1$d,Xã %1$d,COMMUNE_GOVERNMENT,STATE,BO,2025-07-01,,"::formatted)
                .collect(Collectors.joining("\n"));
        units.run((header + center + communes).getBytes(StandardCharsets.UTF_8));
        officers.run(DemoOfficers.of(header + center).getBytes(StandardCharsets.UTF_8));
        for (int plan = 0; plan < 3; plan++) {
            issue(List.of(Map.of("content", "Triển khai", "fanOutRule", "XA_PHUONG")));
        }
        issue(IntStream.range(0, 300)
                .mapToObj(item -> Map.<String, Object>of("content", "Nhiệm vụ " + item, "leads", List.of("B1")))
                .toList());
        issue(IntStream.range(0, 100)
                .mapToObj(item -> Map.<String, Object>of("content", "Nhiệm vụ " + item, "leads", List.of("B1")))
                .toList());
        var open = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("assignment")
                .count();
        LOG.warn("Open assignments: {}", open);
    }

    private void issue(List<Map<String, Object>> items) {
        desks.of("bo.chuyenvien").start("planPreparation");
        desks.of("bo.chuyenvien")
                .submitNewest(
                        "draftPlan",
                        Map.of(
                                "title",
                                "Kế hoạch đo thử",
                                "typeCode",
                                "KE_HOACH",
                                "issuingUnit",
                                "BO",
                                "monitoringUnit",
                                "BO",
                                "items",
                                items));
        desks.of("bo.lanhdao").submitNewest("reviewPlan", Map.of("decision", "PASS"));
        desks.of("bo.nguoiky").submitNewest("signPlan", Map.of("decision", "PASS"));
        var today = jdbc.sql("select current_date::text").query(String.class).single();
        desks.of("bo.vanthu").submitNewest("issuePlan", Map.of("issuedOn", today));
        desks.letTheEngineWork();
    }

    private static void report(String what, List<Long> times) {
        LOG.warn(
                "{}: median {} ms, p95 {} ms, slowest {} ms ({} times)",
                what,
                at(times, 0.5) / 1_000_000.0,
                at(times, 0.95) / 1_000_000.0,
                at(times, 1) / 1_000_000.0,
                times.size());
    }

    private static long at(List<Long> times, double quantile) {
        var sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get((int) Math.ceil(quantile * sorted.size()) - 1);
    }
}
