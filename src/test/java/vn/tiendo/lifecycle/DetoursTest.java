package vn.tiendo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.report.Rounds;
import vn.tiendo.report.domain.Round;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.LifecycleTest;
import vn.tiendo.testing.TravellingClock;

/** What does not go straight: returns, refusals, opinions, direct assignment, a report that passes another unit. */
@LifecycleTest
class DetoursTest {

    private static final Map<String, Object> DIRECTIVE =
            Map.of("issuer", "Thủ tướng Chính phủ", "abstractText", "Tăng cường công tác thông tin cơ sở");

    @Autowired
    Desks desks;

    @Autowired
    TravellingClock clock;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Rounds rounds;

    Steps steps;
    LocalDate today;

    @BeforeEach
    void begin() {
        steps = new Steps(desks, runtime, jdbc);
        today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    @AfterEach
    void backToday() {
        clock.comeBack();
    }

    @Test
    void aReturnedDirectiveComesBackToItsClerkWithTheReasonAndAllThatWasWritten() {
        var directive = steps.register("vpub.vanthu", "UBND", DIRECTIVE);
        assertThatThrownBy(
                        () -> steps.submit("ubnd.lanhdao", "giveDirection", directive, Map.of("direction", "RETURN")))
                .hasMessage("Hãy ghi lý do trả lại để văn thư biết cần sửa gì.");
        steps.submit(
                "ubnd.lanhdao",
                "giveDirection",
                directive,
                Map.of("direction", "RETURN", "instruction", "Thiếu ngày ban hành."));

        var clerk = desks.of("vpub.vanthu");
        var form = clerk.open(clerk.task("registerDirective", directive));
        assertThat(form.get("notices").toString()).contains("Thiếu ngày ban hành.");
        assertThat(form).containsEntry("abstractText", "Tăng cường công tác thông tin cơ sở");

        var corrected = new HashMap<String, Object>(DIRECTIVE);
        corrected.putAll(
                Map.of("receivingUnit", "UBND", "secrecy", "NONE", "urgency", "KHAN", "issuedOn", "2026-01-05"));
        steps.submit("vpub.vanthu", "registerDirective", directive, corrected);
        steps.submit("ubnd.lanhdao", "giveDirection", directive, Map.of("direction", "FILE"));
        assertThat(steps.ended(directive)).isTrue();
    }

    @Test
    void aSecretDocumentIsRefusedAndTheFormStaysOpen() {
        var desk = desks.of("vpub.vanthu");
        desk.start("directiveIntake");
        var task = desk.newest("registerDirective");
        var secret = new HashMap<String, Object>(DIRECTIVE);
        secret.putAll(Map.of("receivingUnit", "UBND", "urgency", "NORMAL", "secrecy", "SECRET"));

        assertThatThrownBy(() -> desk.submit(task, secret)).hasMessageContaining("bí mật nhà nước");
        assertThat(desk.newest("registerDirective").getId()).isEqualTo(task.getId());
    }

    @Test
    void aLeaderAssignsAtOnceAndTheDirectiveItselfIsThePlan() {
        var directive = steps.register("vpub.vanthu", "UBND", DIRECTIVE);
        steps.submit(
                "ubnd.lanhdao",
                "giveDirection",
                directive,
                Map.of(
                        "direction", "ASSIGN_AT_ONCE",
                        "content", "Tham mưu văn bản trả lời",
                        "leads", List.of("STC"),
                        "coordinators", List.of("SNV"),
                        "monitoringUnit", "VPUB",
                        "deadlineKind", "NO_LATER_THAN",
                        "deadlineDay", today.plusDays(5).toString()));
        desks.letTheEngineWork();

        var received = desks.of("stc.lanhdao").newest("receiveAssignment");
        assertThat(desks.of("stc.lanhdao").open(received).get("about").toString())
                .contains("Tham mưu văn bản trả lời", "Tăng cường công tác thông tin cơ sở");
        assertThat(desks.of("snv.chuyenvien").tasks("contribute")).isNotEmpty();
        assertThat(steps.ended(directive)).isTrue();
    }

    @Test
    void opinionsCloseByThemselvesWhenTheirDayHasPassed() {
        var plan = steps.begin("stc");
        var draft = new HashMap<>(draft("SNV"));
        draft.put("consultedUnits", List.of("SNV", "STP"));
        draft.put("consultationDay", today.plusDays(3).toString());
        steps.submit("stc.chuyenvien", "draftPlan", plan, draft);
        var asked = desks.of("snv.chuyenvien");
        asked.submit(
                asked.task("giveOpinion", plan), Map.of("stance", "COMMENT", "opinion", "Đề nghị bổ sung thời hạn."));
        assertThat(desks.of("stc.chuyenvien").tasks("incorporateOpinions")).isEmpty();

        clock.travelTo(today.plusDays(4).toString());
        desks.letTheEngineWork();

        var desk = desks.of("stc.chuyenvien");
        var opinions = desk.open(desk.task("incorporateOpinions", plan))
                .get("opinions")
                .toString();
        assertThat(opinions).contains("Đề nghị bổ sung thời hạn.", "Chưa trả lời");
        assertThat(desks.of("stp.chuyenvien").tasks("giveOpinion")).isEmpty();
        steps.submit("stc.chuyenvien", "incorporateOpinions", plan, Map.of("incorporation", "CONTINUE"));
        steps.submit("stc.lanhdao", "reviewPlan", plan, Steps.returned("Chưa rõ sản phẩm."));
        assertThat(desk.open(desk.task("draftPlan", plan)).get("notices").toString())
                .contains("Chưa rõ sản phẩm.");
        assertThat(desk.open(desk.task("draftPlan", plan)).get("items").toString())
                .contains("Rà soát quy trình");
    }

    @Test
    void aUnitDraftsForItselfOrForWhoStandsAboveIt() {
        var plan = steps.begin("stc");
        var draft = new HashMap<>(draft("SNV"));
        draft.put("issuingUnit", "TU");

        assertThatThrownBy(() -> steps.submit("stc.chuyenvien", "draftPlan", plan, draft))
                .hasMessageStartingWith("Cơ quan ban hành phải là đơn vị mình");
        draft.put("issuingUnit", "UBND");
        steps.submit("stc.chuyenvien", "draftPlan", plan, draft);
        assertThat(desks.of("stc.lanhdao").task("reviewPlan", plan)).isNotNull();
    }

    @Test
    void theSignerReturnsAndTheDraftBeginsAgain() {
        var plan = steps.begin("stc");
        steps.submit("stc.chuyenvien", "draftPlan", plan, draft("SNV"));
        steps.submit("stc.lanhdao", "reviewPlan", plan, Steps.PASS);
        steps.submit("stc.nguoiky", "signPlan", plan, Steps.returned("Sửa căn cứ."));

        assertThat(desks.of("stc.chuyenvien").task("draftPlan", plan)).isNotNull();
    }

    @Test
    void aRefusedAssignmentIsKeptOrGivenToAnotherUnit() {
        long plan = steps.issue(steps.begin("stc"), "stc", "stc", draft("SNV"));
        var first = steps.assignment(plan, "1", "SNV");
        var refusal = Map.of("reception", "REFUSE", "reason", "Không đúng chức năng.");
        steps.submit("snv.lanhdao", "receiveAssignment", first, refusal);
        steps.submit(
                "stc.lanhdao", "decideRefusal", first, Map.of("choice", "KEEP", "reason", "Thuộc lĩnh vực của Sở."));
        steps.submit("snv.lanhdao", "receiveAssignment", first, refusal);
        steps.submit(
                "stc.theodoi",
                "decideRefusal",
                first,
                Map.of("choice", "TRANSFER", "otherUnit", "STP", "reason", "Chuyển đúng chức năng."));

        assertThat(steps.ended(first)).isTrue();
        var second = steps.assignment(plan, "1", "STP");
        assertThat(desks.of("stp.lanhdao").task("receiveAssignment", second)).isNotNull();
        steps.submit("stp.lanhdao", "receiveAssignment", second, refusal);
        steps.submit("stc.lanhdao", "decideRefusal", second, Map.of("choice", "RELEASE", "reason", "Không cần nữa."));
        assertThat(steps.ended(second)).isTrue();
    }

    @Test
    void aReportPassesTheUnitInBetweenAndEveryReturnBeginsANewRound() {
        var draft = new HashMap<>(draft("SNV"));
        draft.put(
                "regimes",
                List.of(Map.of(
                        "name",
                        "Báo cáo kết quả",
                        "reporters",
                        List.of("SNV"),
                        "recipient",
                        "STC",
                        "via",
                        "STP",
                        "deadlineKind",
                        "NO_LATER_THAN",
                        "deadlineDay",
                        today.plusDays(9).toString())));
        long plan = steps.issue(steps.begin("stc"), "stc", "stc", draft);
        var report = steps.report(plan, "SNV");

        write(report, "Bản một.");
        steps.submit("stp.chuyenvien", "forwardReport", report, Steps.returned("Thiếu phụ lục."));
        write(report, "Bản hai.");
        steps.submit("stp.chuyenvien", "forwardReport", report, Steps.PASS);
        steps.submit("stc.chuyenvien", "receiveReport", report, Steps.returned("Số liệu chưa khớp."));
        write(report, "Bản ba.");
        steps.submit("stp.chuyenvien", "forwardReport", report, Steps.PASS);
        steps.submit("stc.chuyenvien", "receiveReport", report, Steps.PASS);

        assertThat(rounds.of(Steps.id(report)))
                .extracting(Round::number, Round::content, Round::accepted)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "Bản một.", false),
                        org.assertj.core.groups.Tuple.tuple(2, "Bản hai.", false),
                        org.assertj.core.groups.Tuple.tuple(3, "Bản ba.", true));
        assertThat(steps.ended(report)).isTrue();
    }

    private void write(String report, String content) {
        steps.submit("snv.chuyenvien", "draftReport", report, Map.of("content", content));
        steps.submit("snv.lanhdao", "approveReport", report, Steps.PASS);
    }

    private static Map<String, Object> draft(String lead) {
        return Map.of(
                "title", "Kế hoạch rà soát",
                "typeCode", "KE_HOACH",
                "issuingUnit", "STC",
                "monitoringUnit", "STC",
                "items", List.of(Map.of("ordinal", "1", "content", "Rà soát quy trình", "leads", List.of(lead))));
    }
}
