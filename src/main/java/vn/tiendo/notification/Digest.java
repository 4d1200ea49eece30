package vn.tiendo.notification;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.tiendo.notification.domain.MailKind;
import vn.tiendo.notification.domain.NoticeMessage;

/**
 * All that one person is told in one mail.
 *
 * @param key names it in the outbox, once for ever
 */
public record Digest(String key, String recipient, MailKind kind, List<DigestLine> lines) {

    /** More than anybody reads in a mail; the rest is on the page. */
    private static final int SHOWN = 40;

    /** What belongs under one heading. */
    public record Section(NoticeMessage message, List<DigestLine> lines, int more) {

        /** For example "Quá hạn (2)". */
        public String heading() {
            return message.title() + " (" + (lines.size() + more) + ")";
        }

        public String plainHeading() {
            return heading().toUpperCase(Locale.ROOT);
        }

        public String color() {
            return tone().color();
        }

        public String tint() {
            return tone().tint();
        }

        private Tone tone() {
            return switch (message) {
                case QUA_HAN -> Tone.LATE;
                case DEN_HAN -> Tone.DUE;
                case SAP_DEN_HAN -> Tone.SOON;
            };
        }
    }

    public List<Section> sections() {
        return Arrays.stream(NoticeMessage.values())
                .sorted(Comparator.reverseOrder())
                .map(this::section)
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    private Section section(NoticeMessage message) {
        var all = lines.stream().filter(line -> line.message() == message).toList();
        var shown = all.subList(0, Math.min(SHOWN, all.size()));
        return new Section(message, shown, all.size() - shown.size());
    }

    /** "Nhắc việc: 2 quá hạn, 1 sắp đến hạn". */
    public String subject() {
        return "Nhắc việc: "
                + String.join(
                        ", ",
                        sections().stream()
                                .map(section -> section.lines().size() + section.more() + " "
                                        + section.message().title().toLowerCase(Locale.ROOT))
                                .toList());
    }
}
