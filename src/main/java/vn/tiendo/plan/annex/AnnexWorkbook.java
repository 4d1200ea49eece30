package vn.tiendo.plan.annex;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.tiendo.plan.annex.AnnexView.Shown;
import vn.tiendo.sheet.SheetLook;

/**
 * The same rows once more, with what is wrong or to be confirmed behind each: corrected there, the file can be handed in
 * again. Text is written as text whatever it begins with.
 */
public final class AnnexWorkbook {

    private static final List<String> HEADS = List.of(
            "STT",
            "Nội dung nhiệm vụ",
            "Đơn vị chủ trì",
            "Đơn vị phối hợp",
            "Thời hạn",
            "Sản phẩm",
            "Tình trạng",
            "Cần sửa hoặc xác nhận");
    private static final double[] WIDTHS = {9, 55, 26, 26, 24, 22, 14, 60};
    private static final int BLOCK = 500;

    private AnnexWorkbook() {}

    /** Writes the workbook. */
    public static void write(List<Shown> rows, OutputStream out) throws IOException {
        var workbook = new Workbook(out, "Tien Do", "1.0");
        var sheet = workbook.newWorksheet("Phụ lục");
        SheetLook.head(sheet, 0, HEADS, WIDTHS);
        sheet.freezePane(0, 1);
        SheetLook.onPaper(sheet);
        for (int at = 0; at < rows.size(); at++) {
            write(sheet, at + 1, rows.get(at));
            if ((at + 1) % BLOCK == 0) {
                sheet.flush();
            }
        }
        workbook.finish();
        out.flush();
    }

    private static void write(Worksheet sheet, int at, Shown shown) {
        var row = shown.line().row();
        var cells = List.of(
                row.ordinal(),
                row.content(),
                row.lead(),
                row.coordinating(),
                row.deadline(),
                row.product(),
                SheetLook.inWords(Objects.requireNonNull(shown.line().mark())),
                reasons(shown));
        SheetLook.row(sheet, at, cells, WIDTHS, shown.questions().isEmpty() ? null : "FFF4E0");
    }

    private static String reasons(Shown shown) {
        var notes = shown.line().judged() == null
                ? List.<String>of()
                : shown.line().judged().notes();
        return Stream.concat(
                        shown.questions().stream().map(asked -> asked.question().sentence()), notes.stream())
                .collect(Collectors.joining("\n"));
    }
}
