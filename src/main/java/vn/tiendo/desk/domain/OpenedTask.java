package vn.tiendo.desk.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.desk.domain.FormField.Option;

/**
 * A task that an officer has opened: the head of the paper, then the inputs.
 *
 * @param about   two columns: what it is called, what it is
 * @param notices what must be read first
 * @param tables  what is listed between head and inputs
 * @param fields  null where the form is more than a telephone shows; Tasklist shows it then
 */
public record OpenedTask(
        DeskTask task,
        List<Row> about,
        List<Row> notices,
        List<Listed> tables,
        @Nullable List<FormField> fields) {

    /** One line: what it is called, and what it is. */
    public record Row(String label, String fact) {}

    /** A table; the cells of a row are found by the value of their column. */
    public record Listed(String label, List<Option> columns, List<Map<String, String>> rows) {}

    /** The same task with what the officer typed, by key. */
    public OpenedTask holding(Map<String, String> typed) {
        var all = fields == null
                ? null
                : fields.stream()
                        .map(field -> field.holding(typed.getOrDefault(field.key(), "")))
                        .toList();
        return new OpenedTask(task, about, notices, tables, all);
    }
}
