package vn.tiendo.sheet.domain;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One row.
 *
 * @param number as the file counts it, from 1
 */
public record SheetRow(int number, List<SheetCell> cells) {

    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?\\d{1,2}\\)?");

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell in that column, from 0; an empty one beyond the end. */
    public SheetCell cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : SheetCell.EMPTY;
    }

    /** Whether it only counts the columns: "(1) (2) (3)" below the head. */
    public boolean countsColumns() {
        var said = cells.stream().filter(cell -> !cell.isBlank()).toList();
        return said.size() > 2
                && said.stream()
                        .allMatch(cell -> COLUMN_NUMBER.matcher(cell.text()).matches());
    }

    /** How many cells have a text of their own. */
    public long filled() {
        return cells.stream()
                .filter(cell -> !cell.isBlank() && !cell.fromAbove())
                .count();
    }
}
