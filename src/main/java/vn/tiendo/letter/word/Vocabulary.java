package vn.tiendo.letter.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which marks a template may have.
 *
 * @param fields what is said once
 * @param lists  what is said again and again
 */
public record Vocabulary(List<Field> fields, List<Repeated> lists) {

    /**
     * A field.
     *
     * @param name     as officers write it
     * @param required whether a template without it is refused
     */
    public record Field(String name, boolean required) {

        String key() {
            return MarkName.key(name);
        }
    }

    /**
     * A list.
     *
     * @param byRow whether a row of a table is repeated, where its marks stand in one; else always the paragraph
     */
    public record Repeated(String name, boolean byRow, List<Field> fields) {

        String key() {
            return MarkName.key(name);
        }
    }

    public Vocabulary {
        fields = List.copyOf(fields);
        lists = List.copyOf(lists);
    }

    /** The list a field belongs to, if it belongs to one. */
    @Nullable
    Repeated listOf(String field) {
        return lists.stream()
                .filter(list -> list.fields().stream().anyMatch(one -> one.key().equals(field)))
                .findFirst()
                .orElse(null);
    }

    /** What a condition may ask for, and every field: key → as officers write it. */
    Map<String, String> names() {
        var names = new HashMap<>(fieldNames());
        lists.forEach(list -> names.putIfAbsent(list.key(), list.name()));
        return names;
    }

    Map<String, String> fieldNames() {
        var names = new HashMap<String, String>();
        fields.forEach(field -> names.put(field.key(), field.name()));
        lists.forEach(list -> list.fields().forEach(field -> names.put(field.key(), field.name())));
        return names;
    }

    /** The lists of which one of these marks is a field. */
    Set<Repeated> listsOf(List<Mark> marks) {
        return marks.stream()
                .filter(mark -> !mark.condition())
                .map(mark -> listOf(mark.name()))
                .filter(list -> list != null)
                .collect(Collectors.toSet());
    }
}
