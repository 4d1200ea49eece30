package vn.tiendo.sheet;

import java.io.IOException;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import vn.tiendo.sheet.domain.SheetTable;

/** The tables of a text, read once from its beginning to its end: a text of ten thousand rows is never held as a tree. */
final class WordTables {

    private static final String TEXT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private WordTables() {}

    static List<SheetTable> of(OPCPackage opened, RowLimit limit) throws IOException, OpenXML4JException, SAXException {
        var listener = new WordRows(limit);
        for (var part : opened.getPartsByContentType(TEXT)) {
            try (var text = part.getInputStream()) {
                var parser = XMLHelper.newXMLReader();
                parser.setContentHandler(listener);
                parser.parse(new InputSource(text));
            } catch (ParserConfigurationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return listener.tables();
    }
}
