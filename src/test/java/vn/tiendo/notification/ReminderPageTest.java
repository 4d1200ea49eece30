package vn.tiendo.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.supervision.IssuedPlans.item;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.notification.domain.TellMode;
import vn.tiendo.notification.domain.TellPreference;
import vn.tiendo.supervision.IssuedPlans;
import vn.tiendo.supervision.PagesTest;
import vn.tiendo.testing.PageBrowser;

/** Nhắc việc của tôi. */
@PagesTest
class ReminderPageTest {

    private static final String PAGE = "/nhac-viec";
    private static final String ME = "stc.lanhdao";

    @Autowired
    private IssuedPlans issuedPlans;

    @Autowired
    private TellPreferences preferences;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private long duty;

    @BeforeEach
    void aTaskOfAUnit() {
        jdbc.sql("delete from notice").update();
        jdbc.sql("delete from notification_preference").update();
        long plan = issuedPlans.dispatched(
                "UBND",
                "UBND",
                "Kế hoạch của tỉnh",
                List.of(item(
                        "Việc <b>được nhắc</b>",
                        List.of("STC"),
                        List.of(),
                        issuedPlans.today().plusDays(10))),
                List.of());
        duty = issuedPlans.assignment(plan, "STC").id();
    }

    private void told(String login, String rung, Instant at) {
        jdbc.sql("""
                insert into notice (duty_kind, duty_id, rung, recipient, deadline_version, message, at_once, escalates,
                    noted_at)
                values ('ASSIGNMENT', ?, ?, ?, 1, 'SAP_DEN_HAN', false, false, ?)""").params(duty, rung, login, Timestamp.from(at)).update();
    }

    @Test
    void everybodySeesWhatTheyWereToldInTheLastSixtyDays() {
        told(ME, "DAY -3", clock.instant());
        told("stc.chuyenvien", "DAY -3", clock.instant());
        var mine = PageBrowser.of(port, ME).get(PAGE);
        assertThat(mine.status()).isEqualTo(200);
        assertThat(mine.body())
                .contains("Việc &lt;b&gt;được nhắc&lt;/b&gt;", "href=\"/viec/assignment/" + duty + "\"", "Sắp đến hạn")
                .contains("Nhắc việc đến hạn và quá hạn không tắt được");
        assertThat(mine.body().split("/viec/assignment/", -1)).hasSize(2);
        assertThat(PageBrowser.of(port, "syt.lanhdao").get(PAGE).body())
                .contains("Chưa có việc nào phải nhắc.")
                .doesNotContain("được nhắc</");
    }

    @Test
    void whatIsLongPastIsGone() {
        told(ME, "DAY -3", clock.instant().minus(Duration.ofDays(61)));
        assertThat(PageBrowser.of(port, ME).get(PAGE).body()).contains("Chưa có việc nào phải nhắc.");
    }

    @Test
    void aLongListHasPages() {
        for (int rung = 0; rung < 51; rung++) {
            told(ME, "DAY " + rung, clock.instant());
        }
        var browser = PageBrowser.of(port, ME);
        assertThat(browser.get(PAGE).body()).contains("Trang sau");
        assertThat(browser.get(PAGE + "?trang=2").body())
                .contains("Trang trước")
                .doesNotContain("Trang sau");
        assertThat(browser.get(PAGE + "?trang=0").status()).isEqualTo(400);
    }

    @Test
    void aPersonChoosesHowToBeToldAndItIsOnRecord() {
        var browser = PageBrowser.of(port, ME);
        assertThat(preferences.of(ME)).isEqualTo(TellPreference.USUAL);
        var answer = browser.form(PAGE + "/cach-nhac", PAGE, "cach=IMMEDIATE");
        assertThat(answer.status()).isEqualTo(302);
        assertThat(preferences.of(ME)).isEqualTo(new TellPreference(TellMode.IMMEDIATE, false));
        assertThat(browser.get(PAGE).body()).contains("Đã ghi cách nhắc việc");
        browser.form(PAGE + "/cach-nhac", PAGE, "cach=DIGEST&truoc-han=co");
        assertThat(preferences.of(ME)).isEqualTo(new TellPreference(TellMode.DIGEST, true));
        assertThat(jdbc.sql("""
                        select note from audit_event where actor = ? and action = 'Chọn cách nhắc việc'
                        order by id desc limit 2""").param(ME).query(String.class).list())
                .containsExactly(
                        "Một thư tổng hợp mỗi sáng; nhắc trước hạn: có.",
                        "Từng việc, ngay khi phát sinh; nhắc trước hạn: không.");
    }

    @Test
    void neitherIsNoChoice() {
        var browser = PageBrowser.of(port, ME);
        assertThat(browser.form(PAGE + "/cach-nhac", PAGE, "cach=NONE").status())
                .isEqualTo(400);
        assertThat(browser.form(PAGE + "/cach-nhac", PAGE, "truoc-han=co").status())
                .isEqualTo(400);
        assertThat(preferences.of(ME)).isEqualTo(TellPreference.USUAL);
    }

    @Test
    void withoutTheTokenOfThePageNothingHappens() {
        var browser = PageBrowser.of(port, ME);
        for (var act : new String[] {"/cach-nhac", "/lich", "/lich/thu-hoi"}) {
            assertThat(browser.formWithToken(PAGE + act, "", "cach=IMMEDIATE").status())
                    .isEqualTo(403);
        }
        assertThat(preferences.of(ME)).isEqualTo(TellPreference.USUAL);
    }

    @Test
    void whoIsNoOfficerHasNoReminders() {
        assertThat(PageBrowser.of(port, "quantri").get(PAGE).status()).isIn(200, 403);
    }
}
