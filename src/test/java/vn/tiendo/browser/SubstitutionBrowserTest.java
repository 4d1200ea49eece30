package vn.tiendo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.substitution.EndSubstitution;
import vn.tiendo.testing.Browser;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.GivenWork;
import vn.tiendo.testing.RunningProvince;

/** A leader goes away: gives the approval of reports to a specialist, who finds it in Tasklist and approves in place. */
@RunningProvince
class SubstitutionBrowserTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Autowired
    private Desks desks;

    @Autowired
    private EndSubstitution end;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @AfterEach
    void nobodyIsAway() {
        jdbc.sql("select id from substitution where ended_at is null and ends_at > now()")
                .query(Long.class)
                .list()
                .forEach(id -> end.end(id, "quantri"));
        desks.letTheEngineWork();
    }

    @Test
    void theSubstituteFindsTheWorkInTasklistAndActsInPlaceOfTheLeader() {
        new GivenWork(desks).drafted();
        var page = Tasklist.signOn(BROWSER.window(), port, "stc.lanhdao").page();
        page.navigate("http://localhost:" + port + "/uy-quyen");
        page.getByLabel("Người vắng mặt").selectOption("stc.lanhdao");
        page.getByLabel("Người làm thay").selectOption("stc.chuyenvien2");
        page.getByLabel("Đến hết ngày").fill(page.getByLabel("Từ ngày").inputValue());
        page.getByLabel("Chỉ những loại việc sau").check();
        page.getByLabel("Duyệt báo cáo").check();
        page.getByLabel("Lý do").fill("Đi công tác");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Ủy quyền").setExact(true))
                .click();
        assertThat(page.locator(".done")).containsText("Đã ủy quyền cho");
        assertThat(page.locator(".rows tbody tr").first()).containsText("Đang hiệu lực");
        picture(page, "uy-quyen");
        desks.letTheEngineWork();

        var substitute = Tasklist.signOn(BROWSER.window(), port, "stc.chuyenvien2");
        var form = substitute
                .open("Việc tôi làm thay", "Duyệt báo cáo", "Thay mặt")
                .reads("Làm thay mặt");
        picture(substitute.page(), "tasklist");
        form.fill(fields -> fields.mark("Duyệt, gửi báo cáo")).send();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "browser", "substitution-" + name + ".png"))
                .setFullPage(true));
    }
}
