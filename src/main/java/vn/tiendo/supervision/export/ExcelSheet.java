package vn.tiendo.supervision.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * One table with a title, laid out to be read on a screen and printed on A4: the head stays above while one scrolls and is
 * repeated on every sheet of paper. Text is written as text whatever it begins with: nothing that people entered ever
 * becomes a formula.
 */
final class ExcelSheet<T> {

    /** How many rows are held before they leave. */
    private static final int BLOCK = 500;
    /** A cell holds 32,767 letters. */
    private static final int LONGEST_TEXT = 32_000;

    private static final String FONT = "Times New Roman";
    private static final int LINE_HEIGHT = 14;
    /** A row is at most so high. */
    private static final int HIGHEST = 405;
    /** A column's width is counted in figures; letters are a little narrower, but words are not torn apart. */
    private static final double LETTERS_A_LINE = 1.12;

    private static final float MARGIN = 0.4f;

    private final Worksheet sheet;
    private final OutputStream out;
    private final List<ExcelColumn<T>> columns;
    private final int head;
    private int next;
    private int blockBegin;
    private int sums;
    private final List<Hued> hued = new ArrayList<>();

    /** A cell of the rows that have not left yet. */
    private record Hued(int row, int column, String hue) {}

    ExcelSheet(Worksheet sheet, OutputStream out, List<String> above, List<ExcelColumn<T>> columns) {
        this.sheet = sheet;
        this.out = out;
        this.columns = columns;
        head = above.size();
        next = head + 1;
        blockBegin = next;
        onPaper();
        for (int line = 0; line < above.size(); line++) {
            title(line, above.get(line), line == 0);
        }
        head();
    }

    private void onPaper() {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(MARGIN);
        sheet.rightMargin(MARGIN);
        sheet.topMargin(MARGIN);
        sheet.bottomMargin(MARGIN + MARGIN / 2);
        sheet.footer("Trang &P/&N", Position.CENTER);
        sheet.repeatRows(head);
        sheet.freezePane(0, head + 1);
    }

    private void title(int row, String text, boolean first) {
        sheet.inlineString(row, 0, cut(text));
        sheet.range(row, 0, row, columns.size() - 1).merge();
        var style = sheet.style(row, 0).fontName(FONT).wrapText(true).verticalAlignment("center");
        (first ? style.bold().fontSize(14) : style).set();
        double width = columns.stream().mapToDouble(ExcelColumn::width).sum();
        sheet.rowHeight(row, lines(text, first ? width * 0.7 : width) * (double) LINE_HEIGHT + (first ? 8 : 2));
    }

    private void head() {
        int lines = 1;
        for (int column = 0; column < columns.size(); column++) {
            var one = columns.get(column);
            sheet.width(column, one.width());
            sheet.inlineString(head, column, one.title());
            lines = Math.max(lines, lines(one.title(), one.width() * 0.7));
        }
        sheet.rowHeight(head, lines * (double) LINE_HEIGHT + 4);
        sheet.range(head, 0, head, columns.size() - 1)
                .style()
                .fontName(FONT)
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .fillColor("E8ECF0")
                .borderStyle("thin")
                .set();
    }

    /** For tables that nobody could read on A4. */
    ExcelSheet<T> onA3() {
        sheet.paperSize(PaperSize.A3_PAPER);
        return this;
    }

    /** Adds a row. Every some rows leave together. */
    void row(T row) throws IOException {
        int lines = 1;
        for (int column = 0; column < columns.size(); column++) {
            var one = columns.get(column);
            var value = one.value().apply(row);
            write(next, column, value);
            if (value instanceof String text) {
                lines = Math.max(lines, lines(text, one.width()));
            }
            var hue = one.hue().apply(row);
            if (hue != null) {
                hued.add(new Hued(next, column, hue));
            }
        }
        if (lines > 1) {
            // Excel finds the height by itself, other programs do not.
            sheet.rowHeight(next, Math.min(HIGHEST, lines * (double) LINE_HEIGHT + 1));
        }
        next++;
        if (next - blockBegin == BLOCK) {
            leave(false);
        }
    }

    /** Ends the table with a row in bold, for the sums. */
    void sum(T row) throws IOException {
        leave(false);
        row(row);
        sums++;
        leave(true);
    }

    /** Ends the sheet; sums and the lines below the table are not part of what can be filtered. */
    void finish(List<String> below) throws IOException {
        leave(false);
        sheet.setAutoFilter(head, 0, Math.max(head, next - 1 - sums), columns.size() - 1);
        for (var line : below) {
            next++;
            title(next, line, false);
        }
        sheet.finish();
        out.flush();
    }

    private void leave(boolean bold) throws IOException {
        if (next > blockBegin) {
            for (int column = 0; column < columns.size(); column++) {
                var form = columns.get(column).form();
                var style = sheet.range(blockBegin, column, next - 1, column)
                        .style()
                        .fontName(FONT)
                        .format(form.format())
                        .horizontalAlignment(form.side())
                        .indent(form.side().equals("center") ? 0 : 1)
                        .verticalAlignment("top")
                        .wrapText(form == ExcelColumn.Form.TEXT)
                        .borderStyle("thin");
                (bold ? style.bold() : style).set();
            }
            hued.forEach(cell -> sheet.style(cell.row, cell.column)
                    .fontName(FONT)
                    .bold()
                    .fontColor(cell.hue)
                    .set());
            hued.clear();
            blockBegin = next;
        }
        sheet.flush();
        out.flush();
    }

    /** On how many lines a text stands in so wide a column. */
    private static int lines(String text, double width) {
        return text.lines()
                .mapToInt(line -> Math.max(1, (int) Math.ceil(line.length() / (width * LETTERS_A_LINE))))
                .sum();
    }

    private void write(int row, int column, @Nullable Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value != null) {
            sheet.inlineString(row, column, cut(value.toString()));
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
    }
}
