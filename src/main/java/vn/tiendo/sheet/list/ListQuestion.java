package vn.tiendo.sheet.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a row from being taken in.
 *
 * @param column      name of the column that can be corrected on the spot, or null where only another file or leaving the
 *                    row out helps
 * @param key         what the answer yes is kept by
 * @param sentence    what is not certain or wrong, in which cell, and what to do, in Vietnamese
 * @param choices     what may be meant, the likeliest first
 * @param wrong       whether it is wrong, and not only to be confirmed
 */
public record ListQuestion(@Nullable String column, String key, String sentence, List<Choice> choices, boolean wrong) {

    /** A text that may be meant, and how people read it. */
    public record Choice(String value, String label) {}

    public ListQuestion {
        choices = List.copyOf(choices);
    }

    /** Only a corrected file or leaving the row out helps. */
    public static ListQuestion wrong(String sentence) {
        return new ListQuestion(null, "", sentence, List.of(), true);
    }

    /** The cell is wrong. */
    public static ListQuestion wrong(ListColumn column, String sentence, List<Choice> choices) {
        return new ListQuestion(column.name(), "", sentence, choices, true);
    }

    /** Somebody has to say yes, or to correct that cell. */
    public static ListQuestion toConfirm(
            @Nullable ListColumn column, String key, String sentence, List<Choice> choices) {
        return new ListQuestion(column == null ? null : column.name(), key, sentence, choices, false);
    }
}
