package vn.tiendo.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a simple mail says.
 *
 * @param title      also the subject
 * @param paragraphs each of one or more sentences; line ends are kept
 * @param lines      what it is about, one row each
 */
public record Note(String title, List<String> paragraphs, List<Line> lines) {

    /**
     * One row.
     *
     * @param label what it is called
     * @param fact  what is said about it, such as until when; or null
     * @param link  where it opens, {@link MailTemplates#link}; or null
     */
    public record Line(
            String label, @Nullable String fact, @Nullable String link) {

        public Line {
            if (link != null && !link.matches("https?://\\S+")) {
                throw new IllegalArgumentException("Not an address of ours: " + link);
            }
        }
    }
}
