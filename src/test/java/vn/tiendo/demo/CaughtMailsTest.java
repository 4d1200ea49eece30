package vn.tiendo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Date;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import vn.tiendo.demo.mail.MailSink;
import vn.tiendo.testing.TravellingClock;

/** Mails of the demo go to a real server that keeps them. */
@RunningDemo
class CaughtMailsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Environment settings;

    @Autowired
    private MailSink sink;

    @Autowired
    private TravellingClock clock;

    private Script script;

    @BeforeEach
    void noMails() {
        script = new Script(port, "quantri");
        sink.empty();
    }

    @AfterEach
    void backToday() {
        clock.comeBack();
    }

    @Test
    void theyAreListedNewestFirst() throws MessagingException {
        send("cb01.chuyenvien@laichau.example", "Nhắc việc sáng 04/12/2014", "2014-12-04T08:00:00+07:00");
        send("cb02.chuyenvien@laichau.example", "Nhắc việc sáng 10/12/2014", "2014-12-10T08:00:00+07:00");

        var mails = script.get("/demo/mails").json();

        assertThat(mails.findValuesAsText("subject"))
                .containsExactly("Nhắc việc sáng 10/12/2014", "Nhắc việc sáng 04/12/2014");
        var first = mails.path(1);
        assertThat(first.path("to").asText()).isEqualTo("cb01.chuyenvien@laichau.example");
        assertThat(first.path("date").asText()).isEqualTo("2014-12-04T08:00:00+07:00");
        assertThat(first.path("messageId").asText()).startsWith("<").endsWith(">");
        assertThat(first.path("text").asText()).contains("Báo cáo sắp đến hạn");
        assertThat(first.path("html").asText()).contains("<b>sắp đến hạn</b>");
    }

    @Test
    void thoseOfOnePersonCanBeAskedFor() throws MessagingException {
        send("cb01.chuyenvien@laichau.example", "Một", "2014-12-04T08:00:00+07:00");
        send("cb02.chuyenvien@laichau.example", "Hai", "2014-12-04T08:00:00+07:00");

        assertThat(script.get("/demo/mails?to=cb02.chuyenvien").json().findValuesAsText("subject"))
                .containsExactly("Hai");
    }

    @Test
    void aScenarioBeginsWithAnEmptyMailbox() throws MessagingException {
        send("cb01.chuyenvien@laichau.example", "Cũ", "2014-12-04T08:00:00+07:00");

        script.post("/demo/scenarios/S000");

        assertThat(script.get("/demo/mails").body()).doesNotContain("Cũ");
    }

    @Test
    void theHtmlOfAMailIsShownByItselfAndCanDoNothing() throws MessagingException {
        send("cb01.chuyenvien@laichau.example", "Một", "2014-12-04T08:00:00+07:00");

        var page = script.send(script.request("/demo").header("Accept", "text/html"));
        var id = sink.caught().get(0).messageId();
        var html = script.get("/demo/mails/html?id=" + java.net.URLEncoder.encode(id, StandardCharsets.UTF_8));

        assertThat(page.body()).contains("Một", "<iframe sandbox=\"allow-popups\"");
        assertThat(html.body()).contains("<b>sắp đến hạn</b>");
        assertThat(html.header("Content-Security-Policy")).startsWith("sandbox").contains("default-src 'none'");
    }

    private void send(String to, String subject, String date) throws MessagingException {
        var sender = new JavaMailSenderImpl();
        sender.setHost(settings.getRequiredProperty("tien-do.mail.host"));
        sender.setPort(settings.getRequiredProperty("tien-do.mail.port", Integer.class));
        var message = new MimeMessageHelper(sender.createMimeMessage(), true, StandardCharsets.UTF_8.name());
        message.setFrom(settings.getRequiredProperty("tien-do.mail.from"));
        message.setTo(to);
        message.setSubject(subject);
        message.setSentDate(Date.from(OffsetDateTime.parse(date).toInstant()));
        message.setText("Báo cáo sắp đến hạn.", "<p>Báo cáo <b>sắp đến hạn</b>.</p>");
        sender.send(message.getMimeMessage());
    }
}
