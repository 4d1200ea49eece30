package vn.tiendo.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import vn.tiendo.sheet.domain.SheetTable;

/** The sheets of a workbook, each read once from its beginning to its end. */
final class ExcelTables {

    private static final Pattern SINCE_1904 = Pattern.compile("date1904\\s*=\\s*\"(1|true)\"");

    private ExcelTables() {}

    static List<SheetTable> of(OPCPackage opened, RowLimit limit) throws IOException, OpenXML4JException, SAXException {
        var reader = new XSSFReader(opened);
        var values = new ExcelValues(
                new ReadOnlySharedStringsTable(opened, false), reader.getStylesTable(), countsFrom1904(reader));
        var tables = new ArrayList<SheetTable>();
        var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (sheets.hasNext()) {
            try (var sheet = sheets.next()) {
                var rows = new ExcelRows(values, limit);
                var parser = XMLHelper.newXMLReader();
                parser.setContentHandler(rows);
                parser.parse(new InputSource(sheet));
                tables.add(new SheetTable(sheets.getSheetName(), rows.rows()));
            } catch (ParserConfigurationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return tables;
    }

    private static boolean countsFrom1904(XSSFReader reader) throws IOException, OpenXML4JException {
        try (var workbook = reader.getWorkbookData()) {
            return SINCE_1904
                    .matcher(new String(workbook.readAllBytes(), StandardCharsets.UTF_8))
                    .find();
        }
    }
}
