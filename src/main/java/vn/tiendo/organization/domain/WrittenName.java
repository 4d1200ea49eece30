package vn.tiendo.organization.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiendo.PlainWords;

/**
 * The name of a unit as words to compare: without diacritics and case, the usual short words written out. One name can
 * stand for another in the way offices shorten: each word in full or a run of words by its first letters ("Sở KH&CN").
 */
record WrittenName(List<String> words) {

    private static final Map<String, String> IN_FULL = Map.of(
            "ubnd", "uy ban nhan dan",
            "hdnd", "hoi dong nhan dan",
            "mttq", "mat tran to quoc",
            "ubmttq", "uy ban mat tran to quoc",
            "tp", "thanh pho",
            "tx", "thi xa");

    private static final Set<String> LEFT_OUT = Set.of("va", "tinh");
    private static final List<String> COUNTRY = List.of("viet", "nam");
    private static final List<String> AUTHORITY = List.of("uy", "ban");

    static WrittenName of(String written) {
        var words = new ArrayList<String>();
        for (var word : PlainWords.of(written).split(" ")) {
            words.addAll(Arrays.asList(IN_FULL.getOrDefault(word, word).split(" ")));
        }
        words.removeIf(String::isEmpty);
        return new WrittenName(List.copyOf(words));
    }

    /** Without the name of the province behind it, which everybody leaves out or not as they please. */
    WrittenName without(List<String> place) {
        int rest = words.size() - place.size();
        return !place.isEmpty() && rest > 1 && words.subList(rest, words.size()).equals(place)
                ? new WrittenName(words.subList(0, rest))
                : this;
    }

    String joined() {
        return String.join(" ", words);
    }

    /** Whether this one can be a short way to write that one. */
    boolean shortens(WrittenName full) {
        if (words.isEmpty() || full.words.isEmpty() || words.size() > full.words.size() + 1) {
            return false;
        }
        return from(0, full.words, 0)
                || full.words.size() > 2
                        && full.words.subList(0, 2).equals(AUTHORITY)
                        && full.words.get(2).equals("mat")
                        && from(0, full.words, 2);
    }

    private boolean from(int own, List<String> full, int at) {
        int after = at + leftOut(full, at);
        if (own == words.size()) {
            return at == full.size() || after > at && from(own, full, after);
        }
        var word = words.get(own);
        if (at == full.size()) {
            return word.equals("tinh") && own == words.size() - 1;
        }
        if (word.equals(full.get(at)) && from(own + 1, full, at + 1)) {
            return true;
        }
        if (at > 0 && after > at && from(own, full, after)) {
            return true;
        }
        if (word.equals("va") && from(own + 1, full, at)) {
            return true;
        }
        return byFirstLetters(word, own, full, at);
    }

    /** How many words a shorter way of writing may leave out here. */
    private static int leftOut(List<String> full, int at) {
        if (at < full.size() && LEFT_OUT.contains(full.get(at))) {
            return 1;
        }
        return at + 2 <= full.size() && full.subList(at, at + 2).equals(COUNTRY) ? 2 : 0;
    }

    private boolean byFirstLetters(String word, int own, List<String> full, int at) {
        int next = at;
        for (int letter = 0; letter < word.length(); letter++) {
            while (next < full.size() && full.get(next).equals("va") && word.charAt(letter) != 'v') {
                next++;
            }
            if (next == full.size() || full.get(next).charAt(0) != word.charAt(letter)) {
                return false;
            }
            next++;
        }
        return (word.length() > 1 || words.size() > 1) && from(own + 1, full, next);
    }
}
