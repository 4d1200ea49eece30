package vn.tiendo.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server of the office, {@code tien-do.mail.*}; README.md tells the environment variables.
 *
 * @param from           address of the sender, also of the envelope
 * @param fromName       what mail programs show as the sender
 * @param username       empty where the server asks for no login
 * @param starttls       whether the connection must become encrypted before anything is said
 * @param connectTimeout until there is a connection; like the others well below the half minute after which a silent
 *                       server would hold up other work
 * @param readTimeout    until the server answers one command
 * @param writeTimeout   until the server takes what is written
 */
@ConfigurationProperties("tien-do.mail")
public record MailSettings(
        String host,
        @DefaultValue("25") int port,
        String from,
        @DefaultValue("Tiến Độ") String fromName,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("false") boolean starttls,
        @DefaultValue("10s") Duration connectTimeout,
        @DefaultValue("20s") Duration readTimeout,
        @DefaultValue("20s") Duration writeTimeout) {

    /** The part of the sender's address behind the @, under which our Message-IDs are unique in the world. */
    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }
}
