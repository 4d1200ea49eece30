package vn.tiendo.letter.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.tiendo.Refusal;

/** Whether a template can be filled: what is wrong with it, each in a sentence that names the field. */
public final class TemplateCheck {

    private static final int CLOSE = 4;
    private static final int MOST_PARTS = 2_000;
    private static final int LONGEST = 5_000;

    private final Vocabulary vocabulary;
    private final Set<String> faults = new LinkedHashSet<>();
    private final Set<String> found = new HashSet<>();

    private TemplateCheck(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Nothing where it can be filled.
     *
     * @throws Refusal if it is no Word document that can be trusted
     */
    public static List<String> faults(byte[] template, Vocabulary vocabulary) {
        var check = new TemplateCheck(vocabulary);
        WordFile.open(template).texts().forEach(check::look);
        check.missing();
        return List.copyOf(check.faults);
    }

    private void look(Document part) {
        for (var element : WordXml.all(part, "p")) {
            var text = new Paragraph(element).text();
            Mark.halves(text)
                    .forEach(half -> faults.add("Chỗ " + Refusal.quoted(half)
                            + " thiếu dấu ngoặc {{ hoặc }}, hoặc dấu bị ngắt sang đoạn khác; hãy gõ lại."));
            var marks = Mark.in(text);
            marks.forEach(this::known);
            oneListAParagraph(element, marks);
            if (!vocabulary.listsOf(marks).isEmpty()) {
                notTooMuchAgainAndAgain(element);
            }
        }
        WordXml.all(part, "tr").forEach(this::oneListARow);
        oneRowAList(part);
    }

    private void known(Mark mark) {
        var names = mark.condition() ? vocabulary.names() : vocabulary.fieldNames();
        if (names.containsKey(mark.name())) {
            if (!mark.condition()) {
                found.add(mark.name());
            }
            return;
        }
        faults.add("Trường " + Refusal.quoted(mark.written()) + " không có trong danh sách trường của loại văn bản này"
                + similar(mark.name(), names) + "; hãy sửa hoặc xóa.");
    }

    private static String similar(String name, Map<String, String> names) {
        return names.entrySet().stream()
                .min(Comparator.comparingInt(known -> Distance.between(name, known.getKey())))
                .filter(known -> Distance.between(name, known.getKey()) <= CLOSE)
                .map(known -> " (có phải «" + known.getValue() + "»?)")
                .orElse("");
    }

    private void oneListAParagraph(Element paragraph, List<Mark> marks) {
        var lists = vocabulary.listsOf(marks).stream()
                .filter(list -> !list.byRow() || WordXml.above(paragraph, "tr") == null)
                .toList();
        if (lists.size() > 1) {
            faults.add(
                    "Một đoạn có trường của nhiều danh sách khác nhau: " + named(lists) + "; hãy tách thành các đoạn.");
        }
    }

    private void oneListARow(Element row) {
        var lists = vocabulary.listsOf(Rows.marks(row)).stream()
                .filter(Vocabulary.Repeated::byRow)
                .toList();
        if (lists.size() > 1) {
            faults.add("Một hàng của bảng có trường của nhiều danh sách khác nhau: " + named(lists)
                    + "; hãy tách thành các bảng.");
        }
        if (!lists.isEmpty()) {
            notTooMuchAgainAndAgain(row);
        }
    }

    /** Three hundred tasks make three hundred of it. */
    private void notTooMuchAgainAndAgain(Element repeated) {
        int parts = 0;
        for (Node node = repeated; node != null; node = WordXml.next(node, repeated)) {
            parts++;
        }
        if (parts > MOST_PARTS || repeated.getTextContent().length() > LONGEST) {
            faults.add("Hàng hoặc đoạn được lặp lại quá lớn; hãy bỏ bớt nội dung, hình ảnh trong hàng hoặc đoạn đó.");
        }
    }

    /** Repeated row by row, two rows of one list would no longer stand together. */
    private void oneRowAList(Document part) {
        var seen = new ArrayList<String>();
        for (var row : WordXml.all(part, "tr")) {
            var list = Rows.listOf(row, vocabulary);
            var table = WordXml.above(row, "tbl");
            if (list != null && table != null) {
                var once = System.identityHashCode(table) + list.key();
                if (seen.contains(once)) {
                    faults.add("Các trường của danh sách «" + list.name()
                            + "» phải nằm trên cùng một hàng của bảng; hàng đó được lặp lại cho từng dòng.");
                }
                seen.add(once);
            }
        }
    }

    private void missing() {
        Stream.concat(vocabulary.fields().stream(), vocabulary.lists().stream().flatMap(list -> list.fields().stream()))
                .filter(field -> field.required() && !found.contains(field.key()))
                .forEach(field -> faults.add("Thiếu trường «" + field.name() + "»; hãy ghi {{" + field.name()
                        + "}} vào chỗ của nội dung này."));
    }

    private static String named(List<Vocabulary.Repeated> lists) {
        return lists.stream().map(list -> "«" + list.name() + "»").sorted().collect(Collectors.joining(", "));
    }
}
