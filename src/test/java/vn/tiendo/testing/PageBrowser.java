package vn.tiendo.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/** A browser that asks for pages, as people's browsers do. */
public class PageBrowser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final OfficerBrowser browser;

    public PageBrowser(OfficerBrowser browser) {
        this.browser = browser;
    }

    /** The browser of an officer who is signed on. */
    public static PageBrowser of(int port, String login) {
        var browser = new OfficerBrowser(port);
        assertThat(browser.signOn(login, TestPeople.PASSWORD).header("Location"))
                .as(login)
                .doesNotContain("?loi");
        return new PageBrowser(browser);
    }

    public Answer get(String address) {
        return browser.send(asking(address).GET());
    }

    /** Asks as an open page does by itself, for what has changed. */
    public Answer fragment(String address) {
        return browser.send(asking(address).header("HX-Request", "true").GET());
    }

    /** Posts a form with the token of the page on which it stands. */
    public Answer form(String address, String page, String fields) {
        return formWithToken(address, token(get(page)), fields);
    }

    /** Posts a form with any token. */
    public Answer formWithToken(String address, String token, String fields) {
        return browser.send(asking(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + token + "&" + fields)));
    }

    /** Posts the bare bytes of a file with the token of a page, as a script of that page does. */
    public Answer upload(String address, String page, byte[] file) {
        return browser.send(browser.request(address)
                .header("Content-Type", "application/octet-stream")
                .header("X-CSRF-TOKEN", token(get(page)))
                .POST(BodyPublishers.ofByteArray(file)));
    }

    /** A file that a page offers. */
    public byte[] download(String address) {
        var answer = browser.send(browser.request(address).GET(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private HttpRequest.Builder asking(String address) {
        return browser.request(address).header("Accept", "text/html,application/xhtml+xml");
    }

    private static String token(Answer page) {
        var token = TOKEN.matcher(page.body());
        assertThat(token.find()).as(page.body()).isTrue();
        return token.group(1);
    }
}
