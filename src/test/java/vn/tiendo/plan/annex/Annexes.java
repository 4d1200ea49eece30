package vn.tiendo.plan.annex;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import vn.tiendo.sheet.ExcelOfTests;

/** Makes annexes as offices write them. */
public final class Annexes {

    public static final List<Object> HEAD =
            List.of("STT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn", "Sản phẩm");

    private Annexes() {}

    /** A text while it is written. */
    static final class Word {

        private final XWPFDocument text = new XWPFDocument();

        /** A table whose cells are texts with lines. */
        Word table(List<List<String>> rows, Consumer<XWPFTable> more) {
            text.createParagraph().createRun().setText("Phụ lục kèm theo kế hoạch");
            var table = text.createTable(rows.size(), rows.get(0).size());
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    fill(table.getRow(row).getCell(column), rows.get(row).get(column));
                }
            }
            more.accept(table);
            return this;
        }

        byte[] bytes() {
            return written(text::write);
        }
    }

    private static void fill(XWPFTableCell cell, String text) {
        var lines = text.split("\n");
        cell.setText(lines[0]);
        for (int line = 1; line < lines.length; line++) {
            cell.addParagraph().createRun().setText(lines[line]);
        }
    }

    /** The cell of a table becomes one with the one above it. */
    static void mergedWithAbove(XWPFTable table, int row, int column) {
        table.getRow(row - 1)
                .getCell(column)
                .getCTTc()
                .addNewTcPr()
                .addNewVMerge()
                .setVal(STMerge.RESTART);
        table.getRow(row).getCell(column).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
    }

    /** Adds a point of a list to a cell, at that depth. */
    static void listed(XWPFTable table, int row, int column, int depth, String text) {
        var paragraph = table.getRow(row).getCell(column).addParagraph();
        paragraph.createRun().setText(text);
        paragraph.setNumID(BigInteger.valueOf(depth + 1L));
        paragraph.setNumILvl(BigInteger.valueOf(depth));
    }

    /** A cell whose number Word writes by itself. */
    static void numbered(XWPFTable table, int row, int column) {
        var paragraph = table.getRow(row).getCell(column).getParagraphs().get(0);
        paragraph.setNumID(BigInteger.valueOf(9));
        paragraph.setNumILvl(BigInteger.ZERO);
    }

    /** A plain annex: title, head, one task a row. */
    public static byte[] plain(List<List<Object>> rows) {
        var excel = new ExcelOfTests("Phụ lục")
                .row("PHỤ LỤC")
                .row("(Kèm theo Kế hoạch số …)")
                .row(HEAD);
        rows.forEach(excel::row);
        return excel.bytes();
    }

    /** So many tasks, as different from each other as those of a real annex. */
    public static byte[] large(int tasks) {
        var leads = List.of(
                "Sở Tài chính", "Sở KH&CN", "VP UBND tỉnh", "UBND xã Tả Lèng", "Công an tỉnh", "Sở Nội vụ\nSở Y tế");
        var rows = new ArrayList<List<Object>>();
        for (int task = 1; task <= tasks; task++) {
            rows.add(List.of(
                    task,
                    "Nhiệm vụ thứ " + task + ": rà soát, tham mưu thực hiện nội dung "
                            + Integer.toString(task * 7919, 36),
                    leads.get(task % leads.size()),
                    task % 3 == 0 ? "Sở Tư pháp; các đơn vị liên quan" : "Sở Xây dựng, Sở Công Thương",
                    task % 2 == 0 ? "thường xuyên" : "trước ngày 15/12/2030",
                    "Báo cáo"));
        }
        return plain(rows);
    }

    /** What somebody writes into a file. */
    interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    static byte[] written(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
