package vn.tiendo.notification;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.ITemplateResolver;

/** The mail library, set up from our settings. Nothing is connected here: the application starts without a mail server. */
@Configuration
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

    @Bean
    JavaMailSenderImpl mailSender(MailSettings settings, @Value("${tien-do.base-url}") URI baseUrl) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        if (!settings.username().isEmpty()) {
            sender.setUsername(settings.username());
            sender.setPassword(settings.password());
        }
        sender.setJavaMailProperties(properties(settings, baseUrl));
        return sender;
    }

    /** The plain text of mails; pages and the HTML of mails have Spring Boot's own resolver, which is asked afterwards. */
    @Bean
    ITemplateResolver plainTextOfMails() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setResolvablePatterns(Set.of("mail/*.txt"));
        resolver.setTemplateMode(TemplateMode.TEXT);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        resolver.setOrder(1);
        return resolver;
    }

    private static Properties properties(MailSettings settings, URI baseUrl) {
        var properties = new Properties();
        properties.setProperty(
                "mail.smtp.auth", String.valueOf(!settings.username().isEmpty()));
        // Required, not only offered: or whoever stands between could take the encryption away.
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(settings.starttls()));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(settings.starttls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        // The library's defaults are to wait for ever.
        properties.setProperty(
                "mail.smtp.connectiontimeout",
                String.valueOf(settings.connectTimeout().toMillis()));
        properties.setProperty(
                "mail.smtp.timeout", String.valueOf(settings.readTimeout().toMillis()));
        properties.setProperty(
                "mail.smtp.writetimeout", String.valueOf(settings.writeTimeout().toMillis()));
        properties.put("mail.smtp.socketFactory", new PromptSockets());
        // Or whoever cannot be reached is tried twice.
        properties.setProperty("mail.smtp.socketFactory.fallback", "false");
        properties.setProperty("mail.smtp.from", settings.from());
        // Or the library asks the name service who this machine is, which takes minutes where that is down.
        properties.setProperty("mail.smtp.localhost", baseUrl.getHost() == null ? "localhost" : baseUrl.getHost());
        properties.setProperty("mail.smtp.quitwait", "false");
        return properties;
    }
}
