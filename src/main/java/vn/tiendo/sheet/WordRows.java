package vn.tiendo.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import vn.tiendo.csv.Cell;
import vn.tiendo.sheet.domain.SheetCell;
import vn.tiendo.sheet.domain.SheetRow;
import vn.tiendo.sheet.domain.SheetTable;

/**
 * Listens to a text as it is read. Each paragraph of a cell is a line, those of a list begin with a dash, and a table
 * within a cell is that cell's text. What was struck out in a tracked change is not there.
 */
final class WordRows extends DefaultHandler {

    private static final int MOST_COLUMNS = 40;

    private final RowLimit limit;
    private final List<SheetTable> tables = new ArrayList<>();
    /** How far each automatic numbering has counted. */
    private final Map<String, Integer> numbered = new HashMap<>();

    private final StringBuilder cell = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();
    private List<SheetRow> rows = new ArrayList<>();
    private List<SheetCell> cells = new ArrayList<>();
    private List<SheetCell> above = List.of();
    private int number;
    private int depth;
    private int alternatives;
    private int columns;
    private boolean fromAbove;
    private boolean listening;
    private @Nullable String numbering;

    WordRows(RowLimit limit) {
        this.limit = limit;
    }

    List<SheetTable> tables() {
        return List.copyOf(tables);
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
        if (name.equals("Fallback")) {
            alternatives++;
        }
        if (alternatives > 0) {
            return;
        }
        switch (name) {
            case "tbl" -> {
                if (++depth == 1) {
                    rows = new ArrayList<>();
                    above = List.of();
                    number = 0;
                }
            }
            case "tr" -> {
                if (depth == 1) {
                    cells = new ArrayList<>();
                    number++;
                }
            }
            case "tc" -> {
                if (depth == 1) {
                    cell.setLength(0);
                    columns = 1;
                    fromAbove = false;
                }
            }
            case "gridSpan" -> columns = depth == 1 ? count(value(attributes)) : columns;
            case "vMerge" -> fromAbove = depth == 1 ? !"restart".equals(value(attributes)) : fromAbove;
            case "p" -> {
                paragraph.setLength(0);
                numbering = null;
            }
            case "numId" -> numbering = "0".equals(value(attributes)) ? null : value(attributes);
            case "t" -> listening = depth > 0;
            case "tab" -> paragraph.append(' ');
            case "br", "cr" -> paragraph.append('\n');
            case "noBreakHyphen" -> paragraph.append('-');
            default -> {}
        }
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        if (listening && alternatives == 0) {
            limit.letters(length);
            paragraph.append(letters, start, length);
        }
    }

    @Override
    public void endElement(String space, String name, String qualified) {
        if (name.equals("Fallback")) {
            alternatives--;
            return;
        }
        if (alternatives > 0) {
            return;
        }
        switch (name) {
            case "t" -> listening = false;
            case "p" -> line();
            case "tc" -> {
                if (depth == 1) {
                    put();
                }
            }
            case "tr" -> {
                if (depth == 1) {
                    endRow();
                }
            }
            case "tbl" -> {
                if (--depth == 0) {
                    tables.add(new SheetTable("Bảng " + (tables.size() + 1), rows));
                }
            }
            default -> {}
        }
    }

    /** A numbered paragraph without a text is a number that Word writes by itself. */
    private void line() {
        if (depth == 0) {
            return;
        }
        var text = paragraph.toString().strip();
        if (numbering != null) {
            int count = numbered.merge(numbering, 1, Integer::sum);
            text = text.isEmpty() ? Integer.toString(count) : "- " + text;
        }
        paragraph.setLength(0);
        numbering = null;
        if (!text.isEmpty()) {
            cell.append(cell.isEmpty() ? "" : "\n").append(text);
        }
    }

    private void put() {
        int at = cells.size();
        var said = fromAbove && at < above.size()
                ? above.get(at).continued()
                : new SheetCell(Cell.composed(cell.toString()), null, false);
        for (int column = 0; column < columns && cells.size() < MOST_COLUMNS; column++) {
            // A cell that spans columns is written once.
            cells.add(column == 0 ? said : SheetCell.EMPTY);
        }
    }

    private void endRow() {
        above = cells;
        if (cells.stream().anyMatch(one -> !one.isBlank())) {
            limit.oneMore();
            rows.add(new SheetRow(number, cells));
        }
    }

    private static @Nullable String value(Attributes attributes) {
        for (int index = 0; index < attributes.getLength(); index++) {
            if (attributes.getLocalName(index).equals("val")) {
                return attributes.getValue(index);
            }
        }
        return null;
    }

    private static int count(@Nullable String written) {
        try {
            return written == null ? 1 : Math.max(1, Math.min(MOST_COLUMNS, Integer.parseInt(written)));
        } catch (NumberFormatException broken) {
            return 1;
        }
    }
}
