package vn.tiendo.notification;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The office's mail server. */
@Component
class MailServer {

    private final JavaMailSenderImpl sender;
    private final Envelope envelope;

    MailServer(JavaMailSenderImpl sender, Envelope envelope) {
        this.sender = sender;
        this.envelope = envelope;
    }

    /**
     * One connection, over which any number of mails can go: a connection each would cost three times as much.
     *
     * @throws MailServerAway if there is none to be had
     */
    SmtpConnection connect() {
        try {
            var transport = (SMTPTransport) sender.getSession().getTransport("smtp");
            transport.connect(sender.getHost(), sender.getPort(), sender.getUsername(), sender.getPassword());
            return new SmtpConnection(transport, sender, envelope);
        } catch (AuthenticationFailedException refused) {
            throw new MailServerAway("Máy chủ thư từ chối đăng nhập: " + ServerWords.of(refused));
        } catch (MessagingException away) {
            throw new MailServerAway("Không kết nối được máy chủ thư: " + ServerWords.of(away));
        }
    }
}
