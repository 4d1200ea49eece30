package vn.tiendo.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.supervision.IssuedPlans.item;
import static vn.tiendo.supervision.IssuedPlans.regime;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.plan.Plans;
import vn.tiendo.testing.PageBrowser;
import vn.tiendo.testing.TravellingClock;

/** Lập kế hoạch năm sau: a plan of this year is said again for the next one, row by row. */
@PagesTest
class NextYearPageTest {

    @Autowired
    private IssuedPlans issuedPlans;

    @Autowired
    private Plans plans;

    @Autowired
    private TravellingClock clock;

    @LocalServerPort
    private int port;

    private long plan;

    @BeforeEach
    void aPlanOf2026() {
        clock.travelTo("2026-10-01");
        plan = issuedPlans.dispatched(
                "SGDDT",
                "SGDDT",
                "Kế hoạch thi đua năm 2026",
                List.of(
                        item("Phát động", List.of("SYT"), List.of(), LocalDate.of(2026, 11, 2)),
                        item("Tổng kết năm 2026", List.of("SYT"), List.of(), LocalDate.of(2026, 12, 15))),
                List.of(regime("Báo cáo năm 2026", List.of("SYT"), "SGDDT", LocalDate.of(2026, 12, 20))));
        clock.travelTo("2026-12-28");
    }

    @AfterEach
    void backToday() {
        clock.comeBack();
    }

    @Test
    void everyRowStandsBesideTheYearBeforeAndNothingIsChosenYet() {
        var page = as("sgddt.chuyenvien").get(address());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("Kế hoạch thi đua năm 2027", "Tổng kết năm 2027")
                .contains("value=\"trước ngày 15/12/2027\"", ">trước ngày 15/12/2026</span>")
                .contains("hết thứ Ba 14/12/2027")
                .doesNotContain("checked", "??", "th:each");
    }

    @Test
    void whatWasTakenAndCorrectedIsTheDraft() {
        var answer = as("sgddt.chuyenvien")
                .form(
                        address(),
                        address(),
                        "nam=2027&dong-0=bo&han-0=&dong-1=lay&han-1=" + encoded("trước ngày 20/12/2027")
                                + "&dong-2=lay&han-2=" + encoded("trước ngày 20/12/2027"));

        assertThat(answer.status()).isEqualTo(302);
        long next = Long.parseLong(answer.header("Location").replaceAll(".*/", ""));
        var draft = plans.draft(next).orElseThrow();
        assertThat(draft.items()).singleElement().satisfies(item -> {
            assertThat(item.content()).isEqualTo("Tổng kết năm 2027");
            assertThat(item.deadlinePhrase()).isEqualTo("trước ngày 20/12/2027");
            assertThat(item.leads()).containsExactly("SYT");
        });
        assertThat(draft.regimes())
                .singleElement()
                .satisfies(regime -> assertThat(regime.deadlineDay()).isEqualTo("2027-12-20"));
        assertThat(as("sgddt.chuyenvien").get("/ke-hoach/" + plan).body())
                .contains("Kế hoạch năm sau", "/ke-hoach/" + next);
        assertThat(as("sgddt.chuyenvien").get("/ke-hoach/" + next).body())
                .contains("Tiếp theo kế hoạch", "/ke-hoach/" + plan);
    }

    @Test
    void aRowWithoutAnAnswerIsAskedForAndNothingTypedIsLost() {
        var answer = as("sgddt.chuyenvien")
                .form(address(), address(), "nam=2027&dong-1=lay&han-1=" + encoded("trước ngày 21/12/2027"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Còn 2 dòng chưa được xác nhận; hãy chọn lấy hoặc bỏ ở từng dòng.")
                .contains("value=\"trước ngày 21/12/2027\"", "checked");
    }

    @Test
    void aDeadlineThatCannotStandIsRefusedWithItsRow() {
        var answer = as("sgddt.chuyenvien")
                .form(
                        address(),
                        address(),
                        "nam=2027&dong-0=lay&han-0=" + encoded("trước ngày 15/12/2026") + "&dong-1=bo&dong-2=bo");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("Nhiệm vụ 1: thời hạn đã qua; hãy chọn ngày khác.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2025", "1", "9999", "hai", "-1", "20270"})
    void aYearThatIsNotALaterOneIsRefused(String year) {
        var page = as("sgddt.chuyenvien").get(address() + "?nam=" + year);

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.body()).contains("hãy").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"syt.chuyenvien", "sgddt.lanhdao", "sxd.chuyenvien"})
    void onlySpecialistsOfTheUnitThatWroteItGoOnWithIt(String login) {
        assertThat(as(login).get(address()).status()).isIn(403, 404);
        assertThat(as(login).form(address(), "/ke-hoach", "nam=2027").status()).isIn(403, 404);
    }

    private String address() {
        return "/ke-hoach/" + plan + "/nam-sau";
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private PageBrowser as(String login) {
        return PageBrowser.of(port, login);
    }
}
