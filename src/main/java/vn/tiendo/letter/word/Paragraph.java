package vn.tiendo.letter.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The text of one paragraph, which Word tears into runs at will: read as one, written back run by run. What stands in a
 * text box that hangs on the paragraph is a paragraph of its own.
 */
final class Paragraph {

    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final String IDS = "http://schemas.microsoft.com/office/word/2010/wordml";
    /** XML knows no control characters, nor half a character. */
    private static final String NOT_STORABLE = "[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}&&[^\\n]]";

    private final Element element;

    Paragraph(Element element) {
        this.element = element;
    }

    Element element() {
        return element;
    }

    String text() {
        return texts().stream().map(Node::getTextContent).collect(Collectors.joining());
    }

    /** Writes something else in the place of those letters, in the look of the first of them. */
    void replace(int start, int end, String value) {
        int at = 0;
        boolean written = false;
        for (var text : texts()) {
            var old = text.getTextContent();
            int from = Math.max(start - at, 0);
            int to = Math.min(end - at, old.length());
            if (from < to) {
                write(text, old.substring(0, from) + (written ? "" : value) + old.substring(to));
                written = true;
            }
            at += old.length();
        }
    }

    /** Another one like it, before it. A section ends only once, and no two paragraphs have the same id. */
    Paragraph copyBefore() {
        var copy = (Element) element.getParentNode().insertBefore(element.cloneNode(true), element);
        WordXml.all(copy, "sectPr").forEach(section -> section.getParentNode().removeChild(section));
        copy.removeAttributeNS(IDS, "paraId");
        copy.removeAttributeNS(IDS, "textId");
        return new Paragraph(copy);
    }

    /** Makes all of it bold. */
    void embolden() {
        for (var run : WordXml.all(element, "r")) {
            var look = WordXml.all(run, "rPr").stream().findFirst().orElse(null);
            if (look == null) {
                look = run.getOwnerDocument().createElementNS(WordXml.W, "w:rPr");
                run.insertBefore(look, run.getFirstChild());
            }
            WordXml.all(look, "b").forEach(look::removeChild);
            var fonts = WordXml.all(look, "rFonts").stream().findFirst().orElse(null);
            var bold = run.getOwnerDocument().createElementNS(WordXml.W, "w:b");
            look.insertBefore(bold, fonts == null ? look.getFirstChild() : fonts.getNextSibling());
        }
    }

    /** Takes it away. What must keep a paragraph, a cell or the end of a section, keeps an empty one. */
    void remove() {
        var home = element.getParentNode();
        boolean needed = !WordXml.all(element, "sectPr").isEmpty()
                || !WordXml.is(home, "body") && paragraphsOf(home).size() == 1
                || WordXml.is(home, "tc") && home.getLastChild() == element && !follows();
        if (!needed) {
            home.removeChild(element);
            return;
        }
        texts().forEach(text -> text.setTextContent(""));
    }

    /** Whether another paragraph stands right before it: a cell ends with a paragraph. */
    private boolean follows() {
        return WordXml.is(element.getPreviousSibling(), "p");
    }

    private static List<Element> paragraphsOf(Node home) {
        var found = new ArrayList<Element>();
        for (Node child = home.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (WordXml.is(child, "p")) {
                found.add((Element) child);
            }
        }
        return found;
    }

    /** Only its own: those of nested paragraphs are theirs. */
    private List<Element> texts() {
        return WordXml.all(element, "t").stream()
                .filter(text -> WordXml.above(text, "p") == element)
                .toList();
    }

    private static void write(Element text, String value) {
        var lines = value.replace('\t', ' ').replaceAll(NOT_STORABLE, "").split("\n", -1);
        text.setTextContent(lines[0]);
        keepBlanks(text);
        Document document = text.getOwnerDocument();
        Node after = text;
        for (int line = 1; line < lines.length; line++) {
            var more = document.createElementNS(WordXml.W, "w:t");
            more.setTextContent(lines[line]);
            keepBlanks(more);
            after = insertAfter(document.createElementNS(WordXml.W, "w:br"), after);
            after = insertAfter(more, after);
        }
    }

    private static void keepBlanks(Element text) {
        text.setAttributeNS(XML, "xml:space", "preserve");
    }

    private static Node insertAfter(Node node, Node after) {
        return after.getParentNode().insertBefore(node, after.getNextSibling());
    }
}
