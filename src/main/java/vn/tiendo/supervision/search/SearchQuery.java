package vn.tiendo.supervision.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.PlainWords;
import vn.tiendo.Refusal;

/**
 * What somebody looks for: every word of it, the last one as far as it is typed.
 *
 * @param written as it was typed
 * @param words   as they are compared; at least one
 */
public record SearchQuery(String written, List<String> words) {

    /** Letters at most. */
    public static final int LONGEST = 200;

    private static final Pattern LEADING_ZEROS = Pattern.compile("0+([0-9]+)");
    private static final Pattern IN_ONE_PIECE = Pattern.compile("([0-9]+)([a-z]{2}[a-z0-9]*)");
    private static final Pattern ENOUGH = Pattern.compile("[0-9]|[a-z]{2}");
    private static final String NUMBER_SIGN = "so";

    /** @throws Refusal if there is nothing to look for, or too much */
    public static SearchQuery of(@Nullable String written) {
        var text = written == null ? "" : written.strip();
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw new Refusal("Nội dung tìm kiếm dài quá " + LONGEST + " ký tự; hãy rút ngắn lại.");
        }
        var words = words(PlainWords.of(text));
        if (words.stream().noneMatch(word -> ENOUGH.matcher(word).find())) {
            throw new Refusal("Hãy nhập ít nhất hai chữ cái liền nhau hoặc một chữ số để tìm kiếm.");
        }
        return new SearchQuery(text, words);
    }

    /** Without the word "số" before a number: no document bears it. */
    private static List<String> words(String plain) {
        var all = plain.split(" ");
        var kept = new ArrayList<String>();
        for (int at = 0; at < all.length; at++) {
            boolean beforeNumber = at + 1 < all.length && Character.isDigit(all[at + 1].charAt(0));
            if (!all[at].isEmpty() && !(beforeNumber && all[at].equals(NUMBER_SIGN))) {
                kept.add(all[at]);
            }
        }
        return List.copyOf(kept);
    }

    /** Whether it may name a number. */
    boolean hasDigit() {
        return words.stream().anyMatch(word -> word.chars().anyMatch(Character::isDigit));
    }

    /** The words in a row. */
    String plain() {
        return String.join(" ", words);
    }

    /** The same without its first words. */
    SearchQuery from(int word) {
        return new SearchQuery(written, words.subList(word, words.size()));
    }

    /** For {@code to_tsquery}: all the words, anywhere. */
    String anywhere() {
        var parts = new ArrayList<String>();
        for (int at = 0; at < words.size(); at++) {
            var end = at == words.size() - 1 ? ":*" : "";
            parts.add(readings(words.get(at)).stream()
                    .map(reading -> "(" + String.join(" & ", reading) + end + ")")
                    .collect(Collectors.joining(" | ", "(", ")")));
        }
        return String.join(" & ", parts);
    }

    /** For {@code to_tsquery}: the words in a row, the last one as far as it is typed. */
    String inARow() {
        return exactly() + ":*";
    }

    /** For {@code to_tsquery}: the words in a row, all of them whole. */
    String exactly() {
        return String.join(" <-> ", words);
    }

    /** Every way in which a word may have been meant. */
    static Set<List<String>> readings(String word) {
        var readings = new LinkedHashSet<List<String>>();
        readings.add(List.of(word));
        var zeros = LEADING_ZEROS.matcher(word);
        if (zeros.matches()) {
            readings.add(List.of(zeros.group(1)));
        }
        var pieces = IN_ONE_PIECE.matcher(word);
        if (pieces.matches()) {
            readings.add(List.of(pieces.group(1), pieces.group(2)));
        }
        return readings;
    }
}
