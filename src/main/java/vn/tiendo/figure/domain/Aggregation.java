package vn.tiendo.figure.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the figures of several units, or of several periods, become one. */
public enum Aggregation {
    SUM("cộng", "tổng", "tổng cộng", "sum"),
    MEAN("trung bình", "bình quân", "tb", "mean"),
    LATEST("mới nhất", "lấy số mới nhất", "số mới nhất", "latest"),
    /** Words: listed unit by unit, never added. */
    TEXT("chữ", "văn bản", "nội dung", "text");

    private final String label;
    private final List<String> words;

    Aggregation(String label, String... others) {
        this.label = label;
        this.words = List.of(others);
    }

    /** The word for it, within a sentence. */
    public String label() {
        return label;
    }

    /** What an officer wrote; nothing where it names none of them. */
    public static Optional<Aggregation> read(String written) {
        var word = written.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(one -> one.label.equals(word) || one.words.contains(word))
                .findFirst();
    }
}
