package vn.tiendo.demo.mail;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

/**
 * An SMTP server on a free port of this machine. It is there before any other bean, and puts its address where a
 * province's mail server would be named: {@code tien-do.mail.host} and {@code tien-do.mail.port}.
 */
public final class MailSink implements BeanFactoryPostProcessor, EnvironmentAware, DisposableBean {

    private static final String HERE = "127.0.0.1";

    private final GreenMail server = new GreenMail(new ServerSetup(0, HERE, ServerSetup.PROTOCOL_SMTP));
    private @Nullable ConfigurableEnvironment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = (ConfigurableEnvironment) environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        server.start();
        if (environment != null) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "demo-mail",
                            Map.of(
                                    "tien-do.mail.host",
                                    HERE,
                                    "tien-do.mail.port",
                                    server.getSmtp().getPort())));
        }
    }

    /** What was caught, newest first. A mail to several people is there once. */
    public List<CaughtMail> caught() {
        return server.getManagers().getImapHostManager().getAllMessages().stream()
                .sorted(Comparator.comparing(StoredMessage::getReceivedDate)
                        .thenComparing(StoredMessage::getUid)
                        .reversed())
                .map(message -> CaughtMail.of(message.getMimeMessage()))
                .distinct()
                .toList();
    }

    /** One of them. */
    public Optional<CaughtMail> find(String messageId) {
        return caught().stream()
                .filter(mail -> mail.messageId().equals(messageId))
                .findFirst();
    }

    /** Forgets all of them. */
    public void empty() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void destroy() {
        server.stop();
    }
}
