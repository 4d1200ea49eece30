package vn.tiendo.sheet;

import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.tiendo.sheet.domain.RowMark;

/** How the tables that we hand out to be filled in or corrected look in Excel. */
public final class SheetLook {

    private static final String FONT = "Times New Roman";
    private static final int LONGEST_TEXT = 32_000;
    private static final double LINE_HEIGHT = 15;
    /** A row is at most so high. */
    private static final double HIGHEST = 400;

    private SheetLook() {}

    /** The heads of the columns, in the row of that number, from 0. */
    public static void head(Worksheet sheet, int at, List<String> heads, double[] widths) {
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
    public static void onPaper(Worksheet sheet) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    /** One row, as high as its longest text; on a ground of that colour or on none. */
    public static void row(Worksheet sheet, int at, List<String> cells, double[] widths, @Nullable String colour) {
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

    /** How a row stands, in Vietnamese. */
    public static String inWords(RowMark mark) {
        return switch (mark) {
            case READY -> "Sẵn sàng";
            case CONFIRM -> "Cần xác nhận";
            case WRONG -> "Chưa đúng";
            case LEFT_OUT -> "Bỏ qua";
            case TAKEN -> "Đã đưa vào";
        };
    }
}
