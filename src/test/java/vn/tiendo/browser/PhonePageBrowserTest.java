package vn.tiendo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.testing.Browser;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.GivenWork;
import vn.tiendo.testing.RunningProvince;
import vn.tiendo.testing.TestPeople;

/** The officer's main actions on a screen of 360 pixels. */
@RunningProvince
class PhonePageBrowserTest {

    private static final String LIST = "/viec-cua-toi";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Autowired
    private Desks desks;

    @LocalServerPort
    private int port;

    @Test
    void aLeaderReceivesAndAllocates() {
        var task = new GivenWork(desks).assignmentTask("stc.lanhdao", "receiveAssignment");
        var page = phone("stc.lanhdao");
        fits(page);
        picture(page, "list");
        page.locator("a.open[href='" + LIST + "/" + task.getId() + "']").click();
        assertThat(page.locator("h1")).hasText("Tiếp nhận nhiệm vụ");
        assertThat(page.getByLabel("Lý do từ chối")).isHidden();
        page.getByLabel("Từ chối, đề nghị cơ quan giao xem xét").check();
        assertThat(page.getByLabel("Lý do từ chối")).isVisible();
        send(page);
        assertThat(page.locator(".error")).containsText("Hãy ghi lý do từ chối");
        fits(page);
        picture(page, "refused");
        page.getByLabel("Tiếp nhận nhiệm vụ").check();
        send(page);
        assertThat(page.locator(".done")).containsText("Đã gửi: Tiếp nhận nhiệm vụ");
    }

    @Test
    void aSpecialistReportsProgressAndWhatWasTypedStays() {
        var work = new GivenWork(desks).allocatedTo("stc.chuyenvien");
        var task = work.assignmentTask("stc.chuyenvien", "implement");
        var page = phone("stc.chuyenvien");
        page.navigate("http://localhost:" + port + LIST + "/" + task.getId());
        assertThat(page.getByLabel("Kết quả, sản phẩm")).isHidden();
        page.getByLabel("Tiến độ (%)").fill("140");
        page.getByLabel("Diễn biến thực hiện").fill("Đã rà soát một nửa.");
        send(page);
        assertThat(page.locator(".error")).containsText("từ 0 đến 100");
        assertThat(page.getByLabel("Diễn biến thực hiện")).hasValue("Đã rà soát một nửa.");
        fits(page);
        picture(page, "progress");
        page.getByLabel("Tiến độ (%)").fill("40");
        send(page);
        assertThat(page.locator(".done")).containsText("Đã gửi: Thực hiện nhiệm vụ");
    }

    @Test
    void aReportIsDraftedAndApproved() {
        var work = new GivenWork(desks);
        var page = phone("stc.chuyenvien");
        page.navigate("http://localhost:" + port + LIST + "/"
                + work.reportTask("stc.chuyenvien", "draftReport").getId());
        page.getByLabel("Nội dung báo cáo").fill("Đã hoàn thành.");
        send(page);
        assertThat(page.locator(".done")).containsText("Đã gửi");

        var leader = phone("stc.lanhdao");
        leader.navigate("http://localhost:" + port + LIST + "/"
                + work.reportTask("stc.lanhdao", "approveReport").getId());
        leader.getByLabel("Duyệt, gửi báo cáo").check();
        fits(leader);
        picture(leader, "approve");
        send(leader);
        assertThat(leader.locator(".done")).containsText("Đã gửi: Duyệt báo cáo");
    }

    private Page phone(String login) {
        var page = BROWSER.window();
        page.setViewportSize(360, 740);
        page.navigate("http://localhost:" + port + LIST);
        page.getByLabel("Tên đăng nhập").fill(login);
        page.getByLabel("Mật khẩu").fill(TestPeople.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đăng nhập"))
                .click();
        assertThat(page.locator("h1")).hasText("Việc cần làm");
        return page;
    }

    private static void send(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Gửi").setExact(true))
                .click();
    }

    /** Nothing is wider than the screen, and what is touched is big enough to be touched. */
    private static void fits(Page page) {
        Assertions.assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                .isEqualTo(360);
        for (Locator target : page.locator("main button:visible, main .choice:visible, main a.open:visible")
                .all()) {
            Assertions.assertThat(target.boundingBox().height).isGreaterThanOrEqualTo(32);
        }
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "browser", "phone-" + name + ".png"))
                .setFullPage(true));
    }
}
