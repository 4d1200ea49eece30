package vn.tiendo.letter.page;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A table of fixed columns without borders: what stands side by side. */
final class PlainTable {

    private PlainTable() {}

    /** As many rows, with columns of those widths in twips. */
    static XWPFTable of(XWPFDocument document, int rows, int... widths) {
        var table = document.createTable(rows, widths.length);
        table.removeBorders();
        fix(table, 0, widths);
        return table;
    }

    /** Makes the columns as wide as told, with that much air left and right in each cell. */
    static void fix(XWPFTable table, int air, int... widths) {
        table.setCellMargins(0, air, 0, air);
        var layout = table.getCTTbl().getTblPr();
        (layout.isSetTblLayout() ? layout.getTblLayout() : layout.addNewTblLayout()).setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        int whole = 0;
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
            whole += width;
        }
        table.setWidth(whole);
        table.getRows().forEach(row -> {
            for (int column = 0; column < widths.length; column++) {
                row.getCell(column).setWidth(String.valueOf(widths[column]));
            }
        });
    }
}
