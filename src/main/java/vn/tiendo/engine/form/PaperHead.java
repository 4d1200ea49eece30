package vn.tiendo.engine.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * The head of a form, as on the paper an officer knows: two columns, what it is about and until when. Every text is
 * escaped here, so that whatever was typed somewhere else is shown literally.
 */
public final class PaperHead {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final StringBuilder rows = new StringBuilder();
    private @Nullable String notice;

    /** A row; nothing is written for a fact that is not known. */
    public PaperHead row(String label, @Nullable Object fact) {
        if (fact == null || fact.toString().isBlank()) {
            return this;
        }
        var text = fact instanceof LocalDate day ? DAY.format(day) : fact.toString();
        rows.append("<tr><th align=\"left\">")
                .append(HtmlUtils.htmlEscape(label, "UTF-8"))
                .append("</th><td>")
                .append(HtmlUtils.htmlEscape(text, "UTF-8").replace("\n", "<br>"))
                .append("</td></tr>");
        return this;
    }

    /** Something that must be read first, such as the reason why this came back. */
    public PaperHead notice(String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            notice = "<blockquote><strong>" + HtmlUtils.htmlEscape(label, "UTF-8") + "</strong> "
                    + HtmlUtils.htmlEscape(text, "UTF-8").replace("\n", "<br>") + "</blockquote>";
        }
        return this;
    }

    String html() {
        return (notice == null ? "" : notice) + "<table><tbody>" + rows + "</tbody></table>";
    }
}
