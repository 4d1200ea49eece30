package vn.tiendo.letter.word;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Rows of tables, and the marks that stand in them, not in a table within. */
final class Rows {

    private Rows() {}

    static List<Mark> marks(Element row) {
        return WordXml.all(row, "p").stream()
                .filter(paragraph -> WordXml.above(paragraph, "tr") == row)
                .flatMap(paragraph -> Mark.in(new Paragraph(paragraph).text()).stream())
                .toList();
    }

    /** The list for which the row is repeated. */
    static Vocabulary.@Nullable Repeated listOf(Element row, Vocabulary vocabulary) {
        return vocabulary.listsOf(marks(row)).stream()
                .filter(Vocabulary.Repeated::byRow)
                .findFirst()
                .orElse(null);
    }
}
