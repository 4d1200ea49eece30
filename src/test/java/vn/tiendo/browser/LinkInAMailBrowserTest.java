package vn.tiendo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.supervision.IssuedPlans;
import vn.tiendo.supervision.PagesTest;
import vn.tiendo.testing.Browser;
import vn.tiendo.testing.TestPeople;

/** From the link in a mail over the login to the open task, and to the page of reminders. */
@PagesTest
class LinkInAMailBrowserTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Autowired
    IssuedPlans plans;

    @LocalServerPort
    int port;

    @Test
    void theLinkOpensTheTaskAfterTheLogin() {
        long plan = plans.dispatched(
                "UBND",
                "UBND",
                "Kế hoạch của tỉnh",
                List.of(IssuedPlans.item(
                        "Rà soát quy trình",
                        List.of("STC"),
                        List.of(),
                        plans.today().plusDays(10))),
                List.of());
        var page = BROWSER.window();
        page.navigate("http://localhost:" + port + "/viec/assignment/"
                + plans.assignment(plan, "STC").id());
        signOn(page);

        assertThat(page).hasURL(Pattern.compile(".*/camunda/app/tasklist/default/#/\\?.*task=.*"));
        assertThat(page.locator(".task-card h2.task")).hasText("Tiếp nhận nhiệm vụ");
        assertThat(page.locator(".task-card .fjs-container")).containsText("Rà soát quy trình");
        picture(page, "viec");

        page.locator(".tien-do-reminders a").click();
        assertThat(page.locator("h1")).hasText("Nhắc việc của tôi");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tạo liên kết lịch"))
                .click();
        assertThat(page.getByLabel("Liên kết lịch của bạn, chỉ hiện một lần này"))
                .hasValue(Pattern.compile("https?://.*/lich/.{43}[.]ics"));
        picture(page, "nhac-viec");
        page.reload();
        assertThat(page.getByLabel("Liên kết lịch của bạn, chỉ hiện một lần này"))
                .hasCount(0);
    }

    private static void signOn(Page page) {
        page.getByLabel("Tên đăng nhập").fill("stc.lanhdao");
        page.getByLabel("Mật khẩu").fill(TestPeople.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đăng nhập"))
                .click();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "browser", "link-" + name + ".png"))
                .setFullPage(true));
    }
}
