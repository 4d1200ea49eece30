package vn.tiendo.csv;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** What may stand in a cell, whether a file brings it or somebody types it. */
public final class Cell {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");
    private static final Pattern FORMULA = Pattern.compile("^[=+@-].*");

    private Cell() {}

    /** In Unicode's composed form (NFC) and without blanks around it. */
    public static String composed(String written) {
        return Normalizer.normalize(written.replace('\u00A0', ' '), Normalizer.Form.NFC)
                .strip();
    }

    /** Why the text is refused, as the end of a sentence about its cell: what no screen shows, what a sheet obeys. */
    public static Optional<String> wrongWith(String text) {
        if (UNSEEN.matcher(text).find()) {
            return Optional.of("có ký tự điều khiển hoặc ký tự ẩn: " + Faults.quoted(text));
        }
        return FORMULA.matcher(text).matches()
                ? Optional.of("giống công thức bảng tính: " + Faults.quoted(text))
                : Optional.empty();
    }
}
