package vn.tiendo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.assignment.Assignments;
import vn.tiendo.deadline.domain.Status;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.LifecycleTest;
import vn.tiendo.testing.TravellingClock;

/**
 * S002: công văn 2802/UBND-NC of 2022, in three tiers. Two joint leads, an external coordinating party that is only
 * named, a fan-out to departments and districts, and no deadline anywhere.
 */
@LifecycleTest
class DispatchS002Test {

    @Autowired
    Desks desks;

    @Autowired
    TravellingClock clock;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Assignments assignments;

    Steps steps;

    @BeforeEach
    void itIsThe25thOfAugust2022() {
        clock.travelTo("2022-08-25");
        steps = new Steps(desks, runtime, jdbc);
    }

    @AfterEach
    void backToday() {
        clock.comeBack();
    }

    @Test
    void bothJointLeadsOweTheWholeAndTheExternalPartyIsKeptAsText() {
        long plan = issued();

        assertThat(steps.leads(plan, "3")).containsExactly("T2BP", "T2CAT");
        assertThat(steps.leads(plan, "1"))
                .containsExactly("T2BP", "T2CAT", "T2H1", "T2H2", "T2SKHDT", "T2SNGV", "T2SVH");
        var desk = desks.of("t2bp.lanhdao");
        var about = desk.open(desk.task("receiveAssignment", steps.assignment(plan, "3", "T2BP")))
                .get("about")
                .toString();
        assertThat(about).contains("các cơ quan đại diện", "Sở Ngoại vụ", "thường xuyên", "/UBND-NC");
    }

    @Test
    void withoutADeadlineNothingIsEverLate() {
        long plan = issued();
        var assignment = assignments.require(Steps.id(steps.assignment(plan, "3", "T2CAT")));

        assertThat(assignment.status(clock.instant())).isEqualTo(Status.OPEN_WITHOUT_DEADLINE);
    }

    @Test
    void theLeadProposesCompletionOnlyAfterAnsweringEachContribution() {
        long plan = issued();
        var assignment = steps.assignment(plan, "3", "T2CAT");
        steps.submit("t2cat.lanhdao", "receiveAssignment", assignment, Map.of("reception", "ACCEPT"));
        steps.submit("t2cat.lanhdao", "allocateOfficer", assignment, Map.of("officer", "t2cat.chuyenvien"));
        var contribution = "contribution:"
                + jdbc.sql("select id from contribution where assignment_id = ?")
                        .param(Steps.id(assignment))
                        .query(Long.class)
                        .single();
        steps.submit(
                "t2sngv.chuyenvien", "contribute", contribution, Map.of("content", "Đã cung cấp danh mục địa bàn."));

        var proposal = Map.of("step", "PROPOSE_COMPLETION", "evidence", "Đã đăng 12 tin, bài.");
        assertThatThrownBy(() -> steps.submit("t2cat.chuyenvien", "implement", assignment, proposal))
                .hasMessage(
                        "Chưa thể đề nghị xác nhận: hãy tiếp thu hoặc trả lời ý kiến phối hợp của Sở Ngoại vụ trước.");
        steps.submit(
                "t2cat.chuyenvien",
                "answerContribution",
                contribution,
                Map.of("answerKind", "TAKEN_IN", "answer", "Tiếp thu, bổ sung vào kế hoạch tuyến tin."));
        steps.submit("t2cat.chuyenvien", "implement", assignment, proposal);
        steps.submit(
                "t2vp.theodoi",
                "confirmCompletion",
                assignment,
                Steps.returned("Chưa nêu kết quả ở địa bàn biên giới."));
        steps.submit("t2cat.chuyenvien", "implement", assignment, proposal);
        steps.submit("t2vp.theodoi", "confirmCompletion", assignment, Steps.PASS);

        assertThat(steps.ended(assignment)).isTrue();
        assertThat(steps.ended(contribution)).isTrue();
        assertThat(assignments.require(Steps.id(assignment)).status(clock.instant()))
                .isEqualTo(Status.DONE_ON_TIME);
    }

    private long issued() {
        // Groups of units are rows of a table: an old instrument brings its own.
        jdbc.sql("""
                insert into fan_out_rule (code, phrase, kinds, scope, position) values ('SO_NGANH_HUYEN',
                    'các sở, ban ngành; UBND các huyện, thành phố',
                    '{DEPARTMENT,POLICE,BORDER_GUARD,DISTRICT_GOVERNMENT}', 'CHILDREN', 90)
                on conflict do nothing""").update();
        var directive = steps.register(
                "t2vp.vanthu",
                "T2UBND",
                Map.of(
                        "number", "837/QĐ-TTg",
                        "issuer", "Thủ tướng Chính phủ",
                        "issuedOn", "2022-07-14",
                        "abstractText", "Phê duyệt Đề án thông tin đối ngoại của các Cơ quan đại diện đến năm 2030"));
        steps.submit(
                "t2ubnd.lanhdao",
                "giveDirection",
                directive,
                Map.of("direction", "ADVISE_PLAN", "draftingUnit", "T2VP", "instruction", "Giao Văn phòng tham mưu."));
        desks.letTheEngineWork();
        var plan = "plan:"
                + jdbc.sql("select id from plan where directive_id = ?")
                        .param(Steps.id(directive))
                        .query(Long.class)
                        .single();
        // The number is taken by the first test that issues it; the others take the next one.
        boolean first = jdbc.sql("select count(*) from issued_number where issuer_code = 'T2UBND'")
                        .query(Long.class)
                        .single()
                == 0;
        return steps.issue(
                plan,
                "t2vp",
                "t2ubnd",
                draft(),
                first ? Map.of("number", "2802", "drafting", "NC") : Map.of("drafting", "NC"));
    }

    private static Map<String, Object> draft() {
        return Map.of(
                "title", "Triển khai Đề án theo Quyết định 837/QĐ-TTg",
                "typeCode", "CONG_VAN",
                "issuingUnit", "T2UBND",
                "monitoringUnit", "T2VP",
                "horizon", "2030-12-31",
                "items",
                        List.of(
                                Map.of(
                                        "ordinal", "1",
                                        "content", "Tổ chức triển khai theo chức năng, nhiệm vụ",
                                        "fanOutRule", "SO_NGANH_HUYEN",
                                        "deadlineKind", "ONGOING"),
                                Map.of(
                                        "ordinal", "3",
                                        "content", "Thông tin về chủ trương, chính sách, thành tựu",
                                        "leads", List.of("T2BP", "T2CAT"),
                                        "coordinators", List.of("T2SNGV"),
                                        "externalCoordinators", "các cơ quan đại diện",
                                        "deadlineKind", "ONGOING")));
    }
}
