package vn.tiendo.supervision.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A part of a whole. As percentage it is cut to two places, not rounded, as the official counts print it: 223 of 16,051 is
 * 1.38 %; so nobody has 100 % who lacks one.
 */
public record Share(long part, long whole) {

    private static final int PLACES = 4;

    /** From 0 to 1, cut to four places; null of nothing. */
    public @Nullable Double value() {
        var cut = cut();
        return cut == null ? null : cut.doubleValue();
    }

    /** {@code 98,61%}, or a dash of nothing. */
    public String percent() {
        var cut = cut();
        return cut == null ? "–" : cut.movePointRight(2).toPlainString().replace('.', ',') + "%";
    }

    private @Nullable BigDecimal cut() {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), PLACES, RoundingMode.DOWN);
    }

    /** Whether the part is a greater one than the other's, exactly. */
    int compare(Share other) {
        return BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(other.whole))
                .compareTo(BigDecimal.valueOf(other.part).multiply(BigDecimal.valueOf(whole)));
    }
}
