package vn.tiendo.letter.word;

import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.tiendo.Refusal;

/** Word's own fields in a template. Those that count pages may stay; those that fetch or run something may not. */
final class FieldCodes {

    private static final Set<String> HARMLESS =
            Set.of("PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "PAGEREF", "REF", "SEQ", "STYLEREF", "TOC", "SYMBOL");

    private FieldCodes() {}

    /** @throws Refusal if there is another one, or the office has left changes to be accepted */
    static void check(Document part) {
        var open = new ArrayDeque<StringBuilder>();
        for (Node node = part; node != null; node = WordXml.next(node, part)) {
            if (WordXml.is(node, "fldSimple")) {
                judge(((Element) node).getAttributeNS(WordXml.W, "instr"));
            } else if (WordXml.is(node, "fldChar")) {
                turn(((Element) node).getAttributeNS(WordXml.W, "fldCharType"), open);
            } else if (WordXml.is(node, "instrText")) {
                if (open.isEmpty()) {
                    open.push(new StringBuilder());
                }
                open.element().append(node.getTextContent());
            } else if (WordXml.is(node, "ins") || WordXml.is(node, "del")) {
                throw new Refusal(
                        "Mẫu còn nội dung đang theo dõi thay đổi (Track Changes); hãy chấp nhận hoặc từ chối hết"
                                + " các thay đổi rồi tải lên lại.");
            }
        }
        open.forEach(code -> judge(code.toString()));
    }

    private static void turn(String type, ArrayDeque<StringBuilder> open) {
        if (type.equals("begin")) {
            open.push(new StringBuilder());
        } else if (type.equals("end") && !open.isEmpty()) {
            judge(open.pop().toString());
        }
    }

    private static void judge(String code) {
        var name = code.strip().split("\\s", 2)[0].toUpperCase(Locale.ROOT);
        if (!name.isEmpty() && !HARMLESS.contains(name)) {
            throw new Refusal("Mẫu có trường của Word " + Refusal.quoted(name)
                    + " không được dùng; hãy thay bằng chữ hoặc dấu {{…}} trong danh sách rồi tải lên lại.");
        }
    }
}
