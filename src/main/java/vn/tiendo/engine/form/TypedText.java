package vn.tiendo.engine.form;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text as a form takes it: one Unicode form (NFC), one kind of line end, without what no keyboard types and nobody
 * sees (control characters, half surrogates, changes of writing direction, zero-width letters, tags). Joiners stay:
 * emoji and some scripts need them. Markup and expressions are letters like any other.
 */
final class TypedText {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\x{2028}\\x{2029}]");
    private static final Pattern NOT_TYPED = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}"
            + "|[\\x{AD}\\x{61C}\\x{180E}\\x{200B}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2060}-\\x{206F}\\x{FEFF}"
            + "\\x{FFF9}-\\x{FFFB}\\x{E0000}-\\x{E007F}]");
    /** Letters that show nothing, so that a text of them is as good as empty. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\s\\p{Z}\\p{Cf}\\x{FE00}-\\x{FE0F}\\x{2800}\\x{3164}\\x{115F}\\x{1160}\\x{FFA0}]*+");

    private TypedText() {}

    /** The text as it is kept, or null where nothing is left to see. */
    static @Nullable String keep(String written) {
        var lines = LINE_END.matcher(written).replaceAll("\n");
        var text = Normalizer.normalize(NOT_TYPED.matcher(lines).replaceAll(""), Normalizer.Form.NFC);
        return UNSEEN.matcher(text).matches() ? null : trim(text);
    }

    /** By hand: a pattern is slow on a page of spaces. */
    private static String trim(String text) {
        var start = 0;
        var end = text.length();
        while (start < end && empty(text.charAt(start))) {
            start++;
        }
        while (end > start && empty(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean empty(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
