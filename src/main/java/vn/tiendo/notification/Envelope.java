package vn.tiendo.notification;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.deadline.domain.Deadline;

/** Makes of a letter what goes over the wire: headers, the plain text first, then the HTML, all in UTF-8. */
@Component
class Envelope {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Clock clock;
    private final InternetAddress from;

    Envelope(MailSettings settings, Clock clock) {
        this.clock = clock;
        this.from = named(settings.from(), settings.fromName());
    }

    MimeMessage around(Letter letter, Session session) throws MessagingException {
        var message = new WithOwnId(session, letter.messageId());
        message.setFrom(from);
        message.setRecipient(Message.RecipientType.TO, named(Objects.requireNonNull(letter.address()), letter.name()));
        message.setSubject(letter.text().subject(), UTF_8);
        message.setHeader(
                "Date",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atZone(Deadline.VIETNAM)));
        // So that nobody's holiday notice answers a machine.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setContent(new MimeMultipart(
                "alternative",
                part(letter.text().plain(), "plain"),
                part(letter.text().html(), "html")));
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, kind);
        // Said beforehand, or the library reads the whole text first to choose; lines of any length survive it.
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** The library encodes the name; what would end a header line has no place in it. */
    private static InternetAddress named(String address, @Nullable String name) {
        try {
            return new InternetAddress(address, name == null ? null : name.replaceAll("[\\p{Cc}\\p{Cs}]+", " "), UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The library makes a Message-ID of its own whenever a message is saved. */
    private static final class WithOwnId extends MimeMessage {

        private final String id;

        WithOwnId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
