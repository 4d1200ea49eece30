package vn.tiendo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.LifecycleTest;
import vn.tiendo.testing.TravellingClock;

/** S003: a guidance of 2014, reports before 15/12/2014 through the propaganda board, which consolidates them. */
@LifecycleTest
class GuidanceS003Test {

    @Autowired
    Desks desks;

    @Autowired
    TravellingClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void itIsTheSecondOfApril2014() {
        clock.travelTo("2014-04-02");
    }

    @AfterEach
    void backToday() {
        clock.comeBack();
    }

    @Test
    void theGuidanceTravelsFromIntakeToTheReportUpward() {
        var clerk = desks.of("du.vanthu");
        clerk.start("directiveIntake");
        clerk.submitNewest(
                "registerDirective",
                Map.ofEntries(
                        Map.entry("receivingUnit", "DU"),
                        Map.entry("secrecy", "NONE"),
                        Map.entry("number", "135-HD/BTGTW"),
                        Map.entry("issuer", "Ban Tuyên giáo Tỉnh uỷ Lai Châu"),
                        Map.entry("issuedOn", "2014-03-21"),
                        Map.entry("abstractText", "Hướng dẫn công tác thông tin đối ngoại năm 2014"),
                        Map.entry("urgency", "NORMAL"),
                        Map.entry(
                                "citations",
                                List.of(
                                        Map.of(
                                                "written",
                                                "26-CT/TW",
                                                "issuedOn",
                                                "2008-09-10",
                                                "issuer",
                                                "Ban Bí thư (khóa X)"),
                                        Map.of(
                                                "written",
                                                "16-KL/TW",
                                                "issuedOn",
                                                "2012-02-14",
                                                "issuer",
                                                "Bộ Chính trị"),
                                        Map.of("written", "368/QĐ-TTg", "issuedOn", "2013-02-28"))),
                        Map.entry("recipients", List.of())));

        var leader = desks.of("du.lanhdao");
        var direction = leader.newest("giveDirection");
        assertThat(leader.open(direction).get("notices").toString()).contains("135-HD/BTGTW");
        leader.submit(
                direction,
                Map.of(
                        "direction",
                        "ADVISE_PLAN",
                        "draftingUnit",
                        "BTGDU",
                        "instruction",
                        "Giao Ban Tuyên giáo tham mưu."));
        desks.letTheEngineWork();

        desks.of("btgdu.chuyenvien")
                .submitNewest(
                        "draftPlan",
                        Map.of(
                                "title", "Hướng dẫn công tác thông tin đối ngoại năm 2014",
                                "typeCode", "HUONG_DAN",
                                "issuingUnit", "DU",
                                "monitoringUnit", "BTGDU",
                                "items",
                                        List.of(
                                                Map.of(
                                                        "ordinal",
                                                        "III.1",
                                                        "content",
                                                        "Tham mưu cho cấp ủy hướng dẫn các chi, đảng bộ cơ sở",
                                                        "leads",
                                                        List.of("BTGDU")),
                                                Map.of(
                                                        "ordinal",
                                                        "III.2",
                                                        "content",
                                                        "Đẩy mạnh tuyên truyền miệng",
                                                        "leads",
                                                        List.of("DNBCV")),
                                                Map.of(
                                                        "ordinal",
                                                        "III.3",
                                                        "content",
                                                        "Triển khai tuyên truyền",
                                                        "fanOutRule",
                                                        "DANG_BO_CO_SO")),
                                "regimes",
                                        List.of(Map.ofEntries(
                                                Map.entry("name", "Báo cáo công tác thông tin đối ngoại năm 2014"),
                                                Map.entry("reporterRule", "DANG_BO_CO_SO"),
                                                Map.entry("recipient", "DU"),
                                                Map.entry("via", "BTGDU"),
                                                Map.entry("consolidator", "BTGDU"),
                                                Map.entry("deadlineKind", "BEFORE_DATE"),
                                                Map.entry("deadlineDay", "2014-12-15"),
                                                Map.entry("upwardRecipient", "DU")))));
        desks.of("btgdu.lanhdao").submitNewest("reviewPlan", Map.of("decision", "PASS"));
        desks.of("du.nguoiky").submitNewest("signPlan", Map.of("decision", "PASS"));
        desks.of("du.vanthu").submitNewest("issuePlan", Map.of("issuedOn", "2014-04-02", "place", "Lai Châu"));
        desks.letTheEngineWork();

        clock.travelTo("2014-12-01");
        var cb01 = desks.of("cb01.chuyenvien");
        cb01.submitNewest(
                "draftReport", Map.of("nothingToReport", false, "content", "Đã tổ chức 04 buổi tuyên truyền."));
        desks.of("cb01.lanhdao").submitNewest("approveReport", Map.of("decision", "PASS"));
        desks.of("cb02.chuyenvien").submitNewest("draftReport", Map.of("nothingToReport", true));
        desks.of("cb02.lanhdao").submitNewest("approveReport", Map.of("decision", "PASS"));
        var board = desks.of("btgdu.chuyenvien");
        board.tasks("receiveReport").forEach(task -> board.submit(task, Map.of("decision", "PASS")));
        assertThat(board.tasks("compileReport")).isEmpty();

        clock.travelTo("2014-12-15");
        desks.letTheEngineWork();
        var compile = board.newest("compileReport");
        var draft = board.open(compile).get("content").toString();
        assertThat(draft)
                .contains("2/3", "Không phát sinh (1): Chi bộ số 2", "Chưa báo cáo (1): Đảng bộ cơ sở số 3", "04 buổi");
        board.submit(compile, Map.of("content", draft));
        desks.of("btgdu.lanhdao").submitNewest("signConsolidatedReport", Map.of("decision", "PASS"));
        desks.letTheEngineWork();

        desks.of("du.chuyenvien").submitNewest("receiveReport", Map.of("decision", "PASS"));
        assertThat(jdbc.sql(
                                "select u.unit_code from consolidated_report_missing m join report_obligation u on u.id = m.obligation_id")
                        .query(String.class)
                        .list())
                .containsExactly("CB03");
    }
}
