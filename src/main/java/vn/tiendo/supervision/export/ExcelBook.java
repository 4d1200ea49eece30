package vn.tiendo.supervision.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/**
 * An Excel file that leaves while it is being written: what was written is no longer held. One sheet after the other. It is
 * not closed by itself: when something fails on the way, the file must stay broken, not end early and look whole.
 */
final class ExcelBook {

    private final OutputStream out;
    private final Workbook workbook;

    ExcelBook(OutputStream out) {
        this.out = out;
        workbook = new Workbook(out, "Tien Do", "1.0");
    }

    /**
     * Begins a sheet.
     *
     * @param name  on its tab, at most 31 letters
     * @param above its title, and what must be known to read it
     */
    <T> ExcelSheet<T> sheet(String name, List<String> above, List<ExcelColumn<T>> columns) {
        return new ExcelSheet<>(workbook.newWorksheet(name), out, above, columns);
    }

    /** Writes what makes it a whole file. */
    void finish() throws IOException {
        workbook.finish();
        out.flush();
    }
}
