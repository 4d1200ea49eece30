package vn.tiendo.deadline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.testing.Answer;
import vn.tiendo.testing.OfficerBrowser;
import vn.tiendo.testing.RunningProvince;
import vn.tiendo.testing.TestPeople;

/** What the browser asks while an officer types a deadline. */
@RunningProvince
class PhraseReadingsTest {

    @LocalServerPort
    private int port;

    @Test
    void anOfficerIsToldWhatTheWordsMean() {
        var answer = read("chậm nhất trước ngày 15/12/2014", "2014-04-02");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.json().get("understood").asText())
                .isEqualTo("hết Chủ nhật 14/12/2014, nhắc trước thứ Sáu 12/12/2014");
        assertThat(answer.json().get("doubts")).hasSize(1);
        assertThat(answer.json().get("reason").isNull()).isTrue();
    }

    @Test
    void wordsThatStayATextAreToldWithTheReason() {
        var answer = read("trước ngày 31/4/2025", "2025-01-02");

        assertThat(answer.json().get("understood").isNull()).isTrue();
        assertThat(answer.json().get("reason").asText()).startsWith("Không có ngày 31/4/2025");
        assertThat(read("<script>alert(1)</script>${7*7}", "2025-01-02").body()).doesNotContain("<script", "49");
    }

    @Test
    void anEndlessTextAndADayThatIsNoneAreRefusedInASentence() {
        assertThat(read("trước ngày ".repeat(200), "2025-01-02")
                        .json()
                        .get("reason")
                        .asText())
                .contains("dài quá 300 ký tự");
        for (var day : new String[] {"2025-02-30", "+999999999-12-31", "9999-12-31", "hôm nay", ""}) {
            assertThat(read("hôm nay", day).status()).as(day).isEqualTo(400);
        }
    }

    @Test
    void strangersAreToldNothing() {
        assertThat(new OfficerBrowser(port).get("/thoi-han/doc?cau=a").status()).isIn(302, 401);
    }

    private Answer read(String phrase, String day) {
        return OfficerBrowser.signedOn(port, "snv.chuyenvien", TestPeople.PASSWORD)
                .get("/thoi-han/doc?cau=" + encoded(phrase) + "&ngay=" + encoded(day));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
