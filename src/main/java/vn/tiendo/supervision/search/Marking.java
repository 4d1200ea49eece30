package vn.tiendo.supervision.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.PlainWords;

/** Shows where the words stand in what was found, whatever diacritics either has. */
public final class Marking {

    /** Letters of a long text that are shown. */
    private static final int SHOWN = 280;

    private static final int BEFORE = 60;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=[0-9])");

    private final Set<String> whole;
    private final List<String> begun;

    private Marking(Set<String> whole, List<String> begun) {
        this.whole = whole;
        this.begun = begun;
    }

    static Marking of(SearchQuery query) {
        var words = query.words();
        return new Marking(
                words.stream().flatMap(Marking::pieces).collect(Collectors.toSet()),
                pieces(words.get(words.size() - 1)).toList());
    }

    private static Stream<String> pieces(String word) {
        return SearchQuery.readings(word).stream().flatMap(List::stream);
    }

    /**
     * A part of a text.
     *
     * @param found whether it is a word that was looked for
     */
    public record Piece(String text, boolean found) {}

    /** The text in pieces; of a long one the part around the first word found. */
    public List<Piece> in(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        var pieces = new ArrayList<Piece>();
        var excerpt = excerpt(text);
        var words = WORD.matcher(excerpt);
        int done = 0;
        while (words.find()) {
            if (fits(words.group())) {
                add(pieces, excerpt.substring(done, words.start()), false);
                add(pieces, words.group(), true);
                done = words.end();
            }
        }
        add(pieces, excerpt.substring(done), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean found) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, found));
        }
    }

    private boolean fits(String written) {
        var word = PlainWords.of(written);
        var bare = LEADING_ZEROS.matcher(word).replaceFirst("");
        return !word.isEmpty()
                && (whole.contains(word)
                        || whole.contains(bare)
                        || begun.stream().anyMatch(word::startsWith));
    }

    private String excerpt(String text) {
        if (text.length() <= SHOWN) {
            return text;
        }
        var words = WORD.matcher(text);
        int from = 0;
        while (words.find()) {
            if (fits(words.group())) {
                from = words.start() <= BEFORE ? 0 : text.indexOf(' ', words.start() - BEFORE) + 1;
                from = from > words.start() ? words.start() : from;
                break;
            }
        }
        int to = Math.min(text.length(), from + SHOWN);
        to = to < text.length() ? Math.max(text.lastIndexOf(' ', to), from + SHOWN / 2) : to;
        return (from > 0 ? "… " : "") + text.substring(from, to).strip() + (to < text.length() ? " …" : "");
    }
}
