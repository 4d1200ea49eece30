package vn.tiendo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.demo.DemoOfficers;
import vn.tiendo.organization.ImportOfficers;
import vn.tiendo.organization.ImportUnits;
import vn.tiendo.plan.RecallPlan;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.LifecycleTest;

/** A plan for all 3,321 communes of the country: the clerk's click returns, the engine sends the work out in chunks. */
@LifecycleTest
class NationalFanOutTest {

    private static final int COMMUNES = 3321;
    private static final Logger LOG = LoggerFactory.getLogger(NationalFanOutTest.class);

    @Autowired
    Desks desks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RecallPlan recallPlan;

    @Autowired
    ImportUnits units;

    @Autowired
    ImportOfficers officers;

    @Test
    void everyCommuneGetsItsAssignmentOnceAndTheClickDoesNotWaitForIt() {
        var center = "TWBO,Bộ thí điểm,Bộ thí điểm,MINISTRY,CENTRAL,,2025-07-01,,\n";
        var header = "code,name,short_name,kind,chain,parent,valid_from,valid_to,successors\n";
        var communes = IntStream.rangeClosed(1, COMMUNES)
                .mapToObj(
                        "TW%1$d,UBND xã thí điểm số %1$d,Xã %1$d,COMMUNE_GOVERNMENT,STATE,TWBO,2025-07-01,,"::formatted)
                .collect(Collectors.joining("\n"));
        units.run((header + center + communes).getBytes(StandardCharsets.UTF_8));
        officers.run(DemoOfficers.of(header + center).getBytes(StandardCharsets.UTF_8));
        var steps = new Steps(desks, runtime, jdbc);
        var key = steps.begin("twbo");
        steps.submit(
                "twbo.chuyenvien",
                "draftPlan",
                key,
                Map.of(
                        "title", "Kế hoạch toàn quốc",
                        "typeCode", "KE_HOACH",
                        "issuingUnit", "TWBO",
                        "monitoringUnit", "TWBO",
                        "items", List.of(Map.of("content", "Triển khai", "fanOutRule", "XA_PHUONG"))));
        steps.submit("twbo.lanhdao", "reviewPlan", key, Steps.PASS);
        steps.submit("twbo.nguoiky", "signPlan", key, Steps.PASS);

        var issuedOn = jdbc.sql("select current_date::text").query(String.class).single();
        long before = System.nanoTime();
        steps.submit("twbo.vanthu", "issuePlan", key, Map.of("issuedOn", issuedOn));
        long clicked = System.nanoTime();
        assertThat(open()).as("the click sends nothing out itself").isZero();
        desks.letTheEngineWork();
        long sent = System.nanoTime();

        assertThat(open()).isEqualTo(COMMUNES);
        assertThat(steps.leads(Steps.id(key), "1")).hasSize(COMMUNES).doesNotHaveDuplicates();
        LOG.info("Issuing: {} ms; sending out: {} ms", (clicked - before) / 1_000_000, (sent - clicked) / 1_000_000);
        everyCommuneIsGivenADeadline(steps, Steps.id(key));
        noCommuneHasItAnyMoreAfterTheRecallAndTheClickDoesNotWaitForIt(Steps.id(key));
    }

    private void everyCommuneIsGivenADeadline(Steps steps, long plan) {
        var item = jdbc.sql("select 'ITEM:' || id from plan_item where plan_id = ?")
                .param(plan)
                .query(String.class)
                .single();
        long before = System.nanoTime();
        steps.submit(
                "twbo.theodoi",
                "settleDeadline",
                "deadlineInquiry:" + plan,
                Map.of("what", item, "settled", "NO_LATER_THAN", "day", "2050-12-31"));
        long clicked = System.nanoTime();
        assertThat(jdbc.sql("select count(*) from duty where plan_id = ? and due_at is not null")
                        .param(plan)
                        .query(Integer.class)
                        .single())
                .isEqualTo(COMMUNES);
        desks.letTheEngineWork();
        LOG.info(
                "Settling a deadline: {} ms; moving the clocks: {} ms",
                (clicked - before) / 1_000_000,
                (System.nanoTime() - clicked) / 1_000_000);
    }

    private void noCommuneHasItAnyMoreAfterTheRecallAndTheClickDoesNotWaitForIt(long plan) {
        long before = System.nanoTime();
        recallPlan.recall(plan, "Có chỉ đạo mới.", "twbo.lanhdao");
        long clicked = System.nanoTime();
        assertThat(open()).as("the click withdraws nothing itself").isEqualTo(COMMUNES);
        desks.letTheEngineWork();

        assertThat(open()).isZero();
        assertThat(jdbc.sql("select count(*) from duty where plan_id = ? and open")
                        .param(plan)
                        .query(Long.class)
                        .single())
                .isZero();
        LOG.info(
                "Recalling: {} ms; withdrawing: {} ms",
                (clicked - before) / 1_000_000,
                (System.nanoTime() - clicked) / 1_000_000);
    }

    private long open() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("assignment")
                .variableValueEquals("assigner", "twbo")
                .count();
    }
}
