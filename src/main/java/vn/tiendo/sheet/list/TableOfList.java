package vn.tiendo.sheet.list;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import vn.tiendo.sheet.domain.SheetCell;
import vn.tiendo.sheet.domain.SheetRow;
import vn.tiendo.sheet.domain.SheetTable;
import vn.tiendo.sheet.domain.TableHead;

/** One table of a list with its head: which of its rows count, which are headings, and which go on with the row above. */
final class TableOfList<C extends Enum<C> & ListColumn> {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}[.)]?");
    private static final Pattern NUMBERED =
            Pattern.compile("^([IVXLC]{1,6}|[A-Z]|[0-9]{1,3}(\\.[0-9]{1,3})*)[.)/]\\s*");

    /** How the rows of our own template begin. */
    private static final String EXAMPLE = "Ví dụ:";

    private final SheetTable table;
    private final TableHead<C> head;
    private final ListFormat<C> format;
    private final int before;
    private final List<ListRow> rows = new ArrayList<>();
    private String heading = "";
    private boolean numbers;

    TableOfList(SheetTable table, TableHead<C> head, ListFormat<C> format, int before) {
        this.table = table;
        this.head = head;
        this.format = format;
        this.before = before;
    }

    List<ListRow> rows() {
        var lines = table.rows().subList(head.rows(), table.rows().size()).stream()
                .filter(line -> !line.countsColumns() && !head.repeatedBy(line))
                .toList();
        var at = columns(lines);
        numbers = lines.stream().anyMatch(this::isNumbered);
        for (var line : lines) {
            take(line, at);
        }
        return rows;
    }

    /** Where the columns are; beside the key its continuation may lie under the same head. */
    private Map<C, Integer> columns(List<SheetRow> lines) {
        Map<C, Integer> columns = new EnumMap<>(head.columns());
        var beside = format.behindKey();
        var key = columns.get(format.key());
        if (beside != null && key != null && !columns.containsKey(beside) && !columns.containsValue(key + 1)) {
            long together = lines.stream()
                    .filter(line ->
                            !line.cell(key).isBlank() && !line.cell(key + 1).isBlank())
                    .count();
            if (together * 2 > lines.size() && blankHead(key + 1)) {
                columns.put(beside, key + 1);
            }
        }
        return columns;
    }

    private boolean blankHead(int column) {
        return head.rows() > 0 && table.rows().get(head.rows() - 1).cell(column).isBlank();
    }

    private void take(SheetRow line, Map<C, Integer> columns) {
        boolean numbered = isNumbered(line);
        var ordinal = head.cell(line, format.ordinal());
        long said = line.filled() - (ordinal.isBlank() || ordinal.fromAbove() ? 0 : 1);
        var key = head.cell(line, format.key());
        if (key.fromAbove() && !key.isBlank() && !rows.isEmpty()) {
            goOn(line, columns);
        } else if (!numbered && said + (numberedByWord(ordinal) || ordinal.isBlank() ? 0 : 1) <= 1) {
            heading = line.cells().stream()
                    .filter(cell -> !cell.isBlank() && !(cell == ordinal && numberedByWord(ordinal)))
                    .map(SheetCell::shown)
                    .map(text -> NUMBERED.matcher(text).replaceFirst("").strip())
                    .findFirst()
                    .orElse(heading);
        } else if (said > 0 && !key.shown().startsWith(EXAMPLE)) {
            rows.add(row(line, columns, numbers && !numbered));
        }
    }

    private boolean isNumbered(SheetRow line) {
        return NUMBER.matcher(head.cell(line, format.ordinal()).shown()).matches();
    }

    /** "I", "A": the number of a heading. */
    private static boolean numberedByWord(SheetCell ordinal) {
        return ordinal.shown().matches("[IVXLC]{1,6}[.)]?|[A-Z][.)]?");
    }

    private ListRow row(SheetRow line, Map<C, Integer> columns, boolean unnumbered) {
        var cells = new HashMap<String, ListCell>();
        columns.forEach((column, at) -> {
            var text = line.cell(at).shown();
            if (!text.isEmpty()) {
                cells.put(column.name(), new ListCell(CellReference.convertNumToColString(at) + line.number(), text));
            }
        });
        if (format.heading() != null && !heading.isEmpty()) {
            cells.putIfAbsent(format.heading().name(), new ListCell("", heading));
        }
        return new ListRow(before + rows.size() + 1, table.name() + ", dòng " + line.number(), unnumbered, cells, null);
    }

    /** The same entry in more rows: what is written beside its merged cells is added. */
    private void goOn(SheetRow line, Map<C, Integer> columns) {
        var first = rows.get(rows.size() - 1);
        var cells = new HashMap<>(first.cells());
        columns.forEach((column, at) -> {
            var cell = line.cell(at);
            if (!cell.fromAbove() && !cell.shown().isEmpty()) {
                cells.merge(
                        column.name(),
                        new ListCell(CellReference.convertNumToColString(at) + line.number(), cell.shown()),
                        (one, other) -> new ListCell(one.at(), one.text() + "\n" + other.text()));
            }
        });
        rows.set(
                rows.size() - 1,
                new ListRow(first.position(), first.place(), first.unnumbered(), cells, first.refused()));
    }
}
