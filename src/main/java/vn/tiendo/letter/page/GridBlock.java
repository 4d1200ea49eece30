package vn.tiendo.letter.page;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;

/** A table with lines. */
final class GridBlock {

    private final XWPFDocument document;
    private final int width;
    private final int size;

    GridBlock(XWPFDocument document, int width, int size) {
        this.document = document;
        this.width = width;
        this.size = size;
    }

    void write(List<TableColumn> columns, List<List<String>> rows) {
        var table = document.createTable(rows.size() + 1, columns.size());
        int shares = columns.stream().mapToInt(TableColumn::share).sum();
        PlainTable.fix(
                table,
                70,
                columns.stream()
                        .mapToInt(column -> width * column.share() / shares)
                        .toArray());
        var above = table.getRow(0);
        above.setRepeatHeader(true);
        above.setCantSplitRow(true);
        for (int column = 0; column < columns.size(); column++) {
            fill(above.getCell(column), columns.get(column).title(), true, true);
        }
        for (int row = 0; row < rows.size(); row++) {
            var line = table.getRow(row + 1);
            line.setCantSplitRow(true);
            for (int column = 0; column < columns.size(); column++) {
                fill(
                        line.getCell(column),
                        rows.get(row).get(column),
                        columns.get(column).middle(),
                        false);
            }
        }
        // Word runs a table and the text after it together.
        document.createParagraph().setSpacingAfter(0);
    }

    private void fill(XWPFTableCell cell, String text, boolean middle, boolean bold) {
        cell.setVerticalAlignment(bold ? XWPFVertAlign.CENTER : XWPFVertAlign.TOP);
        var paragraph = cell.getParagraphArray(0);
        paragraph.setAlignment(middle ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
        paragraph.setSpacingBefore(30);
        paragraph.setSpacingAfter(30);
        Times.run(paragraph, text, size).setBold(bold);
    }
}
