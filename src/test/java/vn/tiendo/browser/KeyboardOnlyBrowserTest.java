package vn.tiendo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.testing.Browser;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.GivenWork;
import vn.tiendo.testing.RunningProvince;
import vn.tiendo.testing.SampleFiles;
import vn.tiendo.testing.TestPeople;

/** An officer whose hand never touches the mouse does the work in Tasklist, and on the narrow page. */
@RunningProvince
class KeyboardOnlyBrowserTest {

    private static final String LIST = "/viec-cua-toi";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Autowired
    private Desks desks;

    @LocalServerPort
    private int port;

    @Test
    void aTaskIsFoundTakenGivenAFileAndCompletedInTasklist() {
        var work = new GivenWork(desks);
        var task = work.reportTask("stc.chuyenvien", "draftReport");
        var page = BROWSER.window();
        var keyboard = signOn(page, "/camunda/app/tasklist/default/", "stc.chuyenvien");
        assertThat(page.locator(".task-filters .task-filter").first()).isVisible();

        keyboard.to("Việc của đơn vị").press("Enter");
        assertThat(page.locator(".task-filters .task-filter.active")).containsText("Việc của đơn vị");
        assertThat(cards(page, "Lập báo cáo").first()).isVisible();
        keyboard.to("A", "Lập báo cáo");
        for (int more = 0; more < 20 && !page.url().contains(task.getId()); more++) {
            keyboard.press("Enter");
            assertThat(page).hasURL(Pattern.compile("task="));
            if (!page.url().contains(task.getId())) {
                keyboard.press("Tab").to("A", "Lập báo cáo");
            }
        }
        assertThat(page.locator(".task-card h2.task")).hasText("Lập báo cáo");
        keyboard.to("BUTTON", "Nhận việc").press("Enter");
        assertThat(page.locator(".task-card .meta .unclaim")).isVisible();

        keyboard.to("A", "Hồ sơ").press("Enter");
        var dossier = page.locator(".task-card .dossier");
        assertThat(dossier).isVisible();
        keyboard.to("INPUT:file", "Thêm tệp");
        page.waitForFileChooser(() -> keyboard.press("Enter"))
                .setFiles(new FilePayload("Báo cáo.pdf", "application/pdf", SampleFiles.pdf("1")));
        assertThat(dossier.locator(".file-list > li")).hasCount(1);
        keyboard.to("A", "Xem Báo cáo.pdf");
        var shown = page.waitForPopup(() -> keyboard.press("Enter"));
        Assertions.assertThat(shown.url()).contains("/tep/");
        shown.close();
        picture(page, "dossier");

        keyboard.to("A", "Biểu mẫu").press("Enter");
        keyboard.to("TEXTAREA", "Nội dung báo cáo").type("Đã rà soát xong.");
        keyboard.to("BUTTON", "Gửi").press("Enter");
        assertThat(page.locator(".task-card .fjs-container")).hasCount(0);
        Assertions.assertThat(work.reportTask("stc.lanhdao", "approveReport")).isNotNull();
    }

    @Test
    void theMainActionsAreDoneOnTheNarrowPage() {
        var work = new GivenWork(desks);
        var receive = work.assignmentTask("stc.lanhdao", "receiveAssignment");
        var leader = narrow("stc.lanhdao");
        var hands = new Keyboard(leader);
        open(leader, hands, receive.getId());
        hands.to("INPUT:radio", "Tiếp nhận nhiệm vụ").press("Space");
        done(leader, hands, "Tiếp nhận nhiệm vụ");
        open(
                leader,
                hands,
                work.assignmentTask("stc.lanhdao", "allocateOfficer").getId());
        hands.to("SELECT", "Chuyên viên").type("Chuyên viên Sở Tài chính");
        done(leader, hands, "Phân công chuyên viên");

        var specialist = narrow("stc.chuyenvien");
        var others = new Keyboard(specialist);
        open(
                specialist,
                others,
                work.assignmentTask("stc.chuyenvien", "implement").getId());
        others.to("INPUT:text", "Tiến độ").type("40");
        others.to("TEXTAREA", "Diễn biến thực hiện").type("Đã rà soát một nửa.");
        done(specialist, others, "Thực hiện nhiệm vụ");
        open(
                specialist,
                others,
                work.reportTask("stc.chuyenvien", "draftReport").getId());
        others.to("TEXTAREA", "Nội dung báo cáo").type("Đã hoàn thành.");
        done(specialist, others, "Lập báo cáo");

        open(leader, hands, work.reportTask("stc.lanhdao", "approveReport").getId());
        hands.to("INPUT:radio", "Duyệt, gửi báo cáo").press("Space");
        picture(leader, "narrow");
        done(leader, hands, "Duyệt báo cáo");
    }

    private Page narrow(String login) {
        var page = BROWSER.window();
        page.setViewportSize(360, 740);
        signOn(page, LIST, login);
        assertThat(page.locator("h1")).hasText("Việc cần làm");
        return page;
    }

    /** The cursor waits where the login is typed. */
    private Keyboard signOn(Page page, String address, String login) {
        page.navigate("http://localhost:" + port + address);
        assertThat(page.getByLabel("Tên đăng nhập")).isFocused();
        return new Keyboard(page)
                .type(login)
                .press("Tab")
                .type(TestPeople.PASSWORD)
                .press("Enter");
    }

    /** From the list, by its link, wherever in the list it is. */
    private static void open(Page page, Keyboard keyboard, String task) {
        page.reload();
        var link = page.locator("a.open[href='" + LIST + "/" + task + "']");
        var name = link.innerText().strip();
        for (int more = 0; more < 50; more++) {
            keyboard.to("A", name);
            if ((boolean) link.evaluate("link => link === document.activeElement")) {
                break;
            }
            keyboard.press("Tab");
        }
        keyboard.press("Enter");
        assertThat(page).hasURL(Pattern.compile(LIST + "/" + task + "$"));
    }

    private static void done(Page page, Keyboard keyboard, String name) {
        keyboard.to("BUTTON", "Gửi").press("Enter");
        assertThat(page.locator(".done")).containsText("Đã gửi: " + name);
    }

    private static Locator cards(Page page, String task) {
        return page.locator("li.task h4.task a").filter(new Locator.FilterOptions().setHasText(task));
    }

    private static void picture(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target", "browser", "keyboard-" + name + ".png")));
    }
}
