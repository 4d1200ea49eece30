package vn.tiendo.deadline.domain.phrase;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A phrase word by word, in small letters and one Unicode form: words, numbers and signs, each alone. Reading moves
 * forward; {@link #back} returns. What is assumed on the way is noted as a doubt.
 */
final class Words {

    /** Spellings of one word. */
    private static final Map<String, String> SPELLINGS =
            Map.of("hàng", "hằng", "quí", "quý", "qúy", "quý", "qui", "quy", "kì", "kỳ", "thuờng", "thường");

    /** One word, and where it stands in the text. */
    private record Word(String letters, int start, int end) {}

    private final String text;
    private final List<Word> words;
    private final List<String> doubts = new ArrayList<>();
    private int at;

    private Words(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    static Words of(String phrase) {
        var text = Normalizer.normalize(phrase, Normalizer.Form.NFC);
        var words = new ArrayList<Word>();
        for (int start = 0; start < text.length(); ) {
            int end = endOfWord(text, start);
            var letters = text.substring(start, end).toLowerCase(Locale.ROOT);
            if (!letters.isBlank() && !Character.isSpaceChar(letters.charAt(0))) {
                words.add(new Word(SPELLINGS.getOrDefault(letters, letters), start, end));
            }
            start = end;
        }
        return new Words(text, words);
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        if (digit(text, start)) {
            while (end < text.length() && digit(text, end)) {
                end++;
            }
            return end;
        }
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return Math.max(end, start + 1);
    }

    private static boolean digit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** The same without "(nếu có phát sinh)"; unchanged where it does not say so. */
    Words unconditional() {
        int start = indexOf("nếu", "có");
        if (start < 0) {
            return this;
        }
        var kept = new ArrayList<>(words);
        int end = start + 2;
        if (start > 0 && is(start - 1, "(")) {
            start--;
            while (end < words.size() && !is(end - 1, ")")) {
                end++;
            }
        } else if (end + 1 < words.size() && is(end, "phát") && is(end + 1, "sinh")) {
            end += 2;
        }
        kept.subList(start, end).clear();
        return new Words(text, kept);
    }

    private int indexOf(String first, String second) {
        for (int place = 0; place + 1 < words.size(); place++) {
            if (is(place, first) && is(place + 1, second)) {
                return place;
            }
        }
        return -1;
    }

    private boolean is(int place, String word) {
        return words.get(place).letters().equals(word);
    }

    /** The words from one place up to another, as they were written. */
    String written(int from, int to) {
        return from == to
                ? ""
                : text.substring(words.get(from).start(), words.get(to - 1).end());
    }

    List<String> between(int from, int to) {
        return words.subList(from, to).stream().map(Word::letters).toList();
    }

    int count() {
        return words.size();
    }

    int at() {
        return at;
    }

    /** Stands there, without doubts. */
    void begin(int place) {
        at = place;
        doubts.clear();
    }

    void back(int place) {
        at = place;
    }

    boolean ended() {
        return at == words.size();
    }

    String next() {
        return ended() ? "" : words.get(at).letters();
    }

    String previous() {
        return at == 0 ? "" : words.get(at - 1).letters();
    }

    /** Goes on behind these words if they come next. */
    boolean take(String sequence) {
        int place = at;
        for (var word : sequence.split(" ")) {
            if (place == words.size() || !is(place, word)) {
                return false;
            }
            place++;
        }
        at = place;
        return true;
    }

    /** The first of these that comes next; longer ones must be named before their beginnings. */
    boolean takeAny(String... sequences) {
        for (var sequence : sequences) {
            if (take(sequence)) {
                return true;
            }
        }
        return false;
    }

    /** Goes behind the next word, whatever it is. */
    void skip() {
        at++;
    }

    /** The number that comes next, of so many digits at most. */
    @Nullable
    Integer number(int digits) {
        var word = next();
        if (word.isEmpty() || word.length() > digits || !digit(word, 0)) {
            return null;
        }
        at++;
        return Integer.valueOf(word);
    }

    boolean beforeNumber() {
        return !ended() && digit(next(), 0);
    }

    void doubt(String sentence) {
        doubts.add(sentence);
    }

    /** Takes back the doubts after so many. */
    void forgetDoubts(int kept) {
        doubts.subList(kept, doubts.size()).clear();
    }

    List<String> doubts() {
        return List.copyOf(doubts);
    }
}
