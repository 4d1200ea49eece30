package vn.tiendo.sheet.list;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a list, as it is written there.
 *
 * @param position   its place among the rows, from 1
 * @param place      where people find it: "Sheet1, dòng 12"
 * @param unnumbered whether it has no number in a table that numbers its rows
 * @param cells      by the name of the column; what is empty is not there
 * @param refused    why nothing of it may be kept, in one Vietnamese sentence; null for most rows
 */
public record ListRow(
        int position,
        String place,
        boolean unnumbered,
        Map<String, ListCell> cells,
        @Nullable String refused) {

    public ListRow {
        cells = Map.copyOf(cells);
    }

    /** What is written in that column; empty where nothing is. */
    public String written(ListColumn column) {
        var cell = cells.get(column.name());
        return cell == null ? "" : cell.text();
    }

    /** The same row of which nothing is kept but where it stands. */
    ListRow emptied(String because) {
        return new ListRow(position, place, unnumbered, Map.of(), because);
    }
}
