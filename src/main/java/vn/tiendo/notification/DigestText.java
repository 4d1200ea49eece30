package vn.tiendo.notification;

import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import vn.tiendo.notification.domain.MailText;

/** A digest as HTML and as plain text. */
@Component
class DigestText {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final ITemplateEngine templates;
    private final String baseUrl;

    DigestText(ITemplateEngine templates, @Value("${tien-do.base-url}") String baseUrl) {
        this.templates = templates;
        this.baseUrl = baseUrl;
    }

    MailText of(Digest digest) {
        var context = new Context(VIETNAMESE);
        context.setVariable("digest", digest);
        context.setVariable("baseUrl", baseUrl);
        return new MailText(digest.subject(), templates.process("mail/nhac-viec", context), plain(digest));
    }

    private String plain(Digest digest) {
        var text = new StringBuilder();
        for (var section : digest.sections()) {
            text.append(section.message().title().toUpperCase(VIETNAMESE)).append('\n');
            for (var line : section.lines()) {
                text.append("- ").append(line.kind()).append(": ").append(line.title());
                text.append("\n  ").append(line.unit()).append("; thời hạn: ").append(line.deadline());
                text.append(" (")
                        .append(line.when())
                        .append(")\n  ")
                        .append(line.link())
                        .append('\n');
            }
            if (section.more() > 0) {
                text.append("- và ").append(section.more()).append(" việc khác\n");
            }
            text.append('\n');
        }
        return text.append("Tất cả việc của bạn: ")
                .append(baseUrl)
                .append("/\n")
                .toString();
    }
}
