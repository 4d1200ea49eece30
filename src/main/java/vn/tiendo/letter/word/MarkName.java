package vn.tiendo.letter.word;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How marks are compared: as people read them. {@code {{Số ký hiệu}}}, {@code {{so_ky_hieu}}} and {@code {{SỐ, KÝ HIỆU}}}
 * are the same mark, so that neither a missing accent nor a capital makes a template wrong.
 */
public final class MarkName {

    private MarkName() {}

    /** Small letters and digits without accents, words apart by one blank. */
    public static String key(String written) {
        return Normalizer.normalize(written.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    /** Whether it is written in capitals, which asks for a value in capitals. */
    static boolean inCapitals(String written) {
        return written.codePoints().filter(Character::isLetter).count() > 1
                && written.codePoints().noneMatch(Character::isLowerCase);
    }
}
