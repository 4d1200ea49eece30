package vn.tiendo.notification;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** An open connection to the mail server, for one thread. */
class SmtpConnection implements AutoCloseable {

    private static final int CLOSING = 421;

    /** Log in first, wrong order, weak login: nothing that this recipient could mend. */
    private static final Set<Integer> ABOUT_US = Set.of(503, 530, 534, 535, 538);

    private final SMTPTransport transport;
    private final JavaMailSenderImpl sender;
    private final Envelope envelope;

    SmtpConnection(SMTPTransport transport, JavaMailSenderImpl sender, Envelope envelope) {
        this.transport = transport;
        this.sender = sender;
        this.envelope = envelope;
    }

    /**
     * Hands one mail over and waits for the answer. The address must be a valid one.
     *
     * @throws MailServerAway if there was no answer, or one that concerns every mail; the connection is then of no use
     */
    Outcome send(Letter letter) {
        try {
            var message = envelope.around(letter, sender.getSession());
            transport.sendMessage(
                    message, new Address[] {new InternetAddress(Objects.requireNonNull(letter.address()))});
            return new Outcome.Taken();
        } catch (MessagingException failure) {
            return outcome(failure);
        }
    }

    private Outcome outcome(MessagingException failure) {
        int code = transport.getLastReturnCode();
        if (failure.getNextException() instanceof IOException || code < 400) {
            throw new MailServerAway("Máy chủ thư không trả lời: " + ServerWords.of(failure));
        }
        var words = ServerWords.of(transport.getLastServerResponse());
        if (code == CLOSING || ABOUT_US.contains(code) || refusesTheSender(failure, code)) {
            throw new MailServerAway("Máy chủ thư từ chối phục vụ: " + words);
        }
        return code < 500 ? new Outcome.NotNow(words) : new Outcome.Never(words);
    }

    /** Who may not send at all must not make every recipient undeliverable. */
    private static boolean refusesTheSender(MessagingException failure, int code) {
        return code >= 500
                && failure instanceof SMTPSendFailedException refused
                && refused.getCommand().startsWith("MAIL FROM");
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException gone) {
            // It is of no further use either way.
        }
    }
}
