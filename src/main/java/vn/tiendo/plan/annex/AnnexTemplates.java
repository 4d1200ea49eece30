package vn.tiendo.plan.annex;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.dhatim.fastexcel.Workbook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.tiendo.sheet.SheetLook;

/** Annexes to begin with: the columns that are read, and three tasks that show how offices may write them. */
public final class AnnexTemplates {

    private static final String TITLE = "PHỤ LỤC: DANH MỤC NHIỆM VỤ";
    private static final String ABOUT = "(Kèm theo Kế hoạch số …/KH-… ngày …/…/… của …)";
    private static final List<String> HEADS =
            List.of("STT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn", "Sản phẩm");
    private static final double[] WIDTHS = {9, 55, 28, 28, 24, 22};
    /** Written with the year to come, so that it lies ahead. */
    private static final String UNTIL = "trước ngày 30/6/";

    private static final List<List<String>> EXAMPLES = List.of(
            List.of(
                    "1",
                    "Ví dụ: Ban hành kế hoạch tuyên truyền của ngành",
                    "Sở Văn hóa, Thể thao và Du lịch",
                    "Sở Tài chính; các đơn vị liên quan",
                    UNTIL,
                    "Kế hoạch"),
            List.of(
                    "2",
                    "Ví dụ: Rà soát, báo cáo kết quả tại địa phương",
                    "UBND các xã, phường",
                    "",
                    "trong 30 ngày kể từ ngày ban hành",
                    "Báo cáo"),
            List.of(
                    "3",
                    "Ví dụ: Theo dõi, kiểm tra việc thực hiện",
                    "Sở Nội vụ\nThanh tra tỉnh",
                    "",
                    "thường xuyên",
                    ""));

    private static final String FONT = "Times New Roman";
    private static final BigInteger MARGIN = BigInteger.valueOf(1_000);
    private static final int TWIPS_A_LETTER = 95;

    private AnnexTemplates() {}

    /**
     * The workbook.
     *
     * @param year the next one, for the day in an example
     */
    public static void excel(OutputStream out, int year) throws IOException {
        var workbook = new Workbook(out, "Tien Do", "1.0");
        var sheet = workbook.newWorksheet("Phụ lục");
        title(sheet, 0, TITLE);
        title(sheet, 1, ABOUT);
        SheetLook.head(sheet, 3, HEADS, WIDTHS);
        for (int at = 0; at < EXAMPLES.size(); at++) {
            SheetLook.row(sheet, at + 4, example(at, year), WIDTHS, null);
        }
        SheetLook.onPaper(sheet);
        workbook.finish();
        out.flush();
    }

    private static List<String> example(int number, int year) {
        return EXAMPLES.get(number).stream()
                .map(cell -> cell.equals(UNTIL) ? UNTIL + year : cell)
                .toList();
    }

    private static void title(org.dhatim.fastexcel.Worksheet sheet, int at, String text) {
        sheet.inlineString(at, 0, text);
        sheet.range(at, 0, at, HEADS.size() - 1).merge();
        sheet.style(at, 0).fontName(FONT).bold().horizontalAlignment("center").set();
    }

    /** The text; the same for the year. */
    public static void word(OutputStream out, int year) throws IOException {
        try (var text = new XWPFDocument()) {
            var section = text.getDocument().getBody().addNewSectPr();
            var paper = section.addNewPgSz();
            paper.setOrient(STPageOrientation.LANDSCAPE);
            paper.setW(BigInteger.valueOf(16_838));
            paper.setH(BigInteger.valueOf(11_906));
            var margins = section.addNewPgMar();
            margins.setLeft(MARGIN);
            margins.setRight(MARGIN);
            margins.setTop(MARGIN);
            margins.setBottom(MARGIN);
            write(text.createParagraph(), TITLE, true, true);
            write(text.createParagraph(), ABOUT, false, true);
            var table = text.createTable(EXAMPLES.size() + 1, HEADS.size());
            for (int column = 0; column < HEADS.size(); column++) {
                cell(table.getRow(0).getCell(column), HEADS.get(column), column, true);
                for (int row = 0; row < EXAMPLES.size(); row++) {
                    cell(
                            table.getRow(row + 1).getCell(column),
                            example(row, year).get(column),
                            column,
                            false);
                }
            }
            table.getRow(0).setRepeatHeader(true);
            text.write(out);
        }
        out.flush();
    }

    private static void cell(org.apache.poi.xwpf.usermodel.XWPFTableCell cell, String text, int column, boolean head) {
        cell.setWidth(Integer.toString((int) (WIDTHS[column] * TWIPS_A_LETTER)));
        var lines = text.split("\n");
        write(cell.getParagraphs().get(0), lines[0], head, head);
        for (int line = 1; line < lines.length; line++) {
            write(cell.addParagraph(), lines[line], head, head);
        }
    }

    private static void write(XWPFParagraph paragraph, String text, boolean bold, boolean centred) {
        paragraph.setAlignment(centred ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
        paragraph.setSpacingAfter(0);
        var run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(13);
        run.setBold(bold);
        run.setText(text);
    }
}
