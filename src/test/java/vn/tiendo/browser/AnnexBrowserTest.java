package vn.tiendo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.plan.annex.Annexes;
import vn.tiendo.testing.Browser;

/** An annex from the draft's form in Tasklist to its tasks in that form: sent, refused, looked through, taken in. */
@RunningProvince
class AnnexBrowserTest {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    int port;

    @Test
    void fromTheFileToTheTasksOfTheDraft() {
        var specialist = Tasklist.signOn(BROWSER.window(), port, "sct.chuyenvien");
        specialist.start("Xây dựng, ban hành kế hoạch");
        specialist.open("Việc của đơn vị", "Soạn dự thảo kế hoạch", "Sở Công Thương");
        var page = specialist
                .page()
                .waitForPopup(() -> specialist
                        .page()
                        .getByText("Nhập nhiệm vụ từ phụ lục Excel, Word")
                        .click());

        send(page, new FilePayload("phu-luc.xlsx", EXCEL, "<html>".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Tệp không phải là Excel (.xlsx) hoặc Word (.docx)");

        send(page, new FilePayload("phu-luc.xlsx", EXCEL, annex()));
        var rows = page.locator("article.row");
        assertThat(rows).hasCount(2);
        assertThat(rows.first()).containsText("Sở Công Thương; Sở Tài chính");
        assertThat(rows.nth(1)).containsText("Cần xác nhận");
        rows.nth(1)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sở Khoa học và Công nghệ"))
                .click();
        assertThat(rows.nth(1)).containsText("Sẵn sàng");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đưa 2 dòng sẵn sàng vào dự thảo"))
                .click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("2 nhiệm vụ mới");

        specialist.page().reload();
        var form = specialist.open("Việc của tôi", "Soạn dự thảo kế hoạch", "Sở Công Thương");
        form.row("Nhiệm vụ", 1, row -> row.holds("Nội dung nhiệm vụ", "Phát triển thương mại biên giới"))
                .row("Nhiệm vụ", 2, row -> row.holds("Nội dung nhiệm vụ", "Chuyển đổi số"));
    }

    private static void send(Page page, FilePayload file) {
        assertThat(page).hasURL(Pattern.compile(".*/phu-luc"));
        page.locator("#tep").setInputFiles(file);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đọc tệp"))
                .click();
    }

    private static byte[] annex() {
        return Annexes.plain(List.of(
                Arrays.asList(
                        1,
                        "Phát triển thương mại biên giới",
                        "Sở Công Thương\nSở Tài chính",
                        null,
                        "trước ngày 15/12/2030",
                        "Báo cáo"),
                Arrays.asList(2, "Chuyển đổi số", "Sở TT&TT", "Công an tỉnh", "thường xuyên", null)));
    }
}
