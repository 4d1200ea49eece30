package vn.tiendo.notification;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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
    public record Section(NoticeMessage message, List<DigestLine> lines, int more) {}

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
                                        + section.message().title().toLowerCase())
                                .toList());
    }
}
