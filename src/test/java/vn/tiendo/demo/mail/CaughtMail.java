package vn.tiendo.demo.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.demo.travel.KeptClock;

/**
 * A mail as it arrived.
 *
 * @param to        addresses without names, separated by commas
 * @param date      what its header says, {@code 2014-12-12T08:00:00+07:00}; empty without one
 * @param messageId with its angle brackets; empty without one
 * @param text      the plain part; empty without one
 * @param html      the HTML part; empty without one
 */
public record CaughtMail(String to, String subject, String date, String messageId, String text, String html) {

    static CaughtMail of(MimeMessage message) {
        try {
            return new CaughtMail(
                    addresses(message),
                    text(message.getSubject()),
                    message.getSentDate() == null
                            ? ""
                            : KeptClock.written(message.getSentDate().toInstant()),
                    text(message.getMessageID()),
                    part(message, "text/plain"),
                    part(message, "text/html"));
        } catch (MessagingException malformed) {
            throw new IllegalStateException(malformed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String addresses(MimeMessage message) throws MessagingException {
        var to = message.getRecipients(RecipientType.TO);
        return to == null
                ? ""
                : Arrays.stream(to)
                        .map(address -> address instanceof InternetAddress internet
                                ? internet.getAddress()
                                : address.toString())
                        .collect(Collectors.joining(", "));
    }

    private static String part(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return part.getContent().toString();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int index = 0; index < parts.getCount(); index++) {
                var found = part(parts.getBodyPart(index), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
