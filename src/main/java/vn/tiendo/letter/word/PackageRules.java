package vn.tiendo.letter.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import vn.tiendo.Refusal;

/** What may be in a Word file that is a template, judged by what its parts are, not by what they are called. */
final class PackageRules {

    private static final String TYPES = "[Content_Types].xml";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String BODY = WORD + "document.main+xml";
    private static final Set<String> WITH_TEXT =
            Set.of(BODY, WORD + "header+xml", WORD + "footer+xml", WORD + "footnotes+xml", WORD + "endnotes+xml");
    /** What a link of that type brings in runs, or is another file. */
    private static final Set<String> FOREIGN = Set.of("oleObject", "package", "control", "aFChunk", "subDocument");

    private static final Pattern PLAIN_NAME = Pattern.compile("[\\w\\[\\] ./+()-]{1,200}");

    private PackageRules() {}

    /**
     * The names of the parts with text, the body first.
     *
     * @throws Refusal if a template may not have one of the parts
     */
    static List<String> textParts(Map<String, byte[]> parts) throws SAXException {
        var types = new ContentTypes(parse(parts, TYPES));
        List<String> texts = new ArrayList<>();
        for (var name : parts.keySet()) {
            if (!PLAIN_NAME.matcher(name).matches() || name.contains("..") || name.startsWith("/")) {
                throw new SAXException(name);
            }
            var type = types.of(name);
            mayBe(type);
            if (name.endsWith(".rels")) {
                linksNowhere(parse(parts, name));
            } else if (WITH_TEXT.contains(type)) {
                texts.add(type.equals(BODY) ? 0 : texts.size(), name);
            }
        }
        if (texts.isEmpty() || !types.of(texts.get(0)).equals(BODY)) {
            throw new SAXException("no body");
        }
        return texts;
    }

    private static Document parse(Map<String, byte[]> parts, String name) throws SAXException {
        var part = parts.get(name);
        if (part == null) {
            throw new SAXException("no " + name);
        }
        return WordXml.parse(part);
    }

    private static void mayBe(String type) {
        if (type.contains("macro") || type.contains("vba")) {
            throw new Refusal("Tệp này có macro nên không được nhận; hãy mở bằng Word, lưu thành loại .docx (không có"
                    + " macro) rồi tải lên lại.");
        }
        if (type.contains("template.main")) {
            throw new Refusal("Tệp này là mẫu của Word (.dotx); hãy lưu thành văn bản Word .docx rồi tải lên lại.");
        }
        if (type.equals(WORD + "comments+xml")) {
            throw new Refusal("Mẫu còn ghi chú (comment) của người soạn; hãy xóa hết ghi chú rồi tải lên lại.");
        }
    }

    private static void linksNowhere(Document links) {
        for (var link : elements(links)) {
            if (link.getAttribute("TargetMode").equalsIgnoreCase("External")) {
                throw new Refusal("Mẫu có liên kết ra ngoài " + Refusal.quoted(link.getAttribute("Target"))
                        + "; hãy bỏ liên kết (giữ lại chữ) rồi tải lên lại.");
            }
            var type = link.getAttribute("Type");
            if (FOREIGN.contains(type.substring(type.lastIndexOf('/') + 1))) {
                throw new Refusal("Mẫu có đối tượng nhúng hoặc nội dung chèn từ tệp khác (bảng tính, biểu đồ, chương"
                        + " trình); hãy thay bằng chữ, bảng hoặc hình rồi tải lên lại.");
            }
        }
    }

    private static List<Element> elements(Document document) {
        var found = new ArrayList<Element>();
        var children = document.getDocumentElement().getChildNodes();
        for (int at = 0; at < children.getLength(); at++) {
            if (children.item(at) instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    /** Of what type each part is. */
    private static final class ContentTypes {

        private final Map<String, String> byName = new HashMap<>();
        private final Map<String, String> byEnding = new HashMap<>();

        ContentTypes(Document types) {
            for (var type : elements(types)) {
                var is = type.getAttribute("ContentType").toLowerCase(Locale.ROOT);
                if (type.hasAttribute("PartName")) {
                    byName.put(type.getAttribute("PartName").toLowerCase(Locale.ROOT), is);
                } else {
                    byEnding.put(type.getAttribute("Extension").toLowerCase(Locale.ROOT), is);
                }
            }
        }

        String of(String part) {
            var name = part.toLowerCase(Locale.ROOT);
            @Nullable String type = byName.get("/" + name);
            return type == null ? byEnding.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "") : type;
        }
    }
}
