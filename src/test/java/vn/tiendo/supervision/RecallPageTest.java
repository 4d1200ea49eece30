package vn.tiendo.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.supervision.IssuedPlans.item;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.assignment.Assignments;
import vn.tiendo.plan.Plans;
import vn.tiendo.testing.Answer;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.PageBrowser;

/** The page on which a plan is recalled: it says how much ends, and ends it for all units. */
@PagesTest
class RecallPageTest {

    @Autowired
    private IssuedPlans issuedPlans;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Plans plans;

    @Autowired
    private Desks desks;

    @LocalServerPort
    private int port;

    private long plan;

    @BeforeEach
    void aPlanThatWasHandedOut() {
        plan = issuedPlans.dispatched(
                "UBND",
                "UBND",
                "Kế hoạch của tỉnh",
                List.of(item("Việc", List.of("STC", "SYT"), List.of(), null)),
                List.of(IssuedPlans.regime(
                        "Báo cáo", List.of("SYT"), "SNV", issuedPlans.today().plusDays(20))));
        issuedPlans.answering(
                issuedPlans.assignment(plan, "STC"),
                "Kế hoạch riêng",
                List.of(item("Việc cấp dưới", List.of("SXD"), List.of(), null)));
    }

    @Test
    void thePageSaysHowMuchWillEnd() {
        assertThat(as("vpub.theodoi").get("/ke-hoach/" + plan).body()).contains(address());
        assertThat(as("vpub.theodoi").get(address()).body())
                .contains("2 nhiệm vụ và 1 báo cáo chưa xong của 2 đơn vị")
                .contains("1 kế hoạch cấp dưới, với 1 nhiệm vụ, báo cáo chưa xong");
    }

    @Test
    void thePlanIsRecalledAtOnceAndItsWorkSoonAfter() {
        var browser = as("vpub.theodoi");
        assertThat(recall(browser, "Không còn <b> phù hợp").status()).isEqualTo(302);

        assertThat(plans.require(plan).inForce()).isFalse();
        assertThat(assignments.ofPlan(plan)).allMatch(one -> one.open());
        assertThat(browser.get("/ke-hoach/" + plan).body())
                .contains("Đã thu hồi kế hoạch", "Lý do: Không còn &lt;b&gt; phù hợp", "đang được rút khỏi các đơn vị")
                .doesNotContain("/thu-hoi\"", "/rut\"");

        desks.letTheEngineWork();
        assertThat(assignments.ofPlan(plan)).noneMatch(one -> one.open());
        assertThat(browser.get("/ke-hoach/" + plan).body())
                .contains("Đã thu hồi", "Lý do rút: Thu hồi kế hoạch: Không còn")
                .doesNotContain("đang được rút khỏi các đơn vị");
        assertThat(browser.get("/ke-hoach").body()).contains("Đã thu hồi</small>");
        assertThat(as("stc.lanhdao").get("/ke-hoach/" + plan).body()).contains("Đã thu hồi");
    }

    @Test
    void aSecondTimeIsRefusedAndWhatWasTypedIsKept() {
        recall(as("vpub.theodoi"), "Một");
        var again = recall(as("ubnd.lanhdao"), "Hai lần");
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.body()).contains("đã được thu hồi từ trước", ">Hai lần</textarea>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u200B\u00A0"})
    void withoutAReasonNothingHappens(String reason) {
        var answer = recall(as("vpub.theodoi"), reason);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("Hãy ghi lý do thu hồi.");
        assertThat(plans.require(plan).inForce()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stc.lanhdao", "snv.theodoi", "vpub.chuyenvien", "ubnd.nguoiky", "vpub.lanhdao"})
    void nobodyElseMayEvenAsk(String login) {
        var browser = as(login);
        assertThat(browser.get(address()).status()).isEqualTo(403);
        assertThat(browser.form(address(), "/ke-hoach", "ly-do=x").status()).isEqualTo(403);
        assertThat(plans.require(plan).inForce()).isTrue();
    }

    @Test
    void withoutTheTokenNothingHappens() {
        assertThat(as("vpub.theodoi").formWithToken(address(), "", "ly-do=x").status())
                .isEqualTo(403);
        assertThat(plans.require(plan).inForce()).isTrue();
    }

    private String address() {
        return "/ke-hoach/" + plan + "/thu-hoi";
    }

    private Answer recall(PageBrowser browser, String reason) {
        return browser.form(address(), address(), "ly-do=" + URLEncoder.encode(reason, StandardCharsets.UTF_8));
    }

    private PageBrowser as(String login) {
        return PageBrowser.of(port, login);
    }
}
