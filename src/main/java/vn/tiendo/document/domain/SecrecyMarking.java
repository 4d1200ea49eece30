package vn.tiendo.document.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A secrecy class stamped into a text or a symbol. Only a marking counts: a document <em>about</em> keeping secrets
 * ("bảo vệ bí mật nhà nước", "bảo mật") is as welcome as one about honey ("mật ong").
 */
final class SecrecyMarking {

    private static final String CLASS = "(?<class>tuyệt mật|tối mật|mật)";
    private static final String CAPITALS = "(?<class>TUYỆT MẬT|TỐI MẬT|MẬT)";
    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern[] IN_TEXT = {
        // The whole text, or in brackets at either end: (Mật), [TỐI MẬT].
        Pattern.compile("^" + CLASS + "$", ANY_CASE),
        Pattern.compile("^[(\\[] ?(?:độ )?" + CLASS + " ?[)\\]]", ANY_CASE),
        Pattern.compile("[(\\[] ?(?:độ )?" + CLASS + " ?[)\\]] ?\\.?$", ANY_CASE),
        // Before a colon or a dash: "Mật: Kế hoạch ...", "TỐI MẬT - Báo cáo ...".
        Pattern.compile("^" + CLASS + " ?(?::| - |\\. )", ANY_CASE),
        // In capitals before a text that is not: "MẬT Kế hoạch ..."; and after a dash or a full stop at the end.
        Pattern.compile("^" + CAPITALS + " (?=\\p{Lu}?\\p{Ll})"),
        Pattern.compile("(?:[.;:]| -) ?" + CAPITALS + "\\.?$"),
        // Named as the class of this document; not where classes are listed.
        Pattern.compile(
                "độ (?:bảo )?mật ?: ?" + CLASS + "(?! ?(?:,|;|và|hoặc) ?(?:độ )?(?:tuyệt|tối|mật))"
                        + "(?= ?[,.;)\\]-]|$)",
                ANY_CASE),
    };

    private static final Pattern[] IN_NUMBER = {
        Pattern.compile("[(\\[] ?(?<class>tuyệt mật|tối mật|mật|TgM|TM|M) ?[)\\]] ?$", ANY_CASE),
        Pattern.compile("\\d ?[-/].*\\p{L}-(?<class>M)$"),
        Pattern.compile("(?<!\\p{L})" + CAPITALS + "$"),
    };

    private SecrecyMarking() {}

    /** The class stamped at the start or the end of a text. */
    static Optional<SecrecyClass> inText(@Nullable String text) {
        return find(IN_TEXT, text);
    }

    /** The class stamped behind a number: {@code 12-KH/TU(M)}, {@code 12/KH-UBND-M}. */
    static Optional<SecrecyClass> inNumber(@Nullable String written) {
        return find(IN_NUMBER, written);
    }

    private static Optional<SecrecyClass> find(Pattern[] patterns, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        // A stamp stands on a line of its own; a full stop marks the line's end where lines become one.
        var lines = WrittenText.keep(text).replaceAll("\\n+", " . ");
        for (var line : new String[] {WrittenText.plain(text), WrittenText.plain(lines)}) {
            for (var pattern : patterns) {
                var match = pattern.matcher(line);
                if (match.find()) {
                    return Optional.of(named(match.group("class")));
                }
            }
        }
        return Optional.empty();
    }

    private static SecrecyClass named(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "tuyệt mật", "tgm" -> SecrecyClass.TOP_SECRET;
            case "tối mật", "tm" -> SecrecyClass.SECRET;
            default -> SecrecyClass.CONFIDENTIAL;
        };
    }
}
