package vn.tiendo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.testing.OfficerBrowser.ENGINE;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.testing.Answer;
import vn.tiendo.testing.OfficerBrowser;
import vn.tiendo.testing.RunningApplication;
import vn.tiendo.testing.TestPeople;

/** What browsers are told to forbid, and how requests prove that they come from our own pages. */
@RunningApplication
class HeadersAndTokensTest {

    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TestPeople people;

    @LocalServerPort
    private int port;

    @BeforeEach
    void anOfficer() {
        people.officer("stc.chuyenvien", "stc.chuyenvien");
    }

    @Test
    void tasklistComesWithStrictHeadersAndCookies() {
        var browser = new OfficerBrowser(port);
        var signOn = browser.signOn("stc.chuyenvien", TestPeople.PASSWORD);
        assertThat(cookie(signOn, "JSESSIONID")).contains("HttpOnly").contains("SameSite=Lax");
        var tasklist = browser.openTasklist();
        assertThat(tasklist.status()).isEqualTo(200);
        assertThat(tasklist.header("Content-Security-Policy"))
                .contains("default-src 'self'")
                .contains("frame-ancestors 'none'")
                .contains("object-src 'none'")
                .contains("base-uri 'self'")
                .contains("form-action 'self'")
                .doesNotContain("https:")
                .doesNotContain("*");
        ofEveryPage(tasklist);
        assertThat(cookie(tasklist, "XSRF-TOKEN")).contains("SameSite=Lax");
        ofEveryPage(browser.get(ENGINE + "/task?maxResults=1"));
    }

    @Test
    void headerAndPageAgreeOnTheNonceHoweverManyWorkAtOnce() throws Exception {
        try (var others = new BusyOfficers(port, 4)) {
            var browser = OfficerBrowser.signedOn(port, "stc.chuyenvien", TestPeople.PASSWORD);
            var seen = new HashSet<String>();
            for (var load = 0; load < 30; load++) {
                var page = browser.openTasklist();
                var nonce = NONCE.matcher(page.header("Content-Security-Policy"));
                assertThat(nonce.find()).isTrue();
                assertThat(seen.add(nonce.group(1))).as("never used twice").isTrue();
                assertThat(page.body().split("nonce=\"" + nonce.group(1) + "\"", -1))
                        .hasSize(5);
                assertThat(page.body().split("nonce=\"", -1)).hasSize(5);
            }
            assertThat(others.requests()).isPositive();
        }
    }

    @Test
    void ourPagesComeWithStrictHeaders() {
        var page = new OfficerBrowser(port).get("/dang-nhap");
        assertThat(page.header("Content-Security-Policy"))
                .isEqualTo("default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                        + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'");
        assertThat(page.header("X-Frame-Options")).isEqualTo("SAMEORIGIN");
        ofEveryPage(page);
    }

    @Test
    void whatOthersWroteForBrowsersIsAskedForOnceAndComesSmall() {
        var browser = OfficerBrowser.signedOn(port, "stc.chuyenvien", TestPeople.PASSWORD);
        var library = browser.send(browser.request("/webjars/echarts/5.5.0/echarts.min.js")
                .header("Accept-Encoding", "gzip")
                .GET());
        assertThat(library.status()).isEqualTo(200);
        assertThat(library.header("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(library.header("Content-Encoding")).isEqualTo("gzip");
        var page = browser.send(
                browser.request("/dang-nhap").header("Accept-Encoding", "gzip").GET());
        assertThat(page.headers().map()).doesNotContainKey("content-encoding");
    }

    @Test
    void behindTlsBrowsersAreToldToStayThere() {
        var browser = new OfficerBrowser(port);
        assertThat(browser.get("/dang-nhap").headers().map()).doesNotContainKey("strict-transport-security");
        for (var path : List.of("/dang-nhap", ENGINE + "/task")) {
            var secure = browser.send(new OfficerBrowser(port)
                    .request(path)
                    .header("X-Forwarded-Proto", "https")
                    .GET());
            assertThat(secure.header("Strict-Transport-Security")).startsWith("max-age=31536000");
        }
        var fresh = new OfficerBrowser(port);
        var page = fresh.send(
                fresh.request("/dang-nhap").header("X-Forwarded-Proto", "https").GET());
        assertThat(cookie(page, "JSESSIONID")).contains("Secure").contains("HttpOnly");
    }

    @Test
    void aChangeWithoutTheTokenOrWithAForgedOneIsRefused() {
        var browser = OfficerBrowser.signedOn(port, "stc.chuyenvien", TestPeople.PASSWORD);
        var without = browser.send(browser.request(ENGINE + "/task/count")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));
        assertThat(without.status()).isEqualTo(403);
        browser = OfficerBrowser.signedOn(port, "stc.chuyenvien", TestPeople.PASSWORD);
        var forged = browser.send(browser.request(ENGINE + "/task/count")
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", "0123456789ABCDEF0123456789ABCDEF")
                .POST(BodyPublishers.ofString("{}")));
        assertThat(forged.status()).isEqualTo(403);
        browser = OfficerBrowser.signedOn(port, "stc.chuyenvien", TestPeople.PASSWORD);
        assertThat(browser.form(ENGINE + "/task/count", "a=b").status()).isIn(400, 403);
        assertThat(new OfficerBrowser(port)
                        .form("/dang-nhap", "username=stc.chuyenvien&password=" + TestPeople.PASSWORD)
                        .status())
                .isEqualTo(403);
        assertThat(browser.form("/dang-xuat", "_csrf=forged").status()).isEqualTo(403);
    }

    @Test
    void elevenWrongPasswordsLockTheLoginEvenForTheRightOne() {
        people.officer("stc.bidoan", "stc.vanthu");
        for (var attempt = 0; attempt < 11; attempt++) {
            var wrong = new OfficerBrowser(port).signOn("stc.bidoan", "sai" + attempt);
            assertThat(wrong.header("Location")).endsWith("/dang-nhap?loi");
        }
        var right = new OfficerBrowser(port).signOn("stc.bidoan", TestPeople.PASSWORD);
        assertThat(right.header("Location")).endsWith("/dang-nhap?loi");
        engine.getIdentityService().unlockUser("stc.bidoan");
        OfficerBrowser.signedOn(port, "stc.bidoan", TestPeople.PASSWORD);
    }

    private static void ofEveryPage(Answer answer) {
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsOnly("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(answer.headers().map()).doesNotContainKey("Server");
    }

    private static String cookie(Answer answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .findFirst()
                .orElse("");
    }
}
