package vn.tiendo.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.supervision.IssuedPlans.item;
import static vn.tiendo.supervision.IssuedPlans.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.testing.PageBrowser;
import vn.tiendo.testing.TravellingClock;

/** The pages with pictures and the page of a unit: who sees what, and what they say. */
@PagesTest
class PicturePagesTest {

    @Autowired
    private IssuedPlans issuedPlans;

    @Autowired
    private TravellingClock clock;

    @LocalServerPort
    private int port;

    private long plan;

    @BeforeEach
    void aPlanThatIsLate() {
        clock.travelTo("2026-10-01");
        var due = LocalDate.of(2026, 10, 16);
        plan = issuedPlans.dispatched(
                "UBND",
                "VPUB",
                "Kế hoạch <b>bản đồ</b>",
                List.of(
                        item("Vẽ bản đồ", List.of("SGDDT", "SDTTG"), List.of(), due),
                        item("Vẽ sau", List.of("SGDDT"), List.of(), LocalDate.of(2026, 11, 28))),
                List.of(regime("Báo cáo bản đồ", List.of("SGDDT"), "UBND", due)));
        clock.travelTo("2026-11-23");
    }

    @AfterEach
    void backToday() {
        clock.comeBack();
    }

    @Test
    void everyPictureHasItsTableAndTheLibraryIsOurOwn() {
        var page = as("vpub.theodoi").get("/bieu-do?ke-hoach=" + plan);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("id=\"bang-xu-huong\"", "id=\"bang-xep-hang\"", "id=\"bang-lich\"")
                .contains("Kế hoạch &lt;b&gt;bản đồ&lt;/b&gt;")
                .contains("/tong-quan/danh-sach?tinh-trang=qua-han&amp;ke-hoach=" + plan
                        + "&amp;tu=2026-10-15&amp;den=2026-10-15")
                .contains("/ke-hoach/" + plan + "/dong-thoi-gian")
                .doesNotContain("th:", "??");
        var scripts = Pattern.compile("<script[^>]*src=\"([^\"]+)\"").matcher(page.body());
        int count = 0;
        while (scripts.find()) {
            assertThat(as("vpub.theodoi").get(scripts.group(1)).status())
                    .as(scripts.group(1))
                    .isEqualTo(200);
            count++;
        }
        assertThat(count).isGreaterThanOrEqualTo(2);
        assertThat(page.body()).doesNotContainPattern("<script(?![^>]*src=)");
    }

    @Test
    void onPaperThePageSaysOfWhatItIsAPicture() {
        assertThat(as("vpub.theodoi").get("/bieu-do?ke-hoach=" + plan).body())
                .containsPattern("<p class=\"on-paper\" lang=\"vi\">[^<]*bản đồ[^<]*</p>");
    }

    @Test
    void aUnitSeesNothingOfAnotherInAnyPicture() {
        var own = as("sdttg.lanhdao").get("/bieu-do?ke-hoach=" + plan).body();
        assertThat(own)
                .contains("data-label=\"Sở Dân tộc và Tôn giáo\"")
                .doesNotContain("data-label=\"Sở Giáo dục và Đào tạo\"");
        var stranger = as("snv.lanhdao").get("/bieu-do?ke-hoach=" + plan);
        assertThat(stranger.status()).isEqualTo(200);
        assertThat(stranger.body()).doesNotContain("data-label=\"Sở", "bản đồ", "2026-10-15");

        assertThat(as("sdttg.lanhdao")
                        .get("/ke-hoach/" + plan + "/dong-thoi-gian")
                        .body())
                .contains("1. Vẽ bản đồ")
                .doesNotContain("2. Vẽ sau", "Báo cáo bản đồ");
        assertThat(as("snv.lanhdao")
                        .get("/ke-hoach/" + plan + "/dong-thoi-gian")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aUnitHasAPageOfItsOwn() {
        var own = as("sgddt.chuyenvien").get("/don-vi");

        assertThat(own.status()).isEqualTo(200);
        assertThat(own.body())
                .contains("<h1 lang=\"vi\">Sở Giáo dục và Đào tạo</h1>", "2. Vẽ sau")
                .contains("Chưa phân công", "Quý 4/2026", "aria-current=\"page\">Đơn vị</a>")
                .doesNotContain("th:", "??");
        assertThat(as("sgddt.chuyenvien").get("/don-vi/SGDDT").body()).contains("2. Vẽ sau");
        // those above see it too, and find it among their units
        assertThat(as("vpub.theodoi").get("/don-vi/SGDDT").body()).contains("2. Vẽ sau");
        assertThat(as("vpub.theodoi").get("/don-vi?ma=SGDDT").body()).contains("2. Vẽ sau");
        assertThat(as("vpub.theodoi").get("/don-vi/UBND").body())
                .contains("Nơi khác phải làm cho đơn vị", "co-quan=UBND");
    }

    @Test
    void nobodyOpensThePageOfAnotherUnit() {
        for (var address : List.of("/don-vi/SGDDT", "/don-vi?ma=SGDDT", "/don-vi/UBND", "/don-vi/TU")) {
            var refused = as("sdttg.lanhdao").get(address);
            assertThat(refused.status()).as(address).isEqualTo(403);
            assertThat(refused.body())
                    .contains("Trang này chỉ dành cho đơn vị đó")
                    .doesNotContain("Vẽ");
        }
        assertThat(as("sdttg.lanhdao").get("/don-vi/KHONGCO").status()).isEqualTo(404);
        assertThat(as("sdttg.lanhdao").get("/don-vi?ma=%27%20or%201=1").status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nam=99999",
                "nam=abc",
                "nam=1800",
                "so-thang=0",
                "so-thang=10000",
                "so-thang=-1",
                "xep=khac",
                "don-vi=%27",
                "ky=2026-13",
                "tu=31/02/2026"
            })
    void whatTheAddressSaysWronglyIsRefusedInOneSentence(String query) {
        var refused = as("vpub.theodoi").get("/bieu-do?" + query);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("hãy").doesNotContain("Exception", "java.");
    }

    @Test
    void aPeriodOutsideTheYearShownLeavesTheCalendarEmpty() {
        assertThat(as("vpub.theodoi").get("/bieu-do?ky=2025&nam=2026").body()).doesNotContain("data-day=");
        assertThat(as("vpub.theodoi").get("/bieu-do?ky=2025").body()).contains("Lịch đến hạn năm 2025");
    }

    @Test
    void thePagesSpeakEnglishToo() {
        var reader = as("vpub.theodoi");
        reader.get("/bieu-do?lang=en");
        assertThat(reader.get("/bieu-do").body()).contains("Units ranked", "What falls due in 2026");
        assertThat(reader.get("/don-vi").body()).contains("What the unit owes");
        assertThat(reader.get("/ke-hoach/" + plan + "/dong-thoi-gian").body()).contains("Timeline of the plan");
    }

    private PageBrowser as(String login) {
        return PageBrowser.of(port, login);
    }
}
