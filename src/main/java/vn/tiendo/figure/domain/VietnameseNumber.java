package vn.tiendo.figure.domain;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as Vietnam writes them: "1.234,5". Points group thousands and stand nowhere else, so that "1.5" is refused and not
 * read as fifteen.
 */
public final class VietnameseNumber {

    /** Digits before the comma and after it. */
    private static final Pattern WRITTEN =
            Pattern.compile("[-−]?(\\d{1,15}|\\d{1,3}([.\\u00A0 ]\\d{3}){1,4})(,\\d{1,6})?");

    private VietnameseNumber() {}

    /** What was written, exactly; nothing where it is no number. */
    public static Optional<BigDecimal> read(String written) {
        var text = written.strip();
        return WRITTEN.matcher(text).matches()
                ? Optional.of(new BigDecimal(
                        text.replaceAll("[.\\u00A0 ]", "").replace(',', '.').replace('−', '-')))
                : Optional.empty();
    }

    /** The number with all its digits: "1.234,5". */
    public static String write(BigDecimal number) {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        var format = new DecimalFormat("#,##0.######", symbols);
        return format.format(number);
    }
}
