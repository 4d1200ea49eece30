package vn.tiendo.letter.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The XML inside a Word file, read without anything that XML could fetch or blow up. */
final class WordXml {

    /** WordprocessingML, in which paragraphs, rows and texts are written. */
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String DEEPEST = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private WordXml() {}

    /** @throws SAXException where it is no XML, declares a document type, or is nested too deeply */
    static Document parse(byte[] xml) throws SAXException {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setAttribute(DEEPEST, "200");
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static byte[] bytes(Document document) {
        try {
            var factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var bytes = new ByteArrayOutputStream();
            document.setXmlStandalone(true);
            factory.newTransformer().transform(new DOMSource(document), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Every element of that name below the node, and the node itself if it is one, as they stand now. */
    static List<Element> all(Node root, String name) {
        var found = new ArrayList<Element>();
        if (is(root, name)) {
            found.add((Element) root);
        }
        for (Node node = next(root, root); node != null; node = next(node, root)) {
            if (is(node, name)) {
                found.add((Element) node);
            }
        }
        return found;
    }

    /** The nearest element of that name above the node. */
    static @Nullable Element above(Node node, String name) {
        var parent = node.getParentNode();
        while (parent != null && !is(parent, name)) {
            parent = parent.getParentNode();
        }
        return (Element) parent;
    }

    static boolean is(@Nullable Node node, String name) {
        return node instanceof Element && W.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    /** The node after this one in the order of the document, within the root. */
    static @Nullable Node next(Node node, Node root) {
        return node.getFirstChild() == null ? after(node, root) : node.getFirstChild();
    }

    private static @Nullable Node after(Node node, Node root) {
        for (Node at = node; at != null && at != root; at = at.getParentNode()) {
            if (at.getNextSibling() != null) {
                return at.getNextSibling();
            }
        }
        return null;
    }

    /** What is wrong is thrown; nothing is written to the console. */
    private static final class Silent implements ErrorHandler {

        @Override
        public void warning(SAXParseException ignored) {
            // said of what can be read all the same
        }

        @Override
        public void error(SAXParseException fault) throws SAXException {
            throw fault;
        }

        @Override
        public void fatalError(SAXParseException fault) throws SAXException {
            throw fault;
        }
    }
}
