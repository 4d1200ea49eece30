package vn.tiendo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.assignment.Assignments;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.DeadlineAnchor;
import vn.tiendo.deadline.domain.DeadlineKind;
import vn.tiendo.plan.PlanContents;
import vn.tiendo.report.Obligations;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.LifecycleTest;
import vn.tiendo.testing.TravellingClock;

/** A deadline on its way from the words of a draft to the unit that must keep it. */
@LifecycleTest
class DeadlineInWordsTest {

    @Autowired
    Desks desks;

    @Autowired
    TravellingClock clock;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlanContents contents;

    @Autowired
    Assignments assignments;

    @Autowired
    Obligations obligations;

    Steps steps;

    @BeforeEach
    void aTuesdayInTheLastDaysOfTheYear() {
        steps = new Steps(desks, runtime, jdbc);
        clock.travelTo("2025-12-30");
    }

    @AfterEach
    void backToday() {
        clock.comeBack();
    }

    @Test
    void whoReadsTheDraftReadsTheWordsAndWhatTheyMean() {
        var plan = drafted(
                item("trước ngày 11/01/2026", Map.of()),
                item("trong tuần tới", Map.of()),
                item("hoàn thành sớm", Map.of("deadlineKind", "NO_LATER_THAN", "deadlineDay", "2026-01-15")));
        var leader = desks.of("stc.lanhdao");

        assertThat(leader.open(leader.task("reviewPlan", plan)).get("items").toString())
                .contains("trước ngày 11/01/2026 → hết thứ Bảy 10/01/2026")
                .contains("trong tuần tới (chưa xác định)")
                .contains("hoàn thành sớm → hết thứ Năm 15/01/2026");
    }

    @Test
    void whatCountsFromTheIssueIsCountedFromTheDayOfIssue() {
        var plan = drafted(item("trong thời hạn 10 ngày kể từ ngày ban hành", Map.of()));
        clock.travelTo("2026-02-03");
        issue(plan, "2026-02-03");

        var deadline = deadline(plan);
        // 13 February 2026 is the Friday before Tết.
        assertThat(deadline.lastDay()).isEqualTo(LocalDate.of(2026, 2, 13));
        assertThat(deadline.kind()).isEqualTo(DeadlineKind.WITHIN_DAYS);
        assertThat(deadline.term().anchor()).isEqualTo(DeadlineAnchor.ISSUE);
        var task = steps.assignment(Steps.id(plan), "1", "SNV");
        var leader = desks.of("snv.lanhdao");
        assertThat(leader.open(leader.task("receiveAssignment", task))
                        .get("about")
                        .toString())
                .contains("trong thời hạn 10 ngày kể từ ngày ban hành → hết thứ Sáu 13/02/2026");
    }

    @Test
    void aYearThatWasConfirmedDoesNotSlipBeforeTheIssue() {
        var plan = steps.begin("stc");
        assertThatThrownBy(() -> draft(plan, item("chậm nhất ngày 31/12", Map.of())))
                .hasMessage("Nhiệm vụ 1: thời hạn được hiểu là «hết thứ Tư 31/12/2025» (câu chữ không ghi năm; hiểu là"
                        + " năm 2025); hãy đánh dấu «Tôi xác nhận cách hiểu thời hạn» hoặc sửa câu chữ.");
        draft(plan, item("chậm nhất ngày 31/12", Map.of("deadlineConfirmed", true)));
        clock.travelTo("2026-01-05");
        issue(plan, "2026-01-05");

        assertThat(deadline(plan).lastDay()).isEqualTo(LocalDate.of(2025, 12, 31));
    }

    @Test
    void everythingADeadlineMeansReachesTheReportThatIsOwed() {
        var plan = steps.begin("stc");
        var draft = draftOf(item("thường xuyên", Map.of()));
        draft.put(
                "regimes",
                List.of(Map.of(
                        "name",
                        "Báo cáo nhanh",
                        "reporters",
                        List.of("SNV"),
                        "recipient",
                        "STC",
                        "deadlinePhrase",
                        "trước 14 giờ hằng ngày, từ 02/01 đến 04/01/2026")));
        steps.submit("stc.chuyenvien", "draftPlan", plan, draft);
        issue(plan, "2025-12-30");

        var owed = obligations.ofPlan(Steps.id(plan)).get(0).deadline();
        assertThat(owed).isEqualTo(contents.regimes(Steps.id(plan)).get(0).deadline());
        assertThat(owed.kind()).isEqualTo(DeadlineKind.DAILY_BEFORE_TIME);
        assertThat(owed.term().from()).isEqualTo(LocalDate.of(2026, 1, 2));
        assertThat(owed.dueAt()).isEqualTo("2026-01-04T07:00:00Z");
        assertThat(owed.hourLevel()).isTrue();
        assertThat(deadline(plan).kind()).isEqualTo(DeadlineKind.ONGOING);
    }

    @Test
    void wordsAreKeptWhereAnOfficerCorrectsWhatTheyMean() {
        var plan = drafted(item(
                "chậm nhất trước ngày 20/01/2026",
                Map.of("deadlineKind", "NO_LATER_THAN", "deadlineDay", "2026-01-20")));
        issue(plan, "2025-12-30");

        assertThat(deadline(plan).phrase()).isEqualTo("chậm nhất trước ngày 20/01/2026");
        assertThat(deadline(plan).lastDay()).isEqualTo(LocalDate.of(2026, 1, 20));
    }

    private String drafted(Map<?, ?>... items) {
        var plan = steps.begin("stc");
        draft(plan, items);
        return plan;
    }

    private void draft(String plan, Map<?, ?>... items) {
        steps.submit("stc.chuyenvien", "draftPlan", plan, draftOf(items));
    }

    private void issue(String plan, String day) {
        steps.submit("stc.lanhdao", "reviewPlan", plan, Steps.PASS);
        steps.submit("stc.nguoiky", "signPlan", plan, Steps.PASS);
        steps.submit("stc.vanthu", "issuePlan", plan, Map.of("issuedOn", day));
        desks.letTheEngineWork();
    }

    private Deadline deadline(String plan) {
        return assignments.ofPlan(Steps.id(plan)).get(0).deadline();
    }

    private static Map<String, Object> item(String phrase, Map<String, ?> more) {
        var item = new HashMap<String, Object>(
                Map.of("content", "Rà soát quy trình", "leads", List.of("SNV"), "deadlinePhrase", phrase));
        item.putAll(more);
        return item;
    }

    private static Map<String, Object> draftOf(Map<?, ?>... items) {
        return new HashMap<>(Map.of(
                "title", "Kế hoạch rà soát",
                "typeCode", "KE_HOACH",
                "issuingUnit", "STC",
                "monitoringUnit", "STC",
                "items", List.of(items)));
    }
}
