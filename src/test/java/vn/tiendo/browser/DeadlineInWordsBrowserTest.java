package vn.tiendo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.testing.Browser;

/** A specialist types deadlines as the directive writes them, and reads below how they are understood. */
@RunningProvince
class DeadlineInWordsBrowserTest {

    private static final String MY_UNITS = "Việc của đơn vị";
    private static final String PHRASE = "Thời hạn, như văn bản ghi";
    private static final String CONFIRM = "Tôi xác nhận cách hiểu thời hạn";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theOfficerReadsWhatIsUnderstoodAndConfirmsWhatIsDoubtful() throws Exception {
        var specialist = Tasklist.signOn(BROWSER.window(), port, "stp.chuyenvien");
        specialist.start("Xây dựng, ban hành kế hoạch");
        var form = specialist
                .open(MY_UNITS, "Soạn dự thảo kế hoạch", "Sở Tư pháp")
                .fill(fields -> fields.text("Trích yếu", "Kế hoạch kiểm tra văn bản"))
                .row(
                        "Nhiệm vụ",
                        1,
                        row -> row.text("Nội dung nhiệm vụ", "Rà soát văn bản")
                                .hides(CONFIRM)
                                .text(PHRASE, "trước ngày 16/12/2030"))
                .reads("Hiểu là: hết Chủ nhật 15/12/2030, nhắc trước thứ Sáu 13/12/2030.")
                .row("Nhiệm vụ", 1, row -> row.text(PHRASE, "chậm nhất trước ngày 16/12/2030 <b>x</b>"))
                .reads("Hãy xác nhận hoặc sửa lại.")
                .row(
                        "Nhiệm vụ",
                        2,
                        row -> row.text("Nội dung nhiệm vụ", "Kiểm tra văn bản")
                                .text(PHRASE, "trước ngày 31/4/2030 <img src=x onerror=alert(1)>"))
                .reads("Chưa xác định. Không có ngày 31/4/2030");
        var pictures = Path.of("target", "screenshots");
        Files.createDirectories(pictures);
        specialist
                .page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(pictures.resolve("thoi-han.png"))
                        .setFullPage(true));
        form.sendInVain("«chậm nhất» và «trước» mâu thuẫn nhau")
                .row("Nhiệm vụ", 1, row -> row.mark(CONFIRM).text(PHRASE, "chậm nhất trước ngày 16/12/2030 <b>y</b>"))
                .row("Nhiệm vụ", 1, row -> row.lacks(CONFIRM).mark(CONFIRM))
                .send();

        assertThat(jdbc.sql("select draft -> 'items' -> 0 ->> 'deadlinePhrase' from plan order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("chậm nhất trước ngày 16/12/2030 <b>y</b>");
        Tasklist.signOn(BROWSER.window(), port, "stp.lanhdao")
                .open("Chờ tôi duyệt", "Duyệt dự thảo", "Kế hoạch kiểm tra văn bản")
                .reads("chậm nhất trước ngày 16/12/2030 <b>y</b> → hết Chủ nhật 15/12/2030")
                .reads("trước ngày 31/4/2030 <img src=x onerror=alert(1)> (chưa xác định)");
    }
}
