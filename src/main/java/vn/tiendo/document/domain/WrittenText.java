package vn.tiendo.document.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text as people and other systems write it: the same letters reach us in many encodings. */
public final class WrittenText {

    private static final Pattern NOT_STORABLE = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\x{AD}\\x{200B}-\\x{200F}\\x{202A}-\\x{202E}\\x{2060}\\x{FEFF}]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final String[][] OLD_AND_NEW_TONES = {
        {"oà", "òa"}, {"oá", "óa"}, {"oả", "ỏa"}, {"oã", "õa"}, {"oạ", "ọa"},
        {"oè", "òe"}, {"oé", "óe"}, {"oẻ", "ỏe"}, {"oẽ", "õe"}, {"oẹ", "ọe"},
        {"uỳ", "ùy"}, {"uý", "úy"}, {"uỷ", "ủy"}, {"uỹ", "ũy"}, {"uỵ", "ụy"},
    };

    private WrittenText() {}

    /** The text as it is kept: NFC, trimmed, without what no database stores (control characters, half surrogates). */
    public static String keep(String text) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n');
        var composed = Normalizer.normalize(NOT_STORABLE.matcher(lines).replaceAll(""), Normalizer.Form.NFC);
        return trim(composed);
    }

    /** The text as it is kept, or null where nothing is left. */
    public static @Nullable String keepOrNull(@Nullable String text) {
        var kept = text == null ? "" : keep(text);
        return kept.isEmpty() ? null : kept;
    }

    /** The text as it is read: one kind of Đ, hyphen, slash, digit and space, nothing invisible. */
    public static String plain(String text) {
        var compatible = Normalizer.normalize(INVISIBLE.matcher(keep(text)).replaceAll(""), Normalizer.Form.NFKC)
                .replace('\u00D0', '\u0110')
                .replace('\u0189', '\u0110')
                .replace('\u00F0', '\u0111')
                .replace('\u0256', '\u0111')
                .replaceAll("[\\x{2010}-\\x{2015}\\x{2212}]", "-")
                .replaceAll("[\\x{2044}\\x{2215}]", "/");
        return SPACES.matcher(compatible).replaceAll(" ").trim();
    }

    /** The text for comparison: as it is read, in small letters, with one place for the tone mark (uỷ, ủy). */
    public static String fold(String text) {
        var folded = plain(text).toLowerCase(Locale.ROOT);
        for (var tones : OLD_AND_NEW_TONES) {
            folded = folded.replace(tones[0], tones[1]);
        }
        return folded;
    }

    /** Trims what looks empty, no-break and zero-width spaces too. By hand: a pattern is slow on a page of spaces. */
    private static String trim(String text) {
        var start = 0;
        var end = text.length();
        while (start < end && looksEmpty(text.charAt(start))) {
            start++;
        }
        while (end > start && looksEmpty(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean looksEmpty(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\u200B'
                || character == '\uFEFF';
    }
}
