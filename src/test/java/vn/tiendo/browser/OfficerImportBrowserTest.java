package vn.tiendo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.sheet.ExcelOfTests;
import vn.tiendo.testing.Browser;

/** A list of officers from the menu to the accounts: sent, refused, looked through, corrected, taken in. */
@RunningProvince
class OfficerImportBrowserTest {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    int port;

    @Test
    void fromTheFileToTheOfficers() {
        var page = Tasklist.signOn(BROWSER.window(), port, "quantri").page();
        page.navigate("http://localhost:" + port + "/ke-hoach");
        page.getByText("Quản trị", new Page.GetByTextOptions().setExact(true)).click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nhập cán bộ"))
                .click();

        send(page, "<html>".getBytes(StandardCharsets.UTF_8));
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Tệp không phải là Excel (.xlsx) hoặc Word (.docx)");

        send(page, list());
        var rows = page.locator("article.row");
        assertThat(rows).hasCount(3);
        assertThat(rows.first()).containsText("tên đăng nhập đề xuất: nhatnt");
        rows.nth(1)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sở Khoa học và Công nghệ"))
                .click();
        assertThat(rows.nth(1)).containsText("Sẵn sàng");
        rows.nth(2).getByLabel("Ghi lại là").first().fill("so noi vu");
        rows.nth(2)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Sửa").setExact(true))
                .first()
                .click();
        assertThat(rows.nth(2)).containsText("Sẵn sàng");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đưa 3 cán bộ sẵn sàng vào hệ thống"))
                .click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("3 mới");
        assertThat(rows.first()).containsText("Đã đưa vào");

        send(page, list());
        assertThat(rows.first()).containsText("Không đổi");
    }

    private static void send(Page page, byte[] file) {
        page.locator("#tep").setInputFiles(new FilePayload("can-bo.xlsx", EXCEL, file));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đọc tệp"))
                .click();
    }

    private static byte[] list() {
        return new ExcelOfTests("Cán bộ")
                .row("STT", "Họ và tên", "Đơn vị", "Vai trò")
                .row(1, "Người Thứ Nhất", "Sở TC", "văn thư")
                .row(2, "Người Thứ Hai", "Sở TT&TT", "chuyên viên")
                .row(3, "Người Thứ Ba", "Phòng gì đó", "chuyên viên, theo dõi")
                .bytes();
    }
}
