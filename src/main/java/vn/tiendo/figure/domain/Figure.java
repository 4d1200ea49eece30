package vn.tiendo.figure.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Set;
import vn.tiendo.Refusal;

/** What was given for an indicator, by one unit or by many together. */
public sealed interface Figure {

    /** Longest text that answers an indicator. */
    int LONGEST = 1_000;

    /** How a page says that there is no figure, and how an officer does. */
    String NOT_GIVEN = "chưa có";

    /** What an officer may write where there is no figure. */
    Set<String> NONE = Set.of(NOT_GIVEN, "chưa có số liệu", "không có", "không có số liệu", "-", "–");

    /** By how many units it was given. */
    long givers();

    /**
     * A number, as the sum of what was given and by how many: what a mean one tier up is drawn from.
     *
     * @param givers at least 1
     */
    record Amount(BigDecimal total, long givers) implements Figure {

        private static final int DIGITS_OF_A_MEAN = 2;

        /** The same number is the same figure, with however many zeros it was written. */
        public Amount {
            total = total.stripTrailingZeros();
            total = total.scale() < 0 ? total.setScale(0) : total;
        }

        /** The number itself: the sum, or the mean rounded to two digits. */
        public BigDecimal value(Aggregation how) {
            return how == Aggregation.MEAN && givers > 1
                    ? total.divide(BigDecimal.valueOf(givers), DIGITS_OF_A_MEAN, RoundingMode.HALF_UP)
                    : total;
        }
    }

    /** Words. */
    record Words(String words, long givers) implements Figure {}

    /** Whether somebody wrote that there is none. */
    static boolean isNone(String written) {
        return NONE.contains(written.strip().toLowerCase(Locale.ROOT));
    }

    /**
     * What a unit wrote.
     *
     * @throws Refusal naming the indicator where it is no number, or too long
     */
    static Figure read(Asked asked, String written) {
        if (asked.aggregation() == Aggregation.TEXT) {
            if (written.length() > LONGEST) {
                throw new Refusal("Chỉ tiêu " + Refusal.quoted(asked.name()) + " dài quá 1.000 ký tự; hãy rút gọn.");
            }
            return new Words(written.strip(), 1);
        }
        return new Amount(
                VietnameseNumber.read(written)
                        .orElseThrow(() -> new Refusal("Chỉ tiêu " + Refusal.quoted(asked.name()) + ": "
                                + Refusal.quoted(written)
                                + " không phải là số; hãy ghi như 1.234,5 hoặc ghi «chưa có».")),
                1);
    }

    /** As it is shown: a mean of several with the sum and by how many it was divided. */
    default String text(Aggregation how) {
        if (this instanceof Words said) {
            return said.words();
        }
        var amount = (Amount) this;
        var value = VietnameseNumber.write(amount.value(how));
        return how == Aggregation.MEAN && amount.givers() > 1
                ? value + " (" + VietnameseNumber.write(amount.total()) + "/" + amount.givers() + ")"
                : value;
    }
}
