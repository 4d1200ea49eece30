package vn.tiendo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.deadline.domain.DeadlineKind;
import vn.tiendo.plan.PlanContents;
import vn.tiendo.plan.domain.PlanItem;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.LifecycleTest;
import vn.tiendo.testing.TravellingClock;

/** S000: a plan whose tasks have no lead yet. They stay "chưa phân công" in somebody's Tasklist until all are assigned. */
@LifecycleTest
class CommemorationS000Test {

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

    @BeforeEach
    void itIsTheFirstOfMay2022() {
        clock.travelTo("2022-05-01");
    }

    @AfterEach
    void backToday() {
        clock.comeBack();
    }

    @Test
    void itemsWithoutALeadCannotBeForgotten() {
        var steps = new Steps(desks, runtime, jdbc);
        var key = steps.begin("btg");
        long plan = steps.issue(
                key,
                "btg",
                "tu",
                Map.of(
                        "title", "Kế hoạch tuyên truyền kỷ niệm Năm Đoàn kết hữu nghị Việt Nam - Lào 2022",
                        "typeCode", "KE_HOACH",
                        "issuingUnit", "TU",
                        "monitoringUnit", "BTG",
                        "legalBasis", "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII",
                        "items",
                                List.of(
                                        item("1", "Tuyên truyền lịch sử quan hệ đặc biệt", "BY_EVENT", "2022-07-18"),
                                        item(
                                                "2",
                                                "Tuyên truyền ý nghĩa ngày thiết lập quan hệ ngoại giao",
                                                "BY_EVENT",
                                                "2022-09-05"),
                                        Map.of("ordinal", "3", "content", "Giới thiệu đất nước, con người Lào"))));

        assertThat(contents.items(plan)).hasSize(3).allMatch(PlanItem::unassigned);
        for (var ordinal : List.of("1", "2", "3")) {
            assertThat(steps.ended(key)).as("somebody still has to assign").isFalse();
            var item = contents.items(plan).stream()
                    .filter(one -> one.ordinal().equals(ordinal))
                    .findFirst()
                    .orElseThrow();
            steps.submit(
                    "btg.chuyenvien",
                    "assignRemaining",
                    key,
                    Map.of(
                            "item",
                            Long.toString(item.id()),
                            "leads",
                            List.of("BTG"),
                            "deadlineKind",
                            "BY_EVENT",
                            "deadlineDay",
                            "2022-07-18"));
            desks.letTheEngineWork();
        }
        assertThat(steps.ended(key)).isTrue();
        assertThat(contents.items(plan))
                .noneMatch(PlanItem::unassigned)
                .allMatch(item -> item.deadline().kind() == DeadlineKind.BY_EVENT);
        assertThat(steps.leads(plan, "3")).containsExactly("BTG");
    }

    private static Map<String, Object> item(String ordinal, String content, String kind, String day) {
        return Map.of("ordinal", ordinal, "content", content, "deadlineKind", kind, "deadlineDay", day);
    }
}
