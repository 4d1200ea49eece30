package vn.tiendo.sheet.list;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.PlainWords;

/** What a column of a list says; an enum of the feature that takes such lists. */
public interface ListColumn {

    /** The name of the constant, by which it is kept. */
    String name();

    /** As people read it. */
    String title();

    /** The words of its heads, in lower case and without diacritics. */
    Pattern heads();

    /** Whether what somebody says about a text in this column holds for every row that has the same text there. */
    boolean everywhere();

    /** Whether, where the file has no such column at all, it holds for every row. */
    boolean everywhereIfMissing();

    /**
     * The column whose head this is; nothing where it is no head of a column that is read.
     *
     * @param written the cell; what stands in brackets does not count
     * @param longest letters of a head; what is longer is a sentence
     */
    static <C extends ListColumn> Optional<C> headedBy(String written, C[] columns, int longest) {
        var words = PlainWords.of(written.replaceAll("\\(.*?\\)", " "));
        return Arrays.stream(columns)
                .filter(column -> words.length() <= longest
                        && column.heads().matcher(words).matches())
                .findFirst();
    }
}
