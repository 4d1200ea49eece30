package vn.tiendo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.testing.Answer;
import vn.tiendo.testing.OfficerBrowser;
import vn.tiendo.testing.TravellingClock;

/** The page on which the administrator of the demo travels. */
@RunningDemo
class TimePageTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private ScenarioLoader scenarios;

    @Autowired
    private TravellingClock clock;

    private OfficerBrowser browser;

    @BeforeEach
    void theAdministratorIsSignedOn() {
        scenarios.load("S003");
        browser = as("quantri");
    }

    @AfterEach
    void backToday() {
        clock.comeBack();
    }

    @Test
    void itShowsTheClockAndWhatLiesAhead() {
        assertThat(page().body())
                .contains(
                        "Thứ Tư",
                        "02/04/2014",
                        ">08:00<",
                        "Đến thời điểm đáng chú ý tiếp theo",
                        "08:00 thứ Tư, 03/12/2014",
                        "Nhắc việc, còn 7 ngày làm việc: 12 báo cáo",
                        "S000",
                        "S004",
                        "Chưa có thư nào")
                .doesNotContain("th:", "??");
    }

    @Test
    void aButtonGoesADayOn() {
        send("/demo", "by=P1D");

        assertThat(page().body()).contains("Thứ Năm", "03/04/2014", "Đã tới 08:00 thứ Năm, 03/04/2014.");
    }

    @Test
    void anyMomentCanBeChosen() {
        send("/demo", "day=" + encoded("4/4/2014") + "&time=" + encoded("9:30"));

        assertThat(page().body()).contains("04/04/2014", ">09:30<", "hệ thống đã tự làm");
    }

    @Test
    void aMomentThatIsOverIsRefusedInOneSentence() {
        send("/demo", "at=" + encoded("2014-04-01T08:00"));

        assertThat(page().body()).contains("02/04/2014", "Đồng hồ chỉ đi tới").doesNotContain("Đã tới");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "at=",
                "by=P1X",
                "day=30%2F02%2F2014&time=08:00",
                "day=12.12.2014&time=08:00",
                "day=1%2F5%2F2014"
            })
    void whatIsNoMomentIsRefusedInOneSentence(String fields) {
        send("/demo", fields);

        assertThat(page().body()).contains("02/04/2014", "Hãy ghi ngày dạng 15/12/2014 và giờ dạng 08:00.");
    }

    @Test
    void aScenarioIsLoadedAndSaysWhoToBe() {
        send("/demo/nap", "scenario=S002");

        assertThat(page().body()).contains("Đã nạp", "S002", "t2bp.lanhdao", "25/08/2022", "href=\"/ke-hoach/1\"");
    }

    @Test
    void aFormWithoutTheTokenOfThePageDoesNothing() {
        assertThat(browser.form("/demo", "by=P1D").status()).isEqualTo(403);
        assertThat(page().body()).contains("02/04/2014");
    }

    @Test
    void everyPageLeadsToItForTheAdministratorOnly() {
        var link = "href=\"/demo\"";

        assertThat(page().body()).contains(link);
        assertThat(as("du.lanhdao").get("/ke-hoach").body())
                .contains("Kế hoạch")
                .doesNotContain(link);
    }

    private OfficerBrowser as(String login) {
        var officer = new OfficerBrowser(port);
        officer.signOn(login, DemoProvince.PASSWORD);
        return officer;
    }

    private Answer page() {
        return browser.send(browser.request("/demo").header("Accept", "text/html"));
    }

    private void send(String address, String fields) {
        var token = TOKEN.matcher(page().body());
        assertThat(token.find()).isTrue();
        var answer = browser.form(address, "_csrf=" + encoded(token.group(1)) + "&" + fields);
        assertThat(answer.status()).isEqualTo(302);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
