package vn.tiendo.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.notification.domain.MailText;

/** What a reader's mail program makes of our mails, by a mail server that reads them as they do. */
@MailTest
class MailTextTest {

    private static final Clock EIGHT_IN_THE_MORNING =
            Clock.fixed(Instant.parse("2026-04-29T01:00:00Z"), Deadline.VIETNAM);

    private final GreenMail mailbox = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    private MailTemplates templates;

    @Autowired
    private MailSettings settings;

    @BeforeEach
    void open() {
        mailbox.start();
    }

    @AfterEach
    void close() {
        mailbox.stop();
    }

    private MimeMessage read(MailText text, String name) throws Exception {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(mailbox.getSmtp().getPort());
        var letter = new Letter(
                1, "<0123@laichau.example>", "stc", name, "an@laichau.example", false, text, 0, Instant.EPOCH);
        try (var connection = new MailServer(sender, new Envelope(settings, EIGHT_IN_THE_MORNING)).connect()) {
            assertThat(connection.send(letter)).isEqualTo(new Outcome.Taken());
        }
        return mailbox.getReceivedMessages()[0];
    }

    private static String part(MimeMessage message, int number) throws Exception {
        var content = (MimeMultipart) message.getContent();
        assertThat(content.getContentType()).startsWith("multipart/alternative");
        return (String) content.getBodyPart(number).getContent();
    }

    @Test
    void vietnameseArrivesAsItWasWritten() throws Exception {
        var text = templates.note(new Note(
                "Nhắc việc: Báo cáo kết quả thực hiện Nghị quyết số 57-NQ/TW quý I năm 2026 đã đến hạn",
                List.of("Kính gửi đồng chí,\nSở Tài chính còn một báo cáo chưa gửi."),
                List.of(new Note.Line("Báo cáo quý I", "trước ngày 15/12/2026", templates.taskLink("7a1c")))));

        var message = read(text, "Nguyễn Thị Ứng");

        assertThat(message.getSubject()).isEqualTo(text.subject());
        assertThat(((InternetAddress) message.getAllRecipients()[0]).getPersonal())
                .isEqualTo("Nguyễn Thị Ứng");
        assertThat(((InternetAddress) message.getFrom()[0]).getPersonal()).isEqualTo("Tiến Độ");
        assertThat(message.getHeader("Message-ID")).containsExactly("<0123@laichau.example>");
        assertThat(message.getHeader("Date")).containsExactly("Wed, 29 Apr 2026 08:00:00 +0700");
        assertThat(part(message, 0).replace("\r\n", "\n")).isEqualTo("""
                Nhắc việc: Báo cáo kết quả thực hiện Nghị quyết số 57-NQ/TW quý I năm 2026 đã đến hạn

                Kính gửi đồng chí,
                Sở Tài chính còn một báo cáo chưa gửi.

                - Báo cáo quý I: trước ngày 15/12/2026
                  http://localhost:8080/camunda/app/tasklist/default/#/?task=7a1c

                --
                Thư này do hệ thống Tiến Độ tự gửi, không cần trả lời. http://localhost:8080
                """);
        assertThat(part(message, 1))
                .contains("<a href=\"http://localhost:8080/camunda/app/tasklist/default/#/?task=7a1c\"")
                .contains("Sở Tài chính còn một báo cáo chưa gửi.")
                .doesNotContain(" th:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nhắc việc\r\nBcc: ke-gian@x.vn\r\n\r\nxin chào",
                "${7*7} #{7*7} [[${7*7}]] [(${7*7})] {{7*7}} %s%n",
                "<script>alert(1)</script><img src=x onerror=alert(1)>",
                "Hỏa tốc 🔥 \uD800 \u0000 hết"
            })
    void whatSomebodyTypedIsNeitherAHeaderNorMarkupNorAnExpression(String typed) throws Exception {
        var text = templates.note(new Note(typed, List.of(typed), List.of(new Note.Line(typed, typed, null))));

        var message = read(text, typed);

        assertThat(GreenMailUtil.getHeaders(message)).doesNotContainIgnoringCase("\nBcc:");
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(message.getSubject()).isEqualTo(text.subject()).doesNotContain("\r", "\n", "49");
        assertThat(part(message, 0)).doesNotContain("49");
        assertThat(part(message, 1)).doesNotContain("49", "<script", "<img");
    }

    @Test
    void aLongSubjectIsShortened() {
        assertThat(new MailText("rất dài ".repeat(100), "", "").subject())
                .hasSizeLessThanOrEqualTo(250)
                .endsWith("…");
    }

    @Test
    void onlyWebAddressesAreLinks() {
        assertThatThrownBy(() -> new Note.Line("Bấm vào đây", null, "javascript:alert(1)"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
