package vn.tiendo.conventions;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether a text on the screen can be one of ours. */
final class Vietnamese {

    /** Vietnamese words and abbreviations that happen to have no diacritics. */
    private static final Set<String> WITHOUT_DIACRITICS = Set.of("STT", "Rồi", "Ngay", "Trao", "Xong");

    private static final Pattern SENTENCE_CASE = Pattern.compile("\\p{Lu}[^\\p{Lu}]*");

    private Vietnamese() {}

    static boolean isVietnamese(String text) {
        return WITHOUT_DIACRITICS.contains(text) || text.codePoints().anyMatch(letter -> letter > 127);
    }

    /** Capital at the beginning, no other in it, no full stop at the end: "Tiếp nhận nhiệm vụ". */
    static boolean isSentenceCase(String text) {
        return SENTENCE_CASE.matcher(text).matches() && text.equals(text.strip()) && !text.endsWith(".");
    }
}
