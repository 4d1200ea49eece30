package vn.tiendo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.NotFound;
import vn.tiendo.agreement.AgreementView;
import vn.tiendo.agreement.Agreements;
import vn.tiendo.agreement.domain.Agreement;
import vn.tiendo.document.Documents;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.LifecycleTest;
import vn.tiendo.testing.TravellingClock;

/** S004: two equal parties agree for a year, carry out joint and own tasks, and look back together. Nobody stands above. */
@LifecycleTest
class CoordinationS004Test {

    private static final String DRAFTING = "qnstttt";
    private static final String OTHER = "qnbp";

    @Autowired
    Desks desks;

    @Autowired
    TravellingClock clock;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Agreements agreements;

    @Autowired
    AgreementView view;

    @Autowired
    Documents documents;

    private Steps steps;
    private String agreement;

    @BeforeEach
    void theOfficeWantsAnAgreement() {
        clock.travelTo("2025-01-14");
        steps = new Steps(desks, runtime, jdbc);
        var instance = desks.of(DRAFTING + ".chuyenvien").start("coordinationAgreement");
        agreement = runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getBusinessKey();
    }

    @AfterEach
    void backToday() {
        clock.comeBack();
    }

    @Test
    void fromTheDraftToTheJointReview() {
        drafted(Map.of());
        steps.submit(OTHER + ".lanhdao", "reviewAgreement", agreement, Steps.returned("Thêm kết nghĩa đồn, bản."));
        steps.submit(DRAFTING + ".lanhdao", "reviewAgreement", agreement, Steps.PASS);
        desks.letTheEngineWork();

        var desk = desks.of(DRAFTING + ".chuyenvien");
        assertThat(desk.open(desk.task("draftAgreement", agreement))
                        .get("notices")
                        .toString())
                .contains("Thêm kết nghĩa đồn, bản.");
        drafted(Map.of());
        allSay("lanhdao", "reviewAgreement");
        clock.travelTo("2025-01-22");
        allSay("nguoiky", "signAgreement");
        steps.submit(
                DRAFTING + ".vanthu", "issueAgreement", agreement, Map.of("issuedOn", "2025-01-22", "place", "Tam Kỳ"));
        desks.letTheEngineWork();

        var concluded = agreements.require(Steps.id(agreement));
        assertThat(concluded.parties()).containsExactly("QNSTTTT", "QNBP");
        assertThat(documents.require(concluded.document()).number().written()).contains("QCPH");
        assertThat(tasks()).containsExactly("QNBP 1 2 3", "QNSTTTT 1 2 4");
        bothSeeAllOfItAndNobodyElse();

        clock.travelTo("2025-12-20");
        desks.letTheEngineWork();
        for (var party : List.of(DRAFTING, OTHER)) {
            steps.submit(
                    party + ".chuyenvien",
                    "reportOnAgreement",
                    agreement,
                    Map.of("result", "Đã làm xong phần của " + party, "proposals", "Tiếp tục phối hợp."));
        }
        desks.letTheEngineWork();
        var compile = desk.task("compileJointReview", agreement);
        assertThat(desk.open(compile).get("reviewText").toString())
                .contains("Đã làm xong phần của qnstttt", "Đã làm xong phần của qnbp");
        desk.submit(compile, Map.of("reviewText", "Hai bên đã hoàn thành."));
        allSay("lanhdao", "confirmJointReview");

        assertThat(steps.ended(agreement)).isTrue();
        assertThat(agreements.require(Steps.id(agreement)).reviewedAt()).isNotNull();
    }

    @Test
    void aSignerWhoDoesNotSignSendsItBackToTheDraft() {
        drafted(Map.of());
        allSay("lanhdao", "reviewAgreement");
        steps.submit(DRAFTING + ".nguoiky", "signAgreement", agreement, Steps.PASS);
        steps.submit(OTHER + ".nguoiky", "signAgreement", agreement, Steps.returned("Chờ ý kiến cấp trên."));
        desks.letTheEngineWork();

        assertThat(desks.of(DRAFTING + ".chuyenvien").task("draftAgreement", agreement))
                .isNotNull();
        assertThat(agreements.require(Steps.id(agreement)).document()).isNull();
    }

