package vn.tiendo.notification.domain;

/**
 * What a mail says, twice: as HTML and as plain text for who reads without. What no mail can carry is taken out here:
 * a subject is one line without control characters, so that nothing typed anywhere becomes a header.
 */
public record MailText(String subject, String html, String plain) {

    private static final int LONGEST_SUBJECT = 250;

    public MailText {
        subject = oneLine(subject);
        html = storable(html);
        plain = storable(plain);
    }

    private static String oneLine(String text) {
        var line = text.replaceAll("[\\p{Cc}\\p{Cs}\\x{2028}\\x{2029}]+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_SUBJECT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_SUBJECT - 1))
                                .stripTrailing() + "…";
    }

    /** Nearly every text is: looked through by hand, because a pattern takes longer than sending the mail. */
    private static String storable(String text) {
        return text.chars().anyMatch(letter -> letter == 0 || Character.isSurrogate((char) letter))
                ? text.replaceAll("[\\x00\\p{Cs}]", "")
                : text;
    }
}
