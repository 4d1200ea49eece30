package vn.tiendo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.testing.Answer;
import vn.tiendo.testing.OfficerBrowser;
import vn.tiendo.testing.PageBrowser;
import vn.tiendo.testing.RunningApplication;
import vn.tiendo.testing.TestPeople;

/** Vietnamese, English by switch. */
@RunningApplication
class LanguageTest {

    private static final String LOGIN = "/dang-nhap";

    @LocalServerPort
    private int port;

    @Test
    void pagesAreVietnameseWhateverTheBrowserSpeaks() {
        var browser = new OfficerBrowser(port);
        var page = browser.send(
                browser.request(LOGIN).header("Accept-Language", "en-US,en").GET());
        assertThat(page.body()).contains("<html lang=\"vi\"", "Đăng nhập").doesNotContain("??");
    }

    @Test
    void whoChoosesEnglishKeepsItUntilVietnameseIsChosen() {
        var browser = new OfficerBrowser(port);
        var chosen = browser.get(LOGIN + "?lang=en");
        assertThat(chosen.status()).isEqualTo(302);
        assertThat(path(chosen)).isEqualTo(LOGIN);
        assertThat(chosen.header("Set-Cookie")).contains("HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(browser.get(LOGIN).body())
                .contains("<html lang=\"en\"", "Sign in")
                .doesNotContain("??");

        browser.get(LOGIN + "?lang=vi");
        assertThat(browser.get(LOGIN).body()).contains("<html lang=\"vi\"", "Đăng nhập");
    }

    @Test
    void theSwitchNeedsNoSession() {
        var answer = new OfficerBrowser(port).get(LOGIN + "?lang=en");
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
    }

    @ParameterizedTest
    @CsvSource({
        "/dang-nhap?loi, /dang-nhap?loi&amp;lang=en",
        "/dang-nhap, /dang-nhap?lang=en",
        "/dang-nhap?a=b%20c&x=%C4%91, /dang-nhap?a=b%20c&amp;x=%C4%91&amp;lang=en"
    })
    void theSwitchKeepsTheAddressAndItsParameters(String address, String link) {
        assertThat(new OfficerBrowser(port).get(address).body()).contains("href=\"" + link + "\"");
    }

    @Test
    void theParametersAreStillThereAfterwards() {
        var browser = new OfficerBrowser(port);
        assertThat(path(browser.get(LOGIN + "?loi&lang=en&b=2"))).isEqualTo(LOGIN + "?loi&b=2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fr", "vi_VN", "%3Cscript%3E", "en;drop"})
    void whateverIsNotEnglishIsVietnamese(String code) {
        var browser = new OfficerBrowser(port);
        browser.get(LOGIN + "?lang=en");
        browser.get(LOGIN + "?lang=" + code);
        assertThat(browser.get(LOGIN).body()).contains("<html lang=\"vi\"");
    }

    @Test
    void aPageThatIsNotThereSpeaksTheChosenLanguageAndCanBeSwitched() {
        var browser = PageBrowser.of(port, "admin");
        assertThat(browser.get("/khong-co").body()).contains("Không tìm thấy", "href=\"/khong-co?lang=en\"");
        assertThat(browser.get("/khong-co?lang=en").status()).isEqualTo(302);
        assertThat(browser.get("/khong-co").body())
                .contains("<html lang=\"en\"", "Not found", "href=\"/khong-co?lang=vi\"")
                .doesNotContain("??");
    }

    @Test
    void afterAFormTheSwitchLeadsToThePageOnWhichItStood() {
        var browser = new OfficerBrowser(port);
        browser.signOn("admin", TestPeople.PASSWORD);
        assertThat(refused(browser, "http://localhost:" + port + "/nhac-viec?trang=2"))
                .contains("href=\"/nhac-viec?trang=2&amp;lang=en\"");
        assertThat(refused(browser, "http://elsewhere.example//evil.example/"))
                .contains("href=\"/?lang=en\"")
                .doesNotContain("evil");
    }

    /** The answer to a form without its token. */
    private static String refused(OfficerBrowser browser, String from) {
        var answer = browser.send(browser.request("/nhac-viec/cach-nhac")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .header("Referer", from)
                .POST(BodyPublishers.ofString("")));
        assertThat(answer.status()).isEqualTo(403);
        return answer.body();
    }

    private static String path(Answer redirect) {
        return redirect.header("Location").replaceFirst("http://[^/]+", "");
    }
}
