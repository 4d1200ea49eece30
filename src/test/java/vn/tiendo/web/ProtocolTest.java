package vn.tiendo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.testing.OfficerBrowser.ENGINE;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.testing.Answer;
import vn.tiendo.testing.OfficerBrowser;
import vn.tiendo.testing.RunningApplication;
import vn.tiendo.testing.TestPeople;

/** Requests that no browser of ours would send are refused, and no answer tells where in the program it failed. */
@RunningApplication
class ProtocolTest {

    @Autowired
    private TestPeople people;

    @LocalServerPort
    private int port;

    @BeforeEach
    void anOfficer() {
        people.officer("stc.chuyenvien", "stc.chuyenvien");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"a\":1,\"a\":2}",
                "{\"variables\":{\"a\":{\"value\":\"\\u0000\"}}}",
                "{\"variables\":{\"a\":{\"value\":\"\\ud800\"}}}",
                "xin chào",
                "<a/>"
            })
    void malformedBodiesAreRefusedWithASentence(String body) {
        var browser = OfficerBrowser.signedOn(port, "stc.chuyenvien", TestPeople.PASSWORD);
        refused(400, browser.post(ENGINE + "/task", body));
    }

    @Test
    void bodiesTooDeepTooLargeOrNotUtf8AreRefused() {
        var browser = OfficerBrowser.signedOn(port, "stc.chuyenvien", TestPeople.PASSWORD);
        refused(400, browser.post(ENGINE + "/task", "[".repeat(10_000) + "]".repeat(10_000)));
        refused(413, browser.post(ENGINE + "/task", "{\"a\":\"" + "x".repeat(5 << 20) + "\"}"));
        refused(400, bytes(browser, "application/json", new byte[] {'"', (byte) 0xff, '"'}));
        refused(400, bytes(browser, "application/json", "{}".getBytes(StandardCharsets.UTF_16)));
        refused(
                413,
                browser.send(browser.token(browser.request(ENGINE + "/deployment/create"))
                        .header("Content-Type", "multipart/form-data; boundary=b")
                        .POST(BodyPublishers.ofByteArray(new byte[17 << 20]))));
        var aLongReport = "{\"variables\":{\"a\":{\"value\":\"" + "ằ".repeat(100_000) + "\"}}}";
        assertThat(browser.post(ENGINE + "/task/khong-co/submit-form", aLongReport)
                        .status())
                .isIn(400, 403, 404, 500);
    }

    @Test
    void noErrorShowsWhereItHappened() {
        var browser = OfficerBrowser.signedOn(port, "stc.chuyenvien", TestPeople.PASSWORD);
        for (var answer : List.of(
                browser.get("/khong-co"),
                browser.get("/camunda/api/khong-co"),
                browser.get(ENGINE + "/khong-co"),
                browser.get(ENGINE + "/task/khong-co"),
                browser.get(ENGINE + "/task?sortBy=khong&sortOrder=asc&maxResults=1"),
                browser.get(ENGINE + "/task?maxResults=-1"),
                browser.get(ENGINE + "/task?maxResults=999999999"),
                browser.get(ENGINE + "/task?firstResult=-5&maxResults=1"),
                browser.get(ENGINE + "/task?dueAfter=hom-qua&maxResults=1"),
                browser.get("/camunda/api/engine/engine/khong-co/task"),
                browser.send("PATCH", ENGINE + "/task", "{}"),
                browser.send("TRACE", ENGINE + "/task", null),
                browser.send("DELETE", "/dang-nhap", null),
                browser.post(ENGINE + "/task", "{\"priority\":\"chữ\"}"),
                browser.post(ENGINE + "/task", "[]"),
                bytes(browser, "text/plain", "{}".getBytes(StandardCharsets.UTF_8)))) {
            assertThat(answer.status()).as(answer.body()).isBetween(300, 499);
            assertThat(answer.body())
                    .doesNotContain("\tat ")
                    .doesNotContain("at org.")
                    .doesNotContain("stackTrace")
                    .doesNotContain("Caused by")
                    .doesNotContain("Apache Tomcat");
        }
    }

    private static Answer bytes(OfficerBrowser browser, String type, byte[] body) {
        return browser.send(browser.token(browser.request(ENGINE + "/task"))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    private static void refused(int status, Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.json().path("message").asText()).endsWith(".").doesNotContain("Exception");
    }
}
