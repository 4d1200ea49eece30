package vn.tiendo.sheet.list;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import vn.tiendo.sheet.SheetLook;
import vn.tiendo.sheet.domain.RowMark;

/**
 * The workbooks of a list: the template, and the same rows once more with what is wrong or to be confirmed behind each.
 * Corrected there, it can be handed in again. Text is written as text whatever it begins with.
 */
public final class ListWorkbook {

    private static final List<String> BEHIND = List.of("Tình trạng", "Cần sửa hoặc xác nhận");
    private static final double MARK_WIDTH = 16;
    private static final double REASON_WIDTH = 60;
    private static final String TO_MEND = "FFF4E0";
    private static final int BLOCK = 500;

    private ListWorkbook() {}

    /** The template: the columns that are read, and rows that show how they may be written. */
    public static void template(ListFormat<?> format, OutputStream out) throws IOException {
        var offered = format.offered();
        var heads = offered.stream().map(one -> one.column().title()).toList();
        var widths = offered.stream().mapToDouble(ListFormat.Offered::width).toArray();
        int examples =
                offered.stream().mapToInt(one -> one.examples().size()).max().orElse(0);
        var workbook = new Workbook(out, "Tien Do", "1.0");
        var sheet = workbook.newWorksheet("Danh sách");
        SheetLook.head(sheet, 0, heads, widths);
        sheet.freezePane(0, 1);
        SheetLook.onPaper(sheet);
        for (int at = 0; at < examples; at++) {
            int row = at;
            SheetLook.row(
                    sheet,
                    at + 1,
                    offered.stream().map(one -> one.examples().get(row)).toList(),
                    widths,
                    null);
        }
        workbook.finish();
        out.flush();
    }

    /** The rows with their reasons. */
    public static void faults(ListFormat<?> format, List<ListLine> lines, OutputStream out) throws IOException {
        var offered = format.offered();
        var heads = Stream.concat(offered.stream().map(one -> one.column().title()), BEHIND.stream())
                .toList();
        var widths = IntStream.range(0, heads.size())
                .mapToDouble(at -> at < offered.size()
                        ? offered.get(at).width()
                        : at == offered.size() ? MARK_WIDTH : REASON_WIDTH)
                .toArray();
        var workbook = new Workbook(out, "Tien Do", "1.0");
        var sheet = workbook.newWorksheet("Danh sách");
        SheetLook.head(sheet, 0, heads, widths);
        sheet.freezePane(0, 1);
        SheetLook.onPaper(sheet);
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            var cells = new ArrayList<String>();
            offered.forEach(one -> cells.add(line.row().written(one.column())));
            cells.add(SheetLook.inWords(line.mark()));
            cells.add(reasons(line));
            boolean mend = line.mark() == RowMark.CONFIRM || line.mark() == RowMark.WRONG;
            SheetLook.row(sheet, at + 1, cells, widths, mend ? TO_MEND : null);
            if ((at + 1) % BLOCK == 0) {
                sheet.flush();
            }
        }
        workbook.finish();
        out.flush();
    }

    private static String reasons(ListLine line) {
        var verdict = line.verdict();
        return Stream.of(
                        verdict.questions().stream().map(ListQuestion::sentence),
                        verdict.notes().stream(),
                        verdict.changes().stream())
                .flatMap(sentences -> sentences)
                .collect(Collectors.joining("\n"));
    }
}