    @Test
    void whoDraftsMayGiveItUpAndSaysWhy() {
        assertThatThrownBy(() -> drafted(Map.of("step", "ABANDON")))
                .hasMessageContaining("Hãy ghi lý do thôi ký kết để các bên biết.");

        drafted(Map.of("step", "ABANDON", "remark", "Hai bên đã có quy chế khác."));

        assertThat(steps.ended(agreement)).isTrue();
        assertThat(agreements.require(Steps.id(agreement)).abandonedAt()).isNotNull();
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "parties, QNSTTTT, Đơn vị mình đã là một bên và mỗi bên chỉ chọn một lần; hãy bỏ bớt.",
        "parties, QNBP;KHONGCO, không có trong danh sách hiện hành; hãy chọn lại.",
        "reviewOn, 2024-12-31, Ngày tổng kết phải từ hôm nay và không trước ngày bắt đầu; hãy chọn lại.",
        "reviewOn, 9999-12-31, Ngày tổng kết quá xa; hãy kiểm tra lại năm.",
        "typeCode, THU_TINH, Loại văn bản không có trong danh mục; hãy chọn lại loại văn bản."
    })
    void whatCannotStandIsRefused(String key, String value, String sentence) {
        assertThatThrownBy(() -> drafted(Map.of(key, key.equals("parties") ? List.of(value.split(";")) : value)))
                .hasMessageContaining(sentence);
    }

    @Test
    void aTaskIsGivenToPartiesOnly() {
        assertThatThrownBy(() -> drafted(
                        Map.of("items", List.of(Map.of("content", "Cấp kinh phí", "leads", List.of("DTUBND"))))))
                .hasMessageContaining("Nhiệm vụ 1: chỉ giao cho các bên ký kết; hãy chọn lại đơn vị thực hiện.");
    }

    private void bothSeeAllOfItAndNobodyElse() {
        long id = Steps.id(agreement);
        for (var party : List.of(DRAFTING, OTHER)) {
            var sheet = view.open(id, party + ".chuyenvien");
            assertThat(sheet.tasks())
                    .extracting(AgreementView.Task::ordinal)
                    .containsExactly("1", "1", "2", "2", "3", "4");
            assertThat(sheet.tasks().stream().filter(task -> task.duty() != null))
                    .as("a party opens what is its own")
                    .hasSize(3);
            assertThat(sheet.parties())
                    .allSatisfy(one -> assertThat(one.signedAt()).isNotNull());
        }
        assertThat(view.of("qnubnd.lanhdao")).extracting(Agreement::id).contains(id);
        assertThatThrownBy(() -> view.open(id, "dtubnd.lanhdao")).isInstanceOf(NotFound.class);
    }

    private void drafted(Map<String, ?> other) {
        var draft = new HashMap<String, Object>(Map.of(
                "step", "SEND",
                "title", "Phối hợp thông tin khu vực biên giới, biển, đảo năm 2025",
                "typeCode", "QUY_CHE_PHOI_HOP",
                "parties", List.of("QNBP"),
                "startsOn", "2025-01-22",
                "reviewOn", "2025-12-20",
                "items",
                        List.of(
                                Map.of("ordinal", "1", "content", "Tuyên truyền về biên giới, biển, đảo"),
                                Map.of("ordinal", "2", "content", "Lồng ghép thông tin đối ngoại"),
                                Map.of("ordinal", "3", "content", "Kết nghĩa đồn, bản", "leads", List.of("QNBP")),
                                Map.of(
                                        "ordinal", "4",
                                        "content", "Cung cấp thông tin cho báo chí",
                                        "leads", List.of("QNSTTTT")))));
        draft.putAll(other);
        steps.submit(DRAFTING + ".chuyenvien", "draftAgreement", agreement, draft);
        desks.letTheEngineWork();
    }

    private void allSay(String role, String form) {
        steps.submit(DRAFTING + "." + role, form, agreement, Steps.PASS);
        steps.submit(OTHER + "." + role, form, agreement, Steps.PASS);
        desks.letTheEngineWork();
    }

    /** Of each party the ordinals of what it has to do. */
    private List<String> tasks() {
        return jdbc.sql("""
                        select a.unit_code || ' ' || string_agg(i.ordinal, ' ' order by i.position)
                        from agreement_party p join plan_item i on i.plan_id = p.plan_id
                        join assignment a on a.plan_item_id = i.id
                        where p.agreement_id = ? group by a.unit_code order by 1""").param(Steps.id(agreement)).query(String.class).list();
    }
}
