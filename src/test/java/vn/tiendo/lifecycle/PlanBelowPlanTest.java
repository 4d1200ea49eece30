package vn.tiendo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.report.Obligations;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.LifecycleTest;
import vn.tiendo.testing.TravellingClock;

/**
 * A plan of the province, answered by a commune's own plan. The reports of the commune's offices are consolidated by the
 * commune, that answers what the province asks of it, and the province's reports are consolidated in their turn.
 */
@LifecycleTest
class PlanBelowPlanTest {

    @Autowired
    Desks desks;

    @Autowired
    TravellingClock clock;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Obligations obligations;

    Steps steps;
    String inAMonth;

    @BeforeEach
    void begin() {
        steps = new Steps(desks, runtime, jdbc);
        inAMonth = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Ho_Chi_Minh"))
                .plusDays(30)
                .toString();
    }

    @Test
    void reportsRollUpTwoLevels() {
        long provinces = steps.issue(steps.begin("stc"), "stc", "ubnd", provincesPlan());
        var duty = steps.assignment(provinces, "1", "X01");
        steps.submit("x01.lanhdao", "receiveAssignment", duty, Map.of("reception", "ACCEPT"));
        steps.submit("x01.lanhdao", "allocateOfficer", duty, Map.of("officer", "x01.chuyenvien"));
        steps.submit("x01.chuyenvien", "implement", duty, Map.of("step", "OPEN_OWN_PLAN"));
        var own = "plan:"
                + jdbc.sql("select id from plan where parent_assignment_id = ?")
                        .param(Steps.id(duty))
                        .query(Long.class)
                        .single();
        long communes = steps.issue(own, "x01", "x01", communesPlan());

        assertThat(desks.of("x01.chuyenvien").tasks("draftReport"))
                .as("nobody writes by hand what the consolidation answers")
                .noneMatch(task -> task.getProcessInstanceId().equals(instance(steps.report(provinces, "X01"))));
        report("x01vh", communes, "X01VH", "Đã mở 03 lớp tập huấn.");
        report("x01kt", communes, "X01KT", "Đã rà soát 05 thủ tục.");
        accept("x01.chuyenvien", steps.report(communes, "X01VH"));
        accept("x01.chuyenvien", steps.report(communes, "X01KT"));

        consolidate("x01");
        var commune = desks.of("stc.chuyenvien");
        var received = commune.task("receiveReport", steps.report(provinces, "X01"));
        assertThat(commune.open(received).get("about").toString()).contains("03 lớp tập huấn", "05 thủ tục", "2/2");
        commune.submit(received, Steps.PASS);

        report("x02", provinces, "X02", "Đã phổ biến đến 12 bản.");
        accept("stc.chuyenvien", steps.report(provinces, "X02"));
        consolidate("stc");
        var top = desks.of("vpub.chuyenvien");
        var upward = top.newest("receiveReport");
        assertThat(top.open(upward).get("about").toString()).contains("03 lớp tập huấn", "12 bản", "2/2");
        top.submit(upward, Steps.PASS);

        assertThat(obligations.ofPlan(provinces)).allMatch(obligation -> obligation.accepted());
        assertThat(obligations.ofPlan(communes)).allMatch(obligation -> obligation.accepted());
    }

    @Test
    void aReturnedConsolidatedReportComesBackAsItsNextVersion() {
        long plan = steps.issue(steps.begin("stc"), "stc", "ubnd", provincesPlan());
        report("x01", plan, "X01", "Kết quả lần một.");
        report("x02", plan, "X02", "Không có khó khăn.");
        accept("stc.chuyenvien", steps.report(plan, "X01"));
        accept("stc.chuyenvien", steps.report(plan, "X02"));
        consolidate("stc");

        desks.of("vpub.chuyenvien").submitNewest("receiveReport", Steps.returned("Thiếu số liệu tổng."));
        var desk = desks.of("stc.chuyenvien");
        var again = desk.newest("compileReport");
        assertThat(desk.open(again).get("notices").toString()).contains("Thiếu số liệu tổng.");
        consolidate("stc");
        desks.of("vpub.chuyenvien").submitNewest("receiveReport", Steps.PASS);

        var versions = jdbc.sql("""
                select version from consolidated_report c join consolidation k on k.id = c.consolidation_id
                join report_regime r on r.id = k.report_regime_id where r.plan_id = ? and frozen_at is not null
                order by version""").param(plan).query(Integer.class).list();
        assertThat(versions).containsExactly(1, 2);
        assertThat(steps.ended(steps.report(plan, "STC"))).isTrue();
    }

    private void consolidate(String unit) {
        var desk = desks.of(unit + ".chuyenvien");
        var task = desk.newest("compileReport");
        desk.submit(task, Map.of("content", desk.open(task).get("content").toString()));
        desks.of(unit + ".lanhdao").submitNewest("signConsolidatedReport", Steps.PASS);
        desks.letTheEngineWork();
    }

    private void report(String login, long plan, String unit, String content) {
        var key = steps.report(plan, unit);
        steps.submit(login + ".chuyenvien", "draftReport", key, Map.of("content", content));
        steps.submit(login + ".lanhdao", "approveReport", key, Steps.PASS);
    }

    private void accept(String login, String key) {
        steps.submit(login, "receiveReport", key, Steps.PASS);
    }

    private String instance(String businessKey) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .singleResult()
                .getId();
    }

    private Map<String, Object> provincesPlan() {
        return Map.of(
                "title", "Kế hoạch tổng kết thực tiễn",
                "typeCode", "KE_HOACH",
                "issuingUnit", "UBND",
                "monitoringUnit", "VPUB",
                "items", List.of(Map.of("ordinal", "1", "content", "Tổ chức tổng kết", "leads", List.of("X01", "X02"))),
                "regimes",
                        List.of(Map.of(
                                "name", "Báo cáo kết quả tổng kết",
                                "reporters", List.of("X01", "X02"),
                                "recipient", "STC",
                                "consolidator", "STC",
                                "deadlineKind", "BEFORE_DATE",
                                "deadlineDay", inAMonth,
                                "upwardRecipient", "UBND")));
    }

    private Map<String, Object> communesPlan() {
        return Map.of(
                "title", "Kế hoạch của xã",
                "typeCode", "KE_HOACH",
                "issuingUnit", "X01",
                "monitoringUnit", "X01",
                "items", List.of(Map.of("ordinal", "1", "content", "Rà soát", "fanOutRule", "TRUC_THUOC")),
                "regimes",
                        List.of(Map.of(
                                "name", "Báo cáo của các phòng",
                                "reporterRule", "TRUC_THUOC",
                                "recipient", "X01",
                                "consolidator", "X01",
                                "deadlineKind", "BEFORE_DATE",
                                "deadlineDay", inAMonth,
                                "answersSuperior", true)));
    }
}
