package vn.tiendo.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.springframework.stereotype.Component;
import org.xml.sax.SAXException;
import vn.tiendo.Refusal;
import vn.tiendo.sheet.domain.SheetTable;

/**
 * Reads the tables of an Excel (.xlsx) or Word (.docx) file, row by row. No more than two files are read at once: each may
 * take as much memory as what is packed in it.
 */
@Component
public class SheetFiles {

    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 20;

    private final SheetPolicy policy;
    private final Semaphore desks = new Semaphore(AT_ONCE);

    SheetFiles(SheetPolicy policy) {
        this.policy = policy;
    }

    /**
     * The tables of a file, in its order, without empty rows.
     *
     * @throws Refusal if it is no such file, too large, broken, or brings programs along
     */
    public List<SheetTable> read(Path file) {
        takePlace();
        try {
            var kind = FileKind.of(file, policy);
            try (var opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
                var limit = new RowLimit(policy.mostRows());
                return kind == FileKind.EXCEL ? ExcelTables.of(opened, limit) : WordTables.of(opened, limit);
            }
        } catch (SAXException | OpenXML4JException | OpenXML4JRuntimeException | POIXMLException | IOException broken) {
            throw unreadable(broken);
        } finally {
            desks.release();
        }
    }

    private static Refusal unreadable(Exception broken) {
        // The library has no class of its own for it.
        if (String.valueOf(broken.getMessage()).startsWith("Zip bomb")) {
            return FileKind.tooLarge();
        }
        return new Refusal("Nội dung tệp bị hỏng hoặc không đúng chuẩn nên không đọc được;"
                + " hãy mở bằng Excel hoặc Word, lưu lại rồi gửi lại.");
    }

    private void takePlace() {
        try {
            if (desks.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        throw new Refusal("Hệ thống đang đọc nhiều tệp khác; hãy thử lại sau ít phút.");
    }
}
