package vn.tiendo.deadline.domain.phrase;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the words that were understood. It may name who and what; it may not speak of time, or something
 * was misread: "không trước ngày 15/12" is no deadline.
 */
final class Leftovers {

    private static final Set<String> OF_TIME = Set.of(
            "trước", "âm", "buổi", "sáng", "trưa", "chiều", "tối", "sau", "từ", "đến", "kể", "không", "chưa", "ít",
            "quá", "hoặc", "rưỡi", "ngày", "tháng", "tuần", "năm", "quý", "giờ", "hằng", "mỗi", "lần", "kỳ", "đầu",
            "giữa", "cuối", "hết", "nửa");
    /** From here on it is about which document, where or what for. */
    private static final Set<String> ASIDES = Set.of("theo", "tại", "để");

    private static final List<String> VAGUE = List.of("dự kiến", "khoảng", "phấn đấu", "cơ bản");

    private Leftovers() {}

    /** The part that is not understood, or null where nothing speaks against the reading. */
    static @Nullable String ofTime(Words words, int from, int to) {
        return ofTime(words.between(0, from))
                ? words.written(0, from)
                : ofTime(words.between(to, words.count())) ? words.written(to, words.count()) : null;
    }

    private static boolean ofTime(List<String> left) {
        for (var word : left) {
            if (ASIDES.contains(word)) {
                return false;
            }
            if (OF_TIME.contains(word) || Character.isDigit(word.charAt(0))) {
                return true;
            }
        }
        return false;
    }

    /** Doubts about words that make a deadline vague. */
    static void vague(Words words, int from, int to) {
        var left = String.join(" ", words.between(0, from)) + " " + String.join(" ", words.between(to, words.count()));
        VAGUE.stream()
                .filter(left::contains)
                .forEach(word -> words.doubt("«" + word + "» không phải thời hạn chắc chắn; hiểu là thời hạn."));
    }
}
