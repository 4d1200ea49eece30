package vn.tiendo.testing;

import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** To be imported by a test of the whole application: what it mails goes to {@link SmtpServer#ofAllTests()}. */
public class MailIsCaught {

    @Bean
    DynamicPropertyRegistrar mailServerOfTheTests() {
        return properties -> properties.add(
                "tien-do.mail.port", () -> SmtpServer.ofAllTests().port());
    }
}
