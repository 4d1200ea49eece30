package vn.tiendo;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they are compared: the function {@code plain} of the database, here. */
public final class PlainWords {

    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");

    private PlainWords() {}

    /** Small letters without diacritics, digits, and one space between them. */
    public static String of(String written) {
        var bare = MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace('\u0110', 'd')
                .replace('\u00d0', 'd')
                .replace('\u0111', 'd')
                .replace('\u00f0', 'd')
                .toLowerCase(Locale.ROOT);
        return BETWEEN.matcher(bare).replaceAll(" ").strip();
    }
}
