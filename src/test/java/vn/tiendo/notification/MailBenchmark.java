package vn.tiendo.notification;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.tiendo.TienDoApplication;
import vn.tiendo.notification.domain.MailKind;
import vn.tiendo.notification.domain.MailText;
import vn.tiendo.notification.domain.NewMail;
import vn.tiendo.testing.LifecycleTest;
import vn.tiendo.testing.OwnDatabase;
import vn.tiendo.testing.SmtpServer;

/**
 * Mail handed to a local SMTP sink out of the outbox, one by one on record, beside the bare mail library with the same
 * mails on the same sink, also over one connection. Run it with {@code mvn test -Dtest=MailBenchmark}.
 */
@SpringBootTest(
        classes = TienDoApplication.class,
        properties = {"camunda.bpm.job-execution.enabled=false", "logging.level.root=warn"})
@Import({OwnDatabase.class, LifecycleTest.Beans.class})
class MailBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(MailBenchmark.class);
    private static final int MAILS = 5_000;
    private static final int ROUNDS = 5;

    @Autowired
    Mails mails;

    @Autowired
    OneDelivererANode deliverer;

    @Autowired
    MailTemplates templates;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    JdbcClient jdbc;

    private final SmtpServer sink = SmtpServer.ofAllTests();
    private final List<Double> rendered = new ArrayList<>();
    private final List<Double> queued = new ArrayList<>();
    private final List<Double> delivered = new ArrayList<>();
    private final List<Double> together = new ArrayList<>();
    private final List<Double> bare = new ArrayList<>();
    private final List<Double> spring = new ArrayList<>();

    @Test
    void deliveryBesideTheBareMailLibrary() throws MessagingException {
        sink.onlyCount();
        var officers = jdbc.sql("select login from officer order by login")
                .query(String.class)
                .list();
        round(officers, -1, MAILS / 5);
        List.of(rendered, queued, delivered, together, bare, spring).forEach(List::clear);
        for (int round = 0; round < ROUNDS; round++) {
            round(officers, round, MAILS);
        }
        LOG.warn("{} mails a round, medians of {} rounds, a second:", MAILS, ROUNDS);
        LOG.warn("render {}, queue {}", median(rendered), median(queued));
        LOG.warn("deliver out of the outbox, each mail marked when the server has taken it: {}", median(delivered));
        LOG.warn("bare library, one connection: {}; JavaMailSender.send(all): {}", median(bare), median(spring));
        LOG.warn(
                "rendered and queued by five hundreds while those before are delivered: {}, ratio {}",
                median(together),
                ratio(List.of(together)));
        LOG.warn(
                "Ratio to the bare library: delivered {}, queued and delivered {}, rendered too {}",
                ratio(List.of(delivered)),
                ratio(List.of(queued, delivered)),
                ratio(List.of(rendered, queued, delivered)));
    }

    /** One step after the other, none at the same time as another. */
    private String ratio(List<List<Double>> steps) {
        double secondsAMail =
                steps.stream().mapToDouble(step -> 1.0 / median(step)).sum();
        return String.format("%.2f", 1 / secondsAMail / median(bare));
    }

    private void round(List<String> officers, int round, int count) throws MessagingException {
        var texts = new ArrayList<MailText>();
        rendered.add(rate(count, () -> IntStream.range(0, count).forEach(mail -> texts.add(digest(mail)))));
        bare.add(rate(count, () -> sendBare(texts)));
        var batch = IntStream.range(0, count)
                .mapToObj(mail -> NewMail.toOfficer(
                        "benchmark:" + round + ":" + mail,
                        MailKind.DIGEST,
                        officers.get(mail % officers.size()),
                        texts.get(mail)))
                .collect(Collectors.toList());
        queued.add(rate(count, () -> mails.queueAll(batch)));
        int before = sink.taken();
        delivered.add(rate(count, () -> {
            while (deliverer.deliver()) {
                // There is more.
            }
        }));
        if (sink.taken() - before != count) {
            throw new IllegalStateException("Only " + (sink.taken() - before) + " arrived");
        }
        together.add(rate(count, () -> writeWhileDelivering(officers, round, count)));
        var messages =
                texts.stream().map(text -> message(text, sender.getSession())).toArray(MimeMessage[]::new);
        spring.add(rate(count, () -> sender.send(messages)));
    }

    /** As the hourly watch does it: one job writes to the next people while another hands over what is queued. */
    private void writeWhileDelivering(List<String> officers, int round, int count) {
        int before = sink.taken();
        var writing = CompletableFuture.runAsync(() -> {
            for (int from = 0; from < count; from += 500) {
                mails.queueAll(IntStream.range(from, Math.min(from + 500, count))
                        .mapToObj(mail -> NewMail.toOfficer(
                                "together:" + round + ":" + mail,
                                MailKind.DIGEST,
                                officers.get(mail % officers.size()),
                                digest(mail)))
                        .toList());
            }
        });
        while (!writing.isDone() || sink.taken() - before < count) {
            deliverer.deliver();
            Thread.onSpinWait();
        }
        writing.join();
    }

    private MailText digest(int number) {
        return templates.note(new Note(
                "Nhắc việc sáng nay: 15 việc, trong đó 3 việc quá hạn (" + number + ")",
                List.of("Kính gửi đồng chí,", "Đây là những việc của đồng chí đã đến hạn hoặc sắp đến hạn."),
                IntStream.range(0, 15)
                        .mapToObj(line -> new Note.Line(
                                "Báo cáo kết quả thực hiện Kế hoạch chuyển đổi số, nội dung " + line,
                                "trước ngày 15/12/2026, còn 3 ngày làm việc",
                                templates.taskLink("7a1c0f6e-" + line)))
                        .toList()));
    }

    private void sendBare(List<MailText> texts) {
        var session = sender.getSession();
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(sender.getHost(), sender.getPort(), null, null);
            for (var text : texts) {
                var message = message(text, session);
                transport.sendMessage(message, message.getAllRecipients());
            }
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static MimeMessage message(MailText text, Session session) {
        try {
            var message = new MimeMessage(session);
            message.setFrom("tien-do@laichau.example");
            message.setRecipients(
                    Message.RecipientType.TO,
                    new Address[] {new InternetAddress("stc.chuyenvien@laichau.example", "Chuyên viên", "UTF-8")});
            message.setSubject(text.subject(), "UTF-8");
            message.setContent(
                    new MimeMultipart("alternative", part(text.plain(), "plain"), part(text.html(), "html")));
            message.saveChanges();
            return message;
        } catch (MessagingException | UnsupportedEncodingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, "UTF-8", kind);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static double rate(int count, Runnable work) {
        long start = System.nanoTime();
        work.run();
        return count * 1e9 / (System.nanoTime() - start);
    }

    private static long median(List<Double> rates) {
        return Math.round(rates.stream().sorted().toList().get(rates.size() / 2));
    }
}
