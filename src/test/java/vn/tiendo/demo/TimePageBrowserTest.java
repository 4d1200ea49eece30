package vn.tiendo.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import vn.tiendo.testing.Browser;
import vn.tiendo.testing.TravellingClock;

/** The page of time in a real browser. Its pictures are kept in {@code target/browser}. */
@RunningDemo
class TimePageBrowserTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    private int port;

    @Autowired
    private ScenarioLoader scenarios;

    @Autowired
    private Environment settings;

    @Autowired
    private TravellingClock clock;

    private Page page;

    @BeforeEach
    void theAdministratorOpensIt() {
        scenarios.load("S003");
        page = BROWSER.window();
        page.navigate("http://localhost:" + port + "/demo");
        page.getByLabel("Tên đăng nhập").fill("quantri");
        page.getByLabel("Mật khẩu").fill(DemoProvince.PASSWORD);
        page.locator("button[type=submit]").click();
        page.waitForURL("**/demo*");
    }

    @AfterEach
    void backToday() {
        clock.comeBack();
    }

    @Test
    void aPressGoesToTheNextNotableMoment() {
        clock.travelTo("2014-12-01");
        page.reload();
        page.locator(".next button").click();

        assertThat(page.locator(".done")).containsText("Đã tới 08:00 thứ Tư, 03/12/2014.");
        assertThat(page.locator(".now [data-part=date]")).hasText("03/12/2014");
        page.locator("text=+1 tuần").click();
        assertThat(page.locator(".now [data-part=date]")).hasText("10/12/2014");
        picture("thoi-gian-di-tiep");
    }

    @Test
    void aScenarioIsLoadedOnlyWhenOneIsSure() {
        page.onceDialog(dialog -> dialog.dismiss());
        page.locator(".scenarios li:has-text('S002') button").click();
        assertThat(page.locator(".now [data-part=date]")).hasText("02/04/2014");

        page.onceDialog(dialog -> dialog.accept());
        page.locator(".scenarios li:has-text('S002') button").click();

        assertThat(page.locator(".warn")).containsText("t2bp.lanhdao");
        assertThat(page.locator(".now [data-part=date]")).hasText("25/08/2022");
        picture("thoi-gian-nap-tinh-huong");
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1440, 1920})
    void itFitsThePhoneTheDeskAndTheProjector(int width) throws MessagingException {
        mail();
        page.setViewportSize(width, width == 360 ? 740 : 1080);
        page.reload();
        var mail = page.locator(".mail:has-text('01 báo cáo còn 3 ngày làm việc')");
        mail.locator("summary").click();
        assertThat(mail.locator("iframe").contentFrame().locator("h1")).hasText("Việc cần làm");

        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isTrue();
        picture("thoi-gian-" + width);
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "browser", name + ".png"))
                .setFullPage(true));
    }

    private void mail() throws MessagingException {
        var sender = new JavaMailSenderImpl();
        sender.setHost(settings.getRequiredProperty("tien-do.mail.host"));
        sender.setPort(settings.getRequiredProperty("tien-do.mail.port", Integer.class));
        var message = new MimeMessageHelper(sender.createMimeMessage(), true, StandardCharsets.UTF_8.name());
        message.setFrom(settings.getRequiredProperty("tien-do.mail.from"));
        message.setTo("cb01.chuyenvien@laichau.example");
        message.setSubject("Nhắc việc: 01 báo cáo còn 3 ngày làm việc");
        message.setText("Việc cần làm", "<h1>Việc cần làm</h1><p>Báo cáo công tác thông tin đối ngoại năm 2014</p>");
        sender.send(message.getMimeMessage());
    }
}
