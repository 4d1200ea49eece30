package vn.tiendo.csv;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One row. Cells come out in Unicode's composed form (NFC) and without blanks around them; what a spreadsheet would
 * take for a formula, and what no screen shows, is a fault.
 */
public class CsvRow {

    private final int line;
    private final List<String> columns;
    private final String[] cells;
    private final Faults faults;

    CsvRow(int line, List<String> columns, String[] cells, Faults faults) {
        this.line = line;
        this.columns = columns;
        this.cells = cells;
        this.faults = faults;
    }

    /** The row's number, the header being row 1. */
    public int line() {
        return line;
    }

    /** Says what is wrong with this row. */
    public void fault(String message) {
        faults.add(line, message);
    }

    /** The cell's text; empty when the cell is empty, when its column is left out, or when it is refused. */
    public String text(String column) {
        var text = accepted(column);
        return text == null ? "" : text;
    }

    /** The cell's text, which must be there and not be longer than that many characters. */
    public String name(String column, int longest) {
        var text = accepted(column);
        if (text == null) {
            return "";
        }
        if (text.isEmpty()) {
            fault("ô «" + column + "» chưa có nội dung");
        } else if (text.length() > longest) {
            fault("ô «" + column + "» dài quá " + longest + " ký tự");
        }
        return text;
    }

    /** The cell's text, which must be written like this. */
    public String shaped(String column, Pattern shape, String ruleInWords) {
        var text = accepted(column);
        if (text == null) {
            return "";
        }
        if (!shape.matcher(text).matches()) {
            fault("ô «" + column + "» " + ruleInWords + ", đang là " + Faults.quoted(text));
        }
        return text;
    }

    /** The cell's words between semicolons; a word given twice is a fault. */
    public Set<String> words(String column) {
        var words = new LinkedHashSet<String>();
        for (var word : text(column).split(";")) {
            if (!word.isBlank() && !words.add(word.strip())) {
                fault("ô «" + column + "» ghi " + Faults.quoted(word.strip()) + " hai lần");
            }
        }
        return words;
    }

    private @Nullable String accepted(String column) {
        var index = columns.indexOf(column);
        if (index >= cells.length) {
            return "";
        }
        var text = Cell.composed(cells[index]);
        var wrong = Cell.wrongWith(text);
        if (wrong.isPresent()) {
            fault("ô «" + column + "» " + wrong.get());
            return null;
        }
        return text;
    }
}
