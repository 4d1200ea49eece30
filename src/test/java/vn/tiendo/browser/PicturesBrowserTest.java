package vn.tiendo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.supervision.IssuedPlans;
import vn.tiendo.supervision.PagesTest;
import vn.tiendo.testing.Browser;
import vn.tiendo.testing.TestPeople;
import vn.tiendo.testing.TravellingClock;

/** Pictures are drawn, within what the page is allowed to do, on a desk and on a telephone. */
@PagesTest
class PicturesBrowserTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Autowired
    private IssuedPlans plans;

    @Autowired
    private TravellingClock clock;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private final List<String> complaints = new ArrayList<>();
    private long plan;
    private Page page;

    @BeforeEach
    void workThatIsLate() {
        clock.travelTo("2026-10-01");
        var due = LocalDate.of(2026, 10, 16);
        plan = plans.dispatched(
                "UBND",
                "VPUB",
                "Kế hoạch <img src=x onerror=alert(1)>",
                List.of(
                        IssuedPlans.item("Vẽ <img src=x onerror=alert(1)>", List.of("STC", "SYT"), List.of(), due),
                        IssuedPlans.item("Vẽ sau", List.of("STC"), List.of(), LocalDate.of(2026, 11, 28))),
                List.of(IssuedPlans.regime("Báo cáo", List.of("STC"), "UBND", due)));
        clock.travelTo("2026-11-23");
        page = BROWSER.window();
        page.navigate(at("/dang-nhap"));
        page.locator("#username").fill("vpub.theodoi");
        page.locator("#password").fill(TestPeople.PASSWORD);
        page.locator("main button").click();
        page.waitForURL(url -> !url.contains("/dang-nhap"));
        page.navigate(at("/nhac-viec"));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    @AfterEach
    void backToday() {
        clock.comeBack();
    }

    @ParameterizedTest
    @CsvSource({
        "/bieu-do?ke-hoach={plan}, 3",
        "/ke-hoach/{plan}/dong-thoi-gian, 1",
        "/don-vi/STC, 1",
        "/van-ban/{document}, 1"
    })
    void picturesAreDrawnAtEverySize(String address, int pictures) {
        page.setViewportSize(1440, 900);
        page.navigate(at(filled(address)));
        assertThat(page.locator("[data-chart] svg")).hasCount(pictures);
        look(address, 1440);

        page.setViewportSize(360, 800);
        page.waitForFunction("() => [...document.querySelectorAll('[data-chart]:not([data-source])')].every(place =>"
                + " place.querySelector('svg').getBoundingClientRect().width <= place.clientWidth + 1)");
        look(address, 360);

        assertThat(page.locator("[data-chart]").first().getAttribute("role")).isEqualTo("img");
        assertThat(page.locator("[data-chart]").first().getAttribute("aria-label"))
                .isNotBlank()
                .doesNotContain("This is a chart");
        assertThat(complaints).isEmpty();
    }

    @Test
    void aPressOnADayOpensWhatFallsDueOnIt() {
        page.navigate(at("/bieu-do?nam=2026&ke-hoach=" + plan));
        var day = page.locator("[data-chart=calendar] svg text", new Page.LocatorOptions().setHasText("3"))
                .filter(new Locator.FilterOptions().setHasNotText("T"));
        day.first().click(new Locator.ClickOptions().setForce(true));
        page.waitForURL("**/tong-quan/danh-sach?*");
        assertThat(page.url()).contains("tinh-trang=qua-han", "tu=2026-10-15", "den=2026-10-15");
        assertThat(page.locator(".bar strong")).hasText("3 việc");
        assertThat(complaints).isEmpty();
    }

    @Test
    void aBranchOfTheCascadeOpensAndCloses() {
        page.navigate(at(filled("/van-ban/{document}")));
        var units = page.locator("[data-chart=cascade] svg text", new Page.LocatorOptions().setHasText("Sở Y tế"));
        assertThat(units).hasCount(1);
        page.locator("[data-chart=cascade] svg text", new Page.LocatorOptions().setHasText("Vẽ <img"))
                .first()
                .click(new Locator.ClickOptions().setForce(true));
        assertThat(units).hasCount(0);
        assertThat(page.locator("img")).hasCount(0);
        assertThat(complaints).isEmpty();
    }

    @Test
    void picturesComeOutOnPaper() {
        page.navigate(at("/bieu-do?ke-hoach=" + plan));
        assertThat(page.locator("[data-chart] svg")).hasCount(3);
        page.evaluate("() => window.dispatchEvent(new Event('beforeprint'))");
        assertThat(page.locator("[data-chart=calendar] svg text", new Page.LocatorOptions().setHasText("3"))
                        .first())
                .isVisible();
        page.pdf(new Page.PdfOptions()
                .setPreferCSSPageSize(true)
                .setPath(Path.of("target", "browser", "pages", "paper-bieu-do.pdf")));
        assertThat(complaints).isEmpty();
    }

    private void look(String address, int width) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "browser", "pages", address.replaceAll("[^a-z]+", "-") + width + ".png"))
                .setFullPage(true));
    }

    private String filled(String address) {
        return address.replace("{plan}", "" + plan)
                .replace(
                        "{document}",
                        jdbc.sql("select document_id::text from plan where id = ?")
                                .param(plan)
                                .query(String.class)
                                .single());
    }

    private String at(String address) {
        return "http://localhost:" + port + address;
    }
}
