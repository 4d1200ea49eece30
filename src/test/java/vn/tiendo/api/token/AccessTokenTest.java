package vn.tiendo.api.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.api.Machine;
import vn.tiendo.supervision.PagesTest;
import vn.tiendo.testing.Answer;
import vn.tiendo.testing.OfficerBrowser;
import vn.tiendo.testing.PageBrowser;
import vn.tiendo.testing.TravellingClock;

/** Mã truy cập, from its making to its end. */
@PagesTest
class AccessTokenTest {

    private static final String PAGE = "/ma-truy-cap";
    private static final String ME = "stc.theodoi";
    private static final String READ = "/api/v1/overview";
    private static final Pattern TOKEN = Pattern.compile("value=\"(td_[A-Za-z0-9_-]{43})\"");

    @Autowired
    private TravellingClock clock;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private PageBrowser browser;

    @BeforeEach
    void noTokensYet() {
        jdbc.sql("delete from access_token").update();
        clock.travelTo("2026-11-02");
        browser = PageBrowser.of(port, ME);
    }

    @AfterEach
    void everybodyIsBack() {
        jdbc.sql("update officer set active = true").update();
        clock.comeBack();
    }

    @Test
    void aTokenIsShownOnceKeptAsAHashAndReadsWhatItsOwnerSees() {
        var token = made("Bảng điều khiển <b>", 30);
        assertThat(browser.get(PAGE).body())
                .contains("Bảng điều khiển &lt;b&gt;", "02/12/2026", "chưa dùng", "Còn hiệu lực")
                .doesNotContain(token);
        assertThat(jdbc.sql("select count(*) from access_token where token_hash = sha256(?::bytea)")
                        .param(token)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select row_to_json(t)::text from access_token t")
                        .query(String.class)
                        .single())
                .doesNotContain(token);

        var answer = read(token);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.json().get("figures"))
                .isEqualTo(Machine.of(port, ME).get(READ).json().get("figures"));
        assertThat(browser.get(PAGE).body()).doesNotContain("chưa dùng").contains("02/11/2026");
        assertThat(history()).containsExactly("Tạo mã truy cập");
    }

    @Test
    void aRevokedTokenOpensNothing() {
        var token = made("Một chương trình", 30);
        browser.form(PAGE + "/" + id() + "/thu-hoi", PAGE, "");
        browser.form(PAGE + "/" + id() + "/thu-hoi", PAGE, "");
        refused(token);
        assertThat(browser.get(PAGE).body()).contains("Đã thu hồi").doesNotContain("/thu-hoi\"");
        assertThat(history()).containsExactly("Tạo mã truy cập", "Thu hồi mã truy cập");
    }

    @Test
    void aTokenEndsAfterItsLastDay() {
        var token = made("Một tháng", 30);
        clock.travelTo("2026-12-02");
        assertThat(read(token).status()).isEqualTo(200);
        clock.travelTo("2026-12-03");
        refused(token);
        assertThat(browser.get(PAGE).body()).contains("Đã hết hạn");
    }

    @Test
    void aTokenEndsWhenItsOwnerLeaves() {
        var token = made("Của người đi", 30);
        assertThat(read(token).status()).isEqualTo(200);
        jdbc.sql("update officer set active = false where login = ?").param(ME).update();
        refused(token);
        jdbc.sql("update officer set active = true where login = ?").param(ME).update();
        assertThat(read(token).status()).isEqualTo(200);
    }

    @Test
    void aTokenIsReadOnlyAndOpensNoPageAndNoEngine() {
        var token = made("Chỉ đọc", 30);
        for (var address : List.of(
                "/ke-hoach", PAGE, "/tim-kiem?q=stc", "/api", OfficerBrowser.ENGINE + "/task", "/actuator", "/demo")) {
            assertThat(Machine.withToken(port, token).get(address).status())
                    .as(address)
                    .isIn(302, 401);
        }
        var post = new OfficerBrowser(port);
        assertThat(post.send(post.request(READ)
                                .header("Authorization", "Bearer " + token)
                                .POST(BodyPublishers.noBody()))
                        .status())
                .isEqualTo(405);
    }

    @Test
    void nobodySeesOrRevokesAnothersTokens() {
        var token = made("Riêng của tôi", 30);
        var other = PageBrowser.of(port, "stc.lanhdao");
        assertThat(other.get(PAGE).body()).doesNotContain("Riêng của tôi");
        assertThat(other.form(PAGE + "/" + id() + "/thu-hoi", PAGE, "").status())
                .isEqualTo(404);
        assertThat(browser.formWithToken(PAGE + "/" + id() + "/thu-hoi", "", "").status())
                .isEqualTo(403);
        assertThat(browser.formWithToken(PAGE, "", "ten=x&so-ngay=5").status()).isEqualTo(403);
        assertThat(read(token).status()).isEqualTo(200);
    }

    @Test
    void anOfficerHasTenInForceAtMost() {
        for (int number = 1; number <= 10; number++) {
            made("Mã " + number, 30);
        }
        var answer = create("Mã 11", "30");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("nhiều nhất 10 mã").contains("value=\"Mã 11\"");
        clock.travelTo("2026-12-03");
        made("Mã sau khi hết hạn", 30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "366", "-1", "", "abc", "9999999", "1.5"})
    void theValidityIsFromOneDayToAYear(String days) {
        var answer = create("Tên", days);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("từ 1 đến 365");
        assertThat(create("Một năm", "365").status()).isEqualTo(302);
    }

    @Test
    void aTokenHasAName() {
        assertThat(create("", "30").status()).isEqualTo(400);
        assertThat(create("%20%09", "30").status()).isEqualTo(400);
        assertThat(create("x".repeat(81), "30").status()).isEqualTo(400);
        assertThat(create("x".repeat(80), "30").status()).isEqualTo(302);
    }

    private String made(String name, int days) {
        assertThat(create(name, Integer.toString(days)).status()).isEqualTo(302);
        var token = TOKEN.matcher(browser.get(PAGE).body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private Answer create(String name, String days) {
        return browser.form(PAGE, PAGE, "ten=" + name.replace("<", "%3C").replace(">", "%3E") + "&so-ngay=" + days);
    }

    private Answer read(String token) {
        return Machine.withToken(port, token).get(READ);
    }

    private void refused(String token) {
        var answer = read(token);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"Tien Do\", error=\"invalid_token\"");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("detail").asText()).contains("đã thu hồi").endsWith(".");
    }

    private long id() {
        return jdbc.sql("select max(id) from access_token").query(Long.class).single();
    }

    private List<String> history() {
        return jdbc.sql(
                        "select action from audit_event where subject_kind = 'access_token' and subject_id = ? order by id")
                .param(Long.toString(id()))
                .query(String.class)
                .list();
    }
}
