package vn.tiendo.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.notification.domain.MailKind;
import vn.tiendo.notification.domain.MailText;
import vn.tiendo.notification.domain.NewMail;
import vn.tiendo.testing.Answer;
import vn.tiendo.testing.OfficerBrowser;
import vn.tiendo.testing.SmtpServer.Moment;
import vn.tiendo.testing.TestPeople;

@MailTest
class MailPagesTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @Autowired
    private Post post;

    @Autowired
    private Mails mails;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @BeforeEach
    void anEmptyOutbox() {
        post.clear();
    }

    @AfterEach
    void leaveNothing() {
        post.clear();
    }

    private Answer get(String login, String address) {
        return get(OfficerBrowser.signedOn(port, login, TestPeople.PASSWORD), address);
    }

    private Answer get(OfficerBrowser browser, String address) {
        return browser.send(
                browser.request(address).header("Accept", "text/html").GET());
    }

    private Answer sendAgain(String login, long mail) {
        var browser = OfficerBrowser.signedOn(port, login, TestPeople.PASSWORD);
        var token = TOKEN.matcher(get(browser, "/ke-hoach").body());
        assertThat(token.find()).isTrue();
        return browser.form("/thu/" + mail + "/gui-lai", "_csrf=" + token.group(1));
    }

    private long newest() {
        return jdbc.sql("select max(id) from mail").query(Long.class).single();
    }

    @Test
    void theAdministratorSeesTheStateOfEveryMail() {
        post.server.answerTo("snv.chuyenvien@laichau.example", "550 5.1.1 no such mailbox");
        post.queue(Post.PERSON);
        post.queue("snv.chuyenvien");
        post.deliver();
        post.server.goAway();
        post.queue("syt.chuyenvien");
        post.deliver();

        var all = get("quantri", "/thu").body();
        assertThat(all).contains("Đang chờ (1)", "Đã gửi (1)", "Không gửi được (1)");
        assertThat(all).contains("550 5.1.1 no such mailbox", "Không kết nối được máy chủ thư", Post.MAILBOX);
        assertThat(get("quantri", "/thu?trang-thai=sent").body())
                .contains(Post.MAILBOX)
                .doesNotContain("550 5.1.1");
        assertThat(get("quantri", "/thu?trang-thai=undeliverable").body())
                .contains("550 5.1.1")
                .doesNotContain(Post.MAILBOX);
    }

    @Test
    void nobodyElseSeesMailOrSendsItAgain() {
        post.queue(Post.PERSON);

        for (var login : new String[] {Post.PERSON, "vpub.theodoi", "ubnd.lanhdao"}) {
            assertThat(get(login, "/thu").status()).isEqualTo(403);
            assertThat(get(login, "/thu/" + newest()).status()).isEqualTo(403);
            assertThat(sendAgain(login, newest()).status()).isEqualTo(403);
            assertThat(get(login, "/ke-hoach").body()).doesNotContain("href=\"/thu\"");
        }
        assertThat(get("quantri", "/ke-hoach").body()).contains("href=\"/thu\"");
    }

    @Test
    void aMailIsShownWithoutPowerOverThePage() {
        mails.queue(NewMail.toOfficer(
                "x",
                MailKind.NOTE,
                Post.PERSON,
                new MailText("<b>T</b>", "<script>alert(\"1\")</script>", "<i>P</i>")));

        var page = get("quantri", "/thu/" + newest());

        assertThat(page.body())
                .contains("sandbox=\"\"")
                .contains("srcdoc=\"&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;\"")
                .contains("&lt;b&gt;T&lt;/b&gt;", "&lt;i&gt;P&lt;/i&gt;")
                .doesNotContain("<script>alert");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'self'");
    }

    @Test
    void whatCouldNotBeDeliveredIsSentAgain() {
        post.server.say(Moment.RECIPIENT, "550 5.1.1 no such mailbox");
        post.queue(Post.PERSON);
        post.deliver();
        post.server.recover();
        assertThat(get("quantri", "/thu/" + newest()).body()).contains("Gửi lại");

        assertThat(sendAgain("quantri", newest()).header("Location")).endsWith("/thu/" + newest());
        post.deliver();

        assertThat(post.state(Post.PERSON)).isEqualTo("SENT");
        assertThat(get("quantri", "/thu/" + newest()).body()).doesNotContain("Gửi lại");
        assertThat(sendAgain("quantri", newest()).status()).isEqualTo(400);
    }

    @Test
    void whatWaitsForItsNextTryIsSentAtOnce() {
        post.server.answerTo(Post.MAILBOX, "451 4.7.1 later");
        post.queue(Post.PERSON);
        post.deliver();

        sendAgain("quantri", newest());
        post.deliver();

        assertThat(post.state(Post.PERSON)).isEqualTo("SENT");
    }

    @Test
    void addressesOfNoMailAndWordsOfNoStateAreAnswered() {
        assertThat(get("quantri", "/thu/999999999").status()).isEqualTo(404);
        assertThat(get("quantri", "/thu?trang-thai=khac").status()).isEqualTo(400);
        assertThat(get("quantri", "/thu?trang=0").status()).isEqualTo(400);
        assertThat(sendAgain("quantri", 999_999_999).status()).isEqualTo(404);
    }

    @Test
    void aLongListHasPages() {
        for (int number = 0; number < 51; number++) {
            post.queue(Post.PERSON);
        }

        assertThat(get("quantri", "/thu").body()).contains("/thu?trang=2");
        assertThat(get("quantri", "/thu?trang-thai=queued&trang=2").body())
                .contains("/thu?trang-thai=queued&amp;trang=1")
                .doesNotContain("trang=3");
    }
}
