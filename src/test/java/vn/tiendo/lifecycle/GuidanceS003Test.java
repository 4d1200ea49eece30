package vn.tiendo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

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
        GuidanceS003.issue(desks);

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
        assertThat(jdbc.sql("""
                        select o.unit_code from consolidated_report_missing m
                        join report_obligation o on o.id = m.obligation_id
                        join report_regime r on r.id = o.report_regime_id where r.via_code = 'BTGDU'""").query(String.class).list()).containsExactly("CB03");
    }
}
