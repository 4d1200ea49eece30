package vn.tiendo.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import vn.tiendo.sheet.domain.MergedRange;
import vn.tiendo.sheet.domain.SheetCell;
import vn.tiendo.sheet.domain.SheetRow;

/** Listens to one sheet as it is read. Which cells are merged stands behind the rows, so they are filled at the end. */
final class ExcelRows extends DefaultHandler {

    /** No annex is wider; what lies further out was left there by mistake. */
    private static final int MOST_COLUMNS = 40;

    private static final int MOST_RANGES = 60_000;

    /** Cells filled because they are merged; ranges that lie upon each other are a trap, not a table. */
    private static final int MOST_FILLED = 500_000;

    private final ExcelValues values;
    private final RowLimit limit;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<MergedRange> merged = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();

    private List<SheetCell> cells = new ArrayList<>();
    private int number;
    private int column;
    private @Nullable String type;
    private @Nullable String style;
    private boolean listening;
    private boolean phonetic;

    ExcelRows(ExcelValues values, RowLimit limit) {
        this.values = values;
        this.limit = limit;
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> {
                number = number(attributes.getValue("r"), number + 1);
                cells = new ArrayList<>();
                column = -1;
            }
            case "c" -> {
                var reference = attributes.getValue("r");
                column = reference == null ? column + 1 : MergedRange.column(reference);
                type = attributes.getValue("t");
                style = attributes.getValue("s");
                value.setLength(0);
            }
            case "rPh" -> phonetic = true;
            case "v", "t" -> listening = !phonetic;
            case "mergeCell" -> {
                if (merged.size() < MOST_RANGES && attributes.getValue("ref") != null) {
                    merged.add(MergedRange.of(attributes.getValue("ref")));
                }
            }
            default -> {}
        }
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        if (listening) {
            value.append(letters, start, length);
        }
    }

    @Override
    public void endElement(String space, String name, String qualified) {
        switch (name) {
            case "rPh" -> phonetic = false;
            case "v", "t" -> listening = false;
            case "c" -> put(column, values.cell(type, style, value.toString()));
            case "row" -> {
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    limit.oneMore();
                    rows.add(new SheetRow(number, cells));
                }
            }
            default -> {}
        }
    }

    private void put(int at, SheetCell cell) {
        if (at < 0 || at >= MOST_COLUMNS || cell.isBlank()) {
            return;
        }
        limit.letters(cell.text().length());
        while (cells.size() <= at) {
            cells.add(SheetCell.EMPTY);
        }
        cells.set(at, cell);
    }

    private static int number(@Nullable String written, int otherwise) {
        try {
            return written == null ? otherwise : Integer.parseInt(written);
        } catch (NumberFormatException broken) {
            return otherwise;
        }
    }

    /** All rows with something in them; a cell merged downwards says in each of its rows what it says. */
    List<SheetRow> rows() {
        var downwards = merged.stream()
                .filter(range -> range.lastRow() > range.firstRow() && range.firstColumn() < MOST_COLUMNS)
                .sorted(Comparator.comparingInt(MergedRange::firstRow))
                .toList();
        if (downwards.isEmpty()) {
            return rows;
        }
        Map<Integer, SheetRow> byNumber = new HashMap<>();
        rows.forEach(row -> byNumber.put(row.number(), row));
        int last = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).number();
        int left = MOST_FILLED;
        for (var range : downwards) {
            var first = byNumber.get(range.firstRow());
            var said = first == null ? SheetCell.EMPTY : first.cell(range.firstColumn());
            int until = Math.min(range.lastRow(), last);
            for (int row = range.firstRow() + 1; row <= until && !said.isBlank() && left-- > 0; row++) {
                // Rows with nothing of their own are none: a sheet can be merged down to its very end.
                byNumber.computeIfPresent(row, (at, own) -> filled(own, range.firstColumn(), said.continued()));
            }
        }
        return rows.stream().map(row -> byNumber.get(row.number())).toList();
    }

    private static SheetRow filled(SheetRow row, int column, SheetCell cell) {
        var filled = new ArrayList<>(row.cells());
        while (filled.size() <= column) {
            filled.add(SheetCell.EMPTY);
        }
        filled.set(column, cell);
        return new SheetRow(row.number(), filled);
    }
}
