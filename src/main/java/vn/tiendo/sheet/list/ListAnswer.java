package vn.tiendo.sheet.list;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What somebody said about one row.
 *
 * @param corrected by the name of the column
 * @param confirmed keys of the questions that are answered with yes
 */
public record ListAnswer(Map<String, Correction> corrected, Set<String> confirmed, boolean leftOut) {

    public static final ListAnswer NONE = new ListAnswer(Map.of(), Set.of(), false);

    /** A text in place of another one; it holds as long as the file says what it said. */
    public record Correction(String from, String to) {}

    public ListAnswer {
        corrected = Map.copyOf(corrected);
        confirmed = Set.copyOf(confirmed);
    }

    ListAnswer correct(ListColumn column, String from, String to) {
        var more = new HashMap<>(corrected);
        more.put(column.name(), new Correction(from, to));
        return new ListAnswer(more, confirmed, leftOut);
    }

    ListAnswer confirm(String question) {
        var more = new HashSet<>(confirmed);
        more.add(question);
        return new ListAnswer(corrected, more, leftOut);
    }

    ListAnswer leaveOut(boolean wanted) {
        return new ListAnswer(corrected, confirmed, wanted);
    }
}
