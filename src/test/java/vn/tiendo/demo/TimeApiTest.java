package vn.tiendo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.demo.travel.TimeTravel;
import vn.tiendo.testing.OfficerBrowser;
import vn.tiendo.testing.TravellingClock;

/** Who may move the clock, and how. */
@RunningDemo
class TimeApiTest {

    private static final String START = "2014-04-02T08:00";

    @LocalServerPort
    private int port;

    @Autowired
    private TimeTravel travel;

    @Autowired
    private TravellingClock clock;

    private Script script;

    @BeforeEach
    void itIsTheSecondOfApril2014() {
        script = new Script(port, "quantri");
        assertThat(script.post("/demo/scenarios/S003").status()).isEqualTo(200);
    }

    @AfterEach
    void backToday() {
        clock.comeBack();
    }

    @Test
    void aScriptReadsTheClockAndWhatLiesAhead() {
        var answer = script.get("/demo/clock").json();

        assertThat(answer.path("instant").asText()).startsWith(START).endsWith("+07:00");
        assertThat(answer.path("next").findValuesAsText("instant"))
                .startsWith(
                        "2014-12-03T08:00:00+07:00",
                        "2014-12-09T08:00:00+07:00",
                        "2014-12-11T08:00:00+07:00",
                        "2014-12-12T08:00:00+07:00",
                        "2014-12-15T00:00:00+07:00");
        assertThat(answer.path("next").path(4).path("what").asText())
                .contains("Hết hạn 12 báo cáo", "Hẹn giờ: Đến hạn chốt");
    }

    @Test
    void aScriptMovesTheClock() {
        var answer = script.travel("2014-04-03T17:30:00+07:00");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("instant").asText()).startsWith("2014-04-03T17:30");
        assertThat(answer.json().path("failed")).isEmpty();
        assertThat(script.get("/demo/clock").json().path("instant").asText()).startsWith("2014-04-03T17:30");
    }

    @Test
    void aScriptThatIsSignedOnNeedsNoTokenOfAPage() {
        var session = new OfficerBrowser(port);
        session.signOn("quantri", DemoProvince.PASSWORD);

        assertThat(session.post("/demo/clock", "{\"instant\":\"2014-04-03T08:00:00+07:00\"}")
                        .status())
                .isEqualTo(200);
        assertThat(session.post("/demo/scenarios/S000", "{}").status()).isEqualTo(200);
        assertThat(session.get("/demo/mails").json().isArray()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/jsonp"})
    void whatAPageOfAnotherSiteCouldSendMovesNothing(String contentType) {
        var session = new OfficerBrowser(port);
        session.signOn("quantri", DemoProvince.PASSWORD);
        var request = session.request("/demo/clock")
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString("{\"instant\":\"2014-06-01T08:00:00+07:00\"}"));

        var answer = session.send(request);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().path("message").asText()).contains("application/json");
        assertThat(script.get("/demo/clock").body()).contains(START);
    }

    @Test
    void anEmptyRequestOfAnotherSiteLoadsNothing() {
        var request = script.request("/demo/scenarios/S001")
                .header("Origin", "https://example.org")
                .POST(BodyPublishers.noBody());

        assertThat(script.send(request).status()).isEqualTo(403);
        assertThat(script.get("/demo/clock").body()).contains(START);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vpub.theodoi", "ubnd.lanhdao", "cb01.chuyenvien"})
    void itIsNobodysButTheAdministrators(String login) {
        var officer = new Script(port, login);

        for (var path : new String[] {"/demo/clock", "/demo/mails", "/demo/scenarios", "/demo"}) {
            assertThat(officer.get(path).status()).as(path).isEqualTo(403);
        }
        assertThat(officer.travel("2014-06-01T08:00:00+07:00").status()).isEqualTo(403);
        assertThat(officer.post("/demo/scenarios/S001").status()).isEqualTo(403);
        assertThat(script.get("/demo/clock").body()).contains(START);
    }

    @Test
    void aStrangerIsAskedToSignOn() {
        var stranger = new OfficerBrowser(port);

        assertThat(stranger.get("/demo/clock").status()).isEqualTo(401);
        assertThat(stranger.send(stranger.request("/demo").header("Accept", "text/html"))
                        .header("Location"))
                .endsWith("/dang-nhap");
    }

    @Test
    void theClockDoesNotGoBack() {
        var answer = script.travel("2014-04-01T08:00:00+07:00");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("message").asText())
                .isEqualTo("Đồng hồ chỉ đi tới: lúc này đã là sau thời điểm đó. Muốn quay lại, hãy nạp một tình "
                        + "huống.");
        assertThat(script.get("/demo/clock").body()).contains(START);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hôm sau", "2014-12-12", "2014-02-30T08:00:00+07:00", "3014-12-12T08:00:00+07:00"})
    void whatIsNoMomentIsRefused(String instant) {
        var answer = script.travel(instant);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("message").asText()).startsWith("Hãy ");
    }

    @Test
    void oneTravelsAtATime() {
        var answers = travel.alone(() -> new int[] {
            script.travel("2014-06-01T08:00:00+07:00").status(),
            script.post("/demo/scenarios/S001").status()
        });

        assertThat(answers).containsExactly(409, 409);
        assertThat(script.travel("2014-04-02T09:00:00+07:00").status()).isEqualTo(200);
    }

    @Test
    void aScenarioThatDoesNotExistIsNotFound() {
        var answer = script.post("/demo/scenarios/S009");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().path("message").asText()).contains("S003");
    }
}
