package vn.tiendo.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook while it is written. */
public final class ExcelOfTests {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Sheet sheet;
    private final CellStyle day = workbook.createCellStyle();
    private int next;

    public ExcelOfTests(String sheetName) {
        sheet = workbook.createSheet(sheetName);
        day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
    }

    /** Texts, numbers, days; null leaves a cell empty. */
    public ExcelOfTests row(Object... cells) {
        var row = sheet.createRow(next++);
        for (int column = 0; column < cells.length; column++) {
            var value = cells[column];
            if (value instanceof LocalDate written) {
                var cell = row.createCell(column);
                cell.setCellValue(written);
                cell.setCellStyle(day);
            } else if (value instanceof Number number) {
                row.createCell(column).setCellValue(number.doubleValue());
            } else if (value != null) {
                row.createCell(column).setCellValue(value.toString());
            }
        }
        return this;
    }

    public ExcelOfTests row(List<Object> cells) {
        return row(cells.toArray());
    }

    /** Rows and columns from 0, both inclusive. */
    public ExcelOfTests merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        sheet.addMergedRegion(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
        return this;
    }

    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try {
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
