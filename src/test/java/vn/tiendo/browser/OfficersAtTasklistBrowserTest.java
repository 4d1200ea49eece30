package vn.tiendo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.testing.Browser;

/** What every officer meets at Tasklist, whatever the work is. */
@RunningProvince
class OfficersAtTasklistBrowserTest {

    private static final String MINE = "Việc của tôi";
    private static final String INTAKE = "Tiếp nhận văn bản chỉ đạo";
    private static final String REGISTER = "Vào sổ văn bản chỉ đạo";

    /** What Tasklist and its forms say when they speak English. */
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(Task|Tasks|Start|Process|Filter|Form|History|Diagram|Description|Comment|Claim|Unclaim|Save|Complete|"
                    + "Submit|Search|Select|Add|Remove|Required|Field|Due|Created|Priority|Assignee|Group|Loading|"
                    + "Keyboard|Shortcuts|Sign|Account|Community|Edition|Support)\\b",
            Pattern.CASE_INSENSITIVE);

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    int port;

    @Test
    void aSecretDocumentIsRefusedWithTheReasonAndWhatWasTypedStays() {
        var clerk = at("stc.vanthu");
        clerk.start(INTAKE);
        clerk.open(MINE, REGISTER, "Sở Tài chính")
                .fill(form -> form.choose("Độ mật", "Mật")
                        .text("Số, ký hiệu", "07/QĐ-TTg")
                        .text("Cơ quan ban hành", "Thủ tướng Chính phủ")
                        .text("Trích yếu", "Ban hành danh mục bí mật nhà nước"))
                .sendInVain("Văn bản có dấu độ Mật là bí mật nhà nước")
                .fill(form ->
                        form.holds("Số, ký hiệu", "07/QĐ-TTg").holds("Trích yếu", "Ban hành danh mục bí mật nhà nước"));
    }

    @Test
    void whoLeavesOutWhatIsRequiredIsShownWhere() {
        var clerk = at("snv.vanthu");
        clerk.start(INTAKE);
        clerk.open(MINE, REGISTER, "Sở Nội vụ")
                .sendInVain("Hãy kiểm tra các ô được đánh dấu đỏ rồi gửi lại.")
                .reads("Bắt buộc nhập.");
    }

    @Test
    void savedWorkIsThereAgainRowsAndAll() {
        var clerk = at("syt.vanthu");
        clerk.start(INTAKE);
        clerk.open(MINE, REGISTER, "Sở Y tế")
                .fill(form -> form.text("Trích yếu", "Tăng cường phòng, chống dịch"))
                .row("Văn bản viện dẫn", 1, row -> row.text("Số, ký hiệu hoặc tên văn bản", "16/CT-TTg"))
                .save();
        clerk.page().reload();
        clerk.open(MINE, REGISTER, "Sở Y tế")
                .fill(form -> form.holds("Trích yếu", "Tăng cường phòng, chống dịch"))
                .row("Văn bản viện dẫn", 1, row -> row.holds("Số, ký hiệu hoặc tên văn bản", "16/CT-TTg"));
    }

    @Test
    void lookingAtAnotherTabLosesNothing() {
        var clerk = at("skhcn.vanthu");
        clerk.start(INTAKE);
        var form = clerk.open(MINE, REGISTER, "Sở Khoa học và Công nghệ")
                .fill(fields -> fields.text("Trích yếu", "Phát triển dữ liệu số"))
                .row("Nơi nhận", 1, row -> row.text("Nơi nhận", "Các sở, ban, ngành"));
        clerk.tab("Sơ đồ");
        clerk.tab("Biểu mẫu");
        form.fill(fields -> fields.holds("Trích yếu", "Phát triển dữ liệu số"))
                .row("Nơi nhận", 1, row -> row.holds("Nơi nhận", "Các sở, ban, ngành"));
    }

    @Test
    void everybodyMayStartExactlyWhatTheRoleStarts() {
        at("stp.vanthu").mayStart(INTAKE);
        at("stp.chuyenvien").mayStart("Gia hạn thời hạn", "Ký kết phối hợp", "Xây dựng, ban hành kế hoạch");
        at("stp.lanhdao").mayStart("Gia hạn thời hạn");
        at("stp.theodoi").mayStart();
    }

    @Test
    void theScreenSpeaksVietnameseAndNobodySeesTheEndOfLifeBanner() {
        var clerk = at("sct.vanthu");
        clerk.start(INTAKE);
        clerk.open(MINE, REGISTER, "Sở Công Thương");
        for (var tab : new String[] {"Biểu mẫu", "Ghi chú", "Mô tả", "Sơ đồ"}) {
            clerk.tab(tab);
            assertThat(ENGLISH.matcher(clerk.words()).results().map(found -> found.group()))
                    .as(tab)
                    .isEmpty();
        }
        assertThat(clerk.page().locator(".ce-eol-banner:visible")).hasCount(0);
        assertThat(clerk.page()).hasTitle(Pattern.compile("Tiến Độ.*"));
    }

    @Test
    void theOtherLanguageIsOneClickAway() {
        var specialist = at("stp.chuyenvien");
        specialist.speak("English");
        assertThat(specialist.page().getByText("Start process").first()).isVisible();
        specialist.speak("Tiếng Việt");
        assertThat(specialist.page().getByText("Bắt đầu quy trình").first()).isVisible();
    }

    @Test
    void whoSignsOffIsBackAtTheLoginPage() {
        var specialist = at("stp.chuyenvien");
        specialist.signOff();
        specialist.page().navigate("http://localhost:" + port + "/camunda/app/tasklist/default/");
        assertThat(specialist.page()).hasURL(Pattern.compile(".*/dang-nhap.*"));
    }

    private Tasklist at(String login) {
        return Tasklist.signOn(BROWSER.window(), port, login);
    }
}
