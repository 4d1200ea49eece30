package vn.tiendo.letter.word;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes values in the place of marks.
 *
 * <ul>
 *   <li>A row of a table, or a paragraph, with a mark of a list is repeated for every row of the list. A table whose list
 *       is empty goes away.
 *   <li>A row or a paragraph whose marks all come to nothing goes away; so does a paragraph with {@code {{nếu có …}}} where there is none.
 *   <li>A mark in capitals gives its value in capitals. A mark alone in its paragraph gives one paragraph a line.
 * </ul>
 */
public final class FillTemplate {

    private static final Pattern HEADING =
            Pattern.compile("[IVX]{1,5}\\. \\P{Ll}+|[IVX]{1,5}\\. .{1,100}|\\d{1,2}\\. .{1,150}:");

    private final Vocabulary vocabulary;
    private final Filling filling;
    /** What was written may look like a mark; it is none. */
    private final Set<Node> done = Collections.newSetFromMap(new IdentityHashMap<>());

    private FillTemplate(Vocabulary vocabulary, Filling filling) {
        this.vocabulary = vocabulary;
        this.filling = filling;
    }

    /** The finished .docx. The template must have passed {@link TemplateCheck}. */
    public static byte[] fill(byte[] template, Vocabulary vocabulary, Filling filling) {
        var file = WordFile.open(template);
        for (var part : file.texts()) {
            var work = new FillTemplate(vocabulary, filling);
            work.rows(part);
            work.paragraphs(part, Map.of());
        }
        return file.bytes();
    }

    private void rows(Node part) {
        for (var row : WordXml.all(part, "tr")) {
            var list = Rows.listOf(row, vocabulary);
            if (list == null) {
                removeIfNothingIsSaid(row);
                continue;
            }
            var elements = filling.lists().getOrDefault(list.key(), List.of());
            if (elements.isEmpty()) {
                removeTable(row);
                continue;
            }
            for (var element : elements) {
                paragraphs(row.getParentNode().insertBefore(row.cloneNode(true), row), element);
            }
            row.getParentNode().removeChild(row);
        }
    }

    private void removeIfNothingIsSaid(Element row) {
        var marks = Rows.marks(row);
        if (!marks.isEmpty() && marks.stream().noneMatch(mark -> filling.has(mark.name()) || isOfList(mark))) {
            row.getParentNode().removeChild(row);
        }
    }

    private boolean isOfList(Mark mark) {
        var list = vocabulary.listOf(mark.name());
        return list != null && filling.has(list.key());
    }

    /** The table goes, unless it holds more than the list. */
    private void removeTable(Element row) {
        var table = WordXml.above(row, "tbl");
        boolean more = table == null
                || WordXml.all(table, "tr").stream()
                        .filter(other -> other != row)
                        .anyMatch(other -> !Rows.marks(other).isEmpty());
        var gone = more ? row : table;
        if (gone.getParentNode() != null) {
            gone.getParentNode().removeChild(gone);
        }
    }

    private void paragraphs(Node root, Map<String, String> scope) {
        for (var element : WordXml.all(root, "p")) {
            if (!done.contains(element) && element.getParentNode() != null) {
                paragraph(new Paragraph(element), scope);
            }
        }
    }

    private void paragraph(Paragraph paragraph, Map<String, String> scope) {
        var text = paragraph.text();
        var marks = Mark.in(text);
        if (marks.isEmpty()) {
            return;
        }
        if (marks.stream().anyMatch(mark -> mark.condition() && !has(mark.name(), scope))) {
            paragraph.remove();
            return;
        }
        var list = vocabulary.listsOf(marks).stream()
                .filter(one -> !scope.containsKey(one.fields().get(0).key()))
                .findFirst();
        if (list.isPresent()) {
            repeat(paragraph, filling.lists().getOrDefault(list.get().key(), List.of()), scope);
            return;
        }
        var fields = marks.stream().filter(mark -> !mark.condition()).toList();
        if (!fields.isEmpty()
                && fields.stream().allMatch(mark -> value(mark, scope).isBlank())) {
            paragraph.remove();
            return;
        }
        if (marks.size() == 1
                && text.strip().length() == marks.get(0).end() - marks.get(0).start()) {
            alone(paragraph, marks.get(0), value(marks.get(0), scope));
            return;
        }
        write(paragraph, marks, scope);
    }

    private void repeat(Paragraph paragraph, List<Map<String, String>> rows, Map<String, String> scope) {
        for (var row : rows) {
            var both = new HashMap<>(scope);
            both.putAll(row);
            paragraphs(paragraph.copyBefore().element(), both);
        }
        paragraph.remove();
    }

    /** Every line a paragraph of its own, so that running text is not torn to the width of the page at each end. */
    private void alone(Paragraph paragraph, Mark mark, String value) {
        var lines = value.strip().split("\n");
        boolean several = lines.length > 1;
        for (var line : lines) {
            if (line.isBlank()) {
                continue;
            }
            var copy = paragraph.copyBefore();
            copy.replace(mark.start(), mark.end(), line.strip());
            if (several && HEADING.matcher(line.strip()).matches()) {
                copy.embolden();
            }
            done.add(copy.element());
        }
        paragraph.remove();
    }

    private void write(Paragraph paragraph, List<Mark> marks, Map<String, String> scope) {
        for (int at = marks.size() - 1; at >= 0; at--) {
            var mark = marks.get(at);
            paragraph.replace(mark.start(), mark.end(), mark.condition() ? "" : value(mark, scope));
        }
        done.add(paragraph.element());
    }

    private boolean has(String name, Map<String, String> scope) {
        return scope.containsKey(name) ? !scope.get(name).isBlank() : filling.has(name);
    }

    private String value(Mark mark, Map<String, String> scope) {
        @Nullable String value = scope.get(mark.name());
        var said = value == null ? filling.values().getOrDefault(mark.name(), "") : value;
        return mark.inCapitals() ? said.toUpperCase(Locale.forLanguageTag("vi-VN")) : said;
    }
}
