package vn.tiendo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.supervision.IssuedPlans;
import vn.tiendo.supervision.PagesTest;
import vn.tiendo.testing.Browser;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.SampleFiles;
import vn.tiendo.testing.TestPeople;

/** An officer adds, looks at, replaces and fetches files beside the form of a task, without leaving Tasklist. */
@PagesTest
class DossierTabBrowserTest {

    private static final String TITLE = "Kế hoạch có thẻ hồ sơ";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Autowired
    IssuedPlans plans;

    @Autowired
    Desks desks;

    @LocalServerPort
    int port;

    private long plan;

    @BeforeEach
    void aTaskOfTheDepartmentOfFinance() {
        plan = plans.dispatched(
                "UBND",
                "UBND",
                TITLE,
                List.of(IssuedPlans.item(
                        "Rà soát hồ sơ dự án",
                        List.of("STC"),
                        List.of(),
                        plans.today().plusDays(9))),
                List.of());
        desks.letTheEngineWork();
    }

    @Test
    void filesAreSentSeenReplacedAndFetchedInTasklist() throws IOException {
        var tasklist = Tasklist.signOn(BROWSER.window(), port, "stc.lanhdao");
        var page = tasklist.page();
        page.navigate("http://localhost:" + port + "/camunda/app/tasklist/default/#/?task=" + task());
        tasklist.tab("Hồ sơ");
        var dossier = page.locator(".task-card .dossier");
        assertThat(dossier.locator("h1")).containsText("Rà soát hồ sơ dự án");
        assertThat(dossier.locator(".chain")).containsText(TITLE);

        page.getByLabel("Thêm tệp").setInputFiles(new FilePayload[] {
            file("Báo cáo.pdf", SampleFiles.pdf("1")),
            file("Ảnh hiện trường.png", SampleFiles.picture("png")),
            file("trang.pdf", SampleFiles.webPage())
        });
        assertThat(dossier.locator(".sent .added")).hasCount(2);
        assertThat(dossier.locator(".sent .refused"))
                .hasText("⚠ Tệp «trang.pdf» có nội dung là trang web (HTML), không đúng với đuôi .pdf; hãy chọn đúng"
                        + " tệp hoặc xuất lại thành PDF.");
        assertThat(rows(dossier)).hasCount(2);
        picture(page, "the-ho-so-tasklist");

        drop(page, "Kéo thả.pdf", "%PDF-1.4 kéo thả\n%%EOF");
        assertThat(rows(dossier)).hasCount(3);

        var shown = page.waitForPopup(() -> row(dossier, "Ảnh hiện trường.png")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Xem Ảnh hiện trường.png"))
                .click());
        shown.waitForLoadState();
        Assertions.assertThat(shown.evaluate("() => document.images[0].naturalWidth"))
                .isEqualTo(40);
        shown.close();

        row(dossier, "Báo cáo.pdf")
                .locator("input[type=file]")
                .setInputFiles(file("Báo cáo lần 2.pdf", SampleFiles.pdf("2")));
        assertThat(row(dossier, "Báo cáo lần 2.pdf")).containsText("phiên bản 2");
        var fetched = page.waitForDownload(() -> row(dossier, "Báo cáo lần 2.pdf")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Tải về Báo cáo lần 2.pdf"))
                .click());
        Assertions.assertThat(Files.readAllBytes(fetched.path())).isEqualTo(SampleFiles.pdf("2"));
        Assertions.assertThat(fetched.suggestedFilename()).isEqualTo("Báo cáo lần 2.pdf");

        var unwanted = row(dossier, "Kéo thả.pdf").locator(".remove");
        unwanted.locator("summary").focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(rows(dossier)).hasCount(2);
        assertThat(dossier.locator(".story")).containsText("Gỡ tệp");
    }

    @Test
    void thePageDoesTheSameOnATelephone() {
        var page = BROWSER.window();
        page.setViewportSize(360, 800);
        page.navigate(at("/ho-so/nhiem-vu/" + plans.assignment(plan, "STC").id()));
        page.getByLabel("Tên đăng nhập").fill("stc.chuyenvien");
        page.getByLabel("Mật khẩu").fill(TestPeople.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đăng nhập"))
                .click();
        var dossier = page.locator(".dossier");
        page.getByLabel("Thêm tệp").setInputFiles(file("Báo cáo.pdf", SampleFiles.pdf("1")));
        assertThat(rows(dossier)).hasCount(1);
        Assertions.assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                .isEqualTo(360);
        picture(page, "ho-so-360");
        page.setViewportSize(1440, 900);
        picture(page, "ho-so-1440");
    }

    private String task() {
        return desks.of("stc.lanhdao")
                .task(
                        "receiveAssignment",
                        "assignment:" + plans.assignment(plan, "STC").id())
                .getId();
    }

    /** As a hand does that drags a file over the page. */
    private static void drop(Page page, String name, String content) {
        var data = page.evaluateHandle(
                "([name, content]) => { const data = new DataTransfer();"
                        + " data.items.add(new File([content], name)); return data; }",
                List.of(name, content));
        ElementHandle place = page.querySelector(".dossier .drop");
        place.evaluate(
                "(place, dataTransfer) => place.dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true,"
                        + " cancelable: true}))",
                data);
    }

    private static Locator rows(Locator dossier) {
        return dossier.locator(".file-list > li");
    }

    private static Locator row(Locator dossier, String name) {
        return rows(dossier).filter(new Locator.FilterOptions().setHasText(name));
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }

    private String at(String address) {
        return "http://localhost:" + port + address;
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "browser", name + ".png"))
                .setFullPage(true));
    }
}
