package vn.tiendo.notification;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import vn.tiendo.notification.domain.MailText;

/**
 * Renders a mail from {@code templates/mail/<name>.html} and {@code templates/mail/<name>.txt}. What a model holds is
 * shown as it was typed: markup is escaped in HTML, and no expression in it is ever evaluated.
 */
@Component
public class MailTemplates {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final ITemplateEngine engine;
    private final ApplicationContext beans;
    private final String baseUrl;

    MailTemplates(ITemplateEngine engine, ApplicationContext beans, @Value("${tien-do.base-url}") String baseUrl) {
        this.engine = engine;
        this.beans = beans;
        this.baseUrl = baseUrl.replaceFirst("/+$", "");
    }

    /**
     * Renders both versions.
     *
     * @param template {@code note}, for example
     * @param model    what the template asks for; {@code subject} and {@code baseUrl} are added, {@code @viet} is at hand
     */
    public MailText render(String template, String subject, Map<String, ?> model) {
        var variables = new HashMap<String, Object>(model);
        variables.put("subject", subject);
        variables.put("baseUrl", baseUrl);
        variables.put(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(beans, null));
        var context = new Context(VIETNAMESE, variables);
        return new MailText(
                subject,
                engine.process("mail/" + template, context),
                engine.process("mail/" + template + ".txt", context).strip() + "\n");
    }

    /** A simple mail: a title, some paragraphs, some lines with a link each. */
    public MailText note(Note note) {
        return render("note", note.title(), Map.of("note", note));
    }

    /** The address of a page of ours, for example {@code /ke-hoach/12}, as a mail must write it. */
    public String link(String path) {
        return baseUrl + path;
    }

    /** The address that opens a task in Tasklist, after the login where one is needed. */
    public String taskLink(String taskId) {
        return link("/camunda/app/tasklist/default/#/?task=" + taskId);
    }
}
