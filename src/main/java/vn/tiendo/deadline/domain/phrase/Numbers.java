package vn.tiendo.deadline.domain.phrase;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many: in digits, in words up to ninety-nine, or both as documents like it, "05 (năm)". */
final class Numbers {

    private static final int DIGITS = 3;

    private static final Map<String, Integer> ONES = Map.ofEntries(
            Map.entry("một", 1),
            Map.entry("mốt", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("bốn", 4),
            Map.entry("tư", 4),
            Map.entry("năm", 5),
            Map.entry("lăm", 5),
            Map.entry("sáu", 6),
            Map.entry("bảy", 7),
            Map.entry("bẩy", 7),
            Map.entry("tám", 8),
            Map.entry("chín", 9));

    private Numbers() {}

    /** The number that comes next, or null. */
    static @Nullable Integer read(Words words) {
        var digits = words.number(DIGITS);
        if (digits == null) {
            return inWords(words);
        }
        int behind = words.at();
        if (words.take("(")) {
            var spelled = inWords(words);
            if (spelled != null && words.take(")")) {
                return agreed(words, digits, spelled);
            }
            words.back(behind);
        }
        return digits;
    }

    private static int agreed(Words words, int digits, int spelled) {
        if (digits != spelled) {
            words.doubt("Số viết bằng chữ số là " + digits + ", bằng chữ là " + spelled + "; hiểu là "
                    + Math.min(digits, spelled) + " cho chặt hơn.");
        }
        return Math.min(digits, spelled);
    }

    private static @Nullable Integer inWords(Words words) {
        if (words.take("mười")) {
            return 10 + one(words);
        }
        int tens = one(words);
        if (tens == 0) {
            return null;
        }
        return words.takeAny("mươi", "chục") ? tens * 10 + one(words) : tens;
    }

    private static int one(Words words) {
        var value = ONES.get(words.next());
        if (value == null) {
            return 0;
        }
        words.skip();
        return value;
    }
}
