package vn.tiendo.sheet.domain;

import java.util.List;

/**
 * One row.
 *
 * @param number as the file counts it, from 1
 */
public record SheetRow(int number, List<SheetCell> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell in that column, from 0; an empty one beyond the end. */
    public SheetCell cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : SheetCell.EMPTY;
    }

    /** How many cells have a text of their own. */
    public long filled() {
        return cells.stream()
                .filter(cell -> !cell.isBlank() && !cell.fromAbove())
                .count();
    }
}
