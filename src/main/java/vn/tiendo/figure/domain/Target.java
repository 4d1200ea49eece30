package vn.tiendo.figure.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Mục tiêu: what a figure is to reach, or must not exceed.
 *
 * @param atMost a ceiling, as of a rate of poor households
 */
public record Target(BigDecimal value, boolean atMost) {

    private static final Pattern CEILING = Pattern.compile("(?iu)(?:≤|<=|không quá|tối đa)\\s*(.+)");
    private static final Pattern FLOOR = Pattern.compile("(?iu)(?:≥|>=|ít nhất|tối thiểu)\\s*(.+)");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** "40", "≥ 40", "không quá 5"; nothing where it is none of these. */
    public static Optional<Target> read(String written) {
        var text = written.strip();
        var ceiling = CEILING.matcher(text);
        var floor = FLOOR.matcher(text);
        boolean atMost = ceiling.matches();
        var number = atMost ? ceiling.group(1) : floor.matches() ? floor.group(1) : text;
        return VietnameseNumber.read(number).map(value -> new Target(value, atMost));
    }

    public boolean reachedBy(BigDecimal figure) {
        int compared = figure.compareTo(value);
        return atMost ? compared <= 0 : compared >= 0;
    }

    /** How much of it the figure is, in whole percent rounded down; nothing of a ceiling or of a target of nothing. */
    public Optional<BigDecimal> percent(BigDecimal figure) {
        return atMost || value.signum() <= 0
                ? Optional.empty()
                : Optional.of(figure.multiply(HUNDRED).divide(value, 0, RoundingMode.FLOOR));
    }

    /** "40", "không quá 5". */
    public String text() {
        return (atMost ? "không quá " : "") + VietnameseNumber.write(value);
    }
}
