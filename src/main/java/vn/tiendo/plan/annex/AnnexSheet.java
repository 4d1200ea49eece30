package vn.tiendo.plan.annex;

import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** How the tables of an annex look in Excel. */
final class AnnexSheet {

    private static final String FONT = "Times New Roman";
    private static final int LONGEST_TEXT = 32_000;
    private static final double LINE_HEIGHT = 15;
    /** A row is at most so high. */
    private static final double HIGHEST = 400;

    private AnnexSheet() {}

    static void head(Worksheet sheet, int at, List<String> heads, double[] widths) {
        for (int column = 0; column < heads.size(); column++) {
            sheet.width(column, widths[column]);
            sheet.inlineString(at, column, heads.get(column));
        }
        sheet.rowHeight(at, 32);
        sheet.range(at, 0, at, heads.size() - 1)
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

    /** On A4, its long side across, as wide as the table. */
    static void onPaper(Worksheet sheet) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    static void row(Worksheet sheet, int at, List<String> cells, double[] widths, @Nullable String colour) {
        long lines = 1;
        for (int column = 0; column < cells.size(); column++) {
            var text = cells.get(column);
            sheet.inlineString(at, column, text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
            double width = widths[column];
            lines = Math.max(
                    lines,
                    text.lines()
                            .mapToLong(line -> 1 + (long) (line.length() / width))
                            .sum());
        }
        sheet.rowHeight(at, Math.min(HIGHEST, lines * LINE_HEIGHT + 3));
        var style = sheet.range(at, 0, at, cells.size() - 1)
                .style()
                .fontName(FONT)
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle("thin");
        (colour == null ? style : style.fillColor(colour)).set();
    }
}
