package vn.tiendo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.NotPermitted;
import vn.tiendo.Refusal;
import vn.tiendo.document.Documents;
import vn.tiendo.document.domain.Citation;
import vn.tiendo.plan.NextYearPlan;
import vn.tiendo.plan.Plans;
import vn.tiendo.plan.domain.DraftItem;
import vn.tiendo.plan.domain.NextDraft.Answer;
import vn.tiendo.plan.domain.NextYear;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.LifecycleTest;
import vn.tiendo.testing.TravellingClock;

/** S001: a yearly plan of a province. Citations that lack the symbol are kept as they are; everybody acts. */
@LifecycleTest
class YearlyPlanS001Test {

    @Autowired
    Desks desks;

    @Autowired
    TravellingClock clock;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Plans plans;

    @Autowired
    Documents documents;

    @AfterEach
    void backToday() {
        clock.comeBack();
    }

    @BeforeEach
    void itIsTheNinthOfMay2024() {
        clock.travelTo("2024-05-09");
    }

    @Autowired
    NextYearPlan nextYear;

    @Test
    void partialCitationsAreKeptAndThePlanReachesEveryUnitOfTheProvince() {
        var steps = new Steps(desks, runtime, jdbc);
        long plan = issued(steps);

        assertThat(steps.leads(plan, "1")).containsExactly("DTBAO", "DTH1", "DTSNV", "DTSTT");
        assertThat(steps.leads(plan, "4")).contains("DTBAO");
        var document = documents.require(plans.require(plan).document());
        assertThat(document.citations().stream().map(Citation::written))
                .containsExactly("Quyết định 1079/QĐ-TTg", "Chỉ thị số 41", "Nghị quyết số 36", "204-KL/TU");
        assertThat(document.number().formatted()).matches("0[12]/KH-UBND");

        var press = steps.assignment(plan, "4", "DTBAO");
        steps.submit("dtbao.vanthu", "receiveAssignment", press, Map.of("reception", "ACCEPT"));
        steps.submit("dtbao.lanhdao", "allocateOfficer", press, Map.of("officer", "dtbao.chuyenvien"));
        steps.submit(
                "dtbao.chuyenvien",
                "implement",
                press,
                Map.of("step", "UPDATE_PROGRESS", "progressPercent", 40, "progressNote", "Đã mở chuyên mục."));
        steps.submit(
                "dtbao.chuyenvien",
                "implement",
                press,
                Map.of("step", "PROPOSE_COMPLETION", "evidence", "48 tin, bài trong năm."));
        steps.submit("dtubnd.theodoi", "confirmCompletion", press, Steps.PASS);
        assertThat(steps.ended(press)).isTrue();
    }

    @Test
    void theNextYearsPlanSaysTheSameOnceEveryRowIsConfirmed() {
        var steps = new Steps(desks, runtime, jdbc);
        var plan = plans.require(issued(steps));
        clock.travelTo("2024-12-20");
        var years = nextYear.years(plan, null);
        assertThat(years).isEqualTo(new NextYear(2024, 2025));
        var all = Collections.nCopies(2, new Answer(true, null));

        assertThatThrownBy(() -> nextYear.open(
                        plan, years, List.of(new Answer(true, null), new Answer(null, null)), "dtubnd.chuyenvien"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Còn 1 dòng chưa được xác nhận");
        assertThatThrownBy(() -> nextYear.open(plan, years, all, "dtbao.chuyenvien"))
                .isInstanceOf(NotPermitted.class);
        long next = nextYear.open(plan, years, all, "dtubnd.chuyenvien");

        var draft = plans.draft(next).orElseThrow();
        assertThat(draft.title()).isEqualTo("Kế hoạch hoạt động thông tin đối ngoại năm 2025");
        assertThat(draft.horizon()).isEqualTo("2025-12-31");
        assertThat(draft.items()).extracting(DraftItem::fanOutRule).containsExactly("TOAN_TINH", "CO_QUAN_BAO_CHI");
        assertThat(draft.legalBasis()).contains("Chỉ thị số 41");
        var desk = desks.of("dtubnd.chuyenvien");
        assertThat(desk.open(desk.task("draftPlan", "plan:" + next)))
                .containsEntry("title", "Kế hoạch hoạt động thông tin đối ngoại năm 2025");
    }

    private long issued(Steps steps) {
        return steps.issue(
                steps.begin("dtubnd"),
                "dtubnd",
                "dtubnd",
                Map.of(
                        "title", "Kế hoạch hoạt động thông tin đối ngoại năm 2024",
                        "typeCode", "KE_HOACH",
                        "issuingUnit", "DTUBND",
                        "monitoringUnit", "DTUBND",
                        "legalBasis", "Quyết định 1079/QĐ-TTg\nChỉ thị số 41\nNghị quyết số 36\n204-KL/TU",
                        "horizon", "2024-12-31",
                        "items",
                                List.of(
                                        Map.of(
                                                "ordinal", "1",
                                                "content", "Truyền thông chủ trương, chính sách thông tin đối ngoại",
                                                "fanOutRule", "TOAN_TINH"),
                                        Map.of(
                                                "ordinal", "4",
                                                "content", "Tăng số lượng, chất lượng thông tin đối ngoại",
                                                "fanOutRule", "CO_QUAN_BAO_CHI"))));
    }
}
