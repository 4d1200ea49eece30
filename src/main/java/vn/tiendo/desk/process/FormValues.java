package vn.tiendo.desk.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.jspecify.annotations.Nullable;
import vn.tiendo.desk.domain.FormField;
import vn.tiendo.desk.domain.FormField.Option;
import vn.tiendo.desk.domain.OpenedTask.Listed;
import vn.tiendo.desk.domain.OpenedTask.Row;

/** What a form shows to the officer who opens it, taken apart for a page. */
final class FormValues {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final VariableMap variables;

    FormValues(VariableMap variables) {
        this.variables = variables;
    }

    /** Rows of two columns: the head of the paper, or what must be read first. */
    List<Row> rows(String key) {
        return SimpleForm.list(json(key)).stream()
                .map(row -> new Row(row.path("label").asText(), row.path("fact").asText()))
                .toList();
    }

    List<Listed> tables(SimpleForm form) {
        var tables = new ArrayList<Listed>();
        for (var table : form.tables()) {
            var columns = SimpleForm.list(table.path("columns")).stream()
                    .map(column -> new Option(
                            column.path("key").asText(), column.path("label").asText()))
                    .toList();
            var rows = SimpleForm.list(json(table.path("dataSource").asText().replaceFirst("^=", ""))).stream()
                    .map(row -> cells(row, columns))
                    .toList();
            if (!rows.isEmpty()) {
                tables.add(new Listed(table.path("label").asText(), columns, rows));
            }
        }
        return tables;
    }

    List<FormField> fields(SimpleForm form) {
        return form.inputs().stream()
                .flatMap(input -> SimpleForm.isList(input) ? rowsOf(input) : Stream.of(field(input)))
                .toList();
    }

    /** The inputs of each row, labelled with what the row says. */
    private Stream<FormField> rowsOf(JsonNode list) {
        var path = list.path("path").asText();
        var rows = SimpleForm.list(json(path));
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(row -> SimpleForm.list(list.path("components")).stream()
                        .map(input -> inRow(path, row, rows.get(row), input, SimpleForm.only(list))));
    }

    private FormField inRow(String path, int number, JsonNode row, JsonNode input, FormField.@Nullable Only only) {
        var field = field(input);
        return new FormField(
                ListCells.key(path, number, field.key()),
                ListCells.filled(field.label(), row),
                field.description() == null ? null : ListCells.filled(field.description(), row),
                field.type(),
                field.required(),
                field.longest(),
                field.options(),
                row.path(field.key()).asText(""),
                only);
    }

    private FormField field(JsonNode input) {
        var key = input.path("key").asText();
        var rules = input.path("validate");
        return new FormField(
                key,
                input.path("label").asText(input.path("dateLabel").asText()),
                input.hasNonNull("description") ? input.path("description").asText() : null,
                SimpleForm.typeOf(input),
                rules.path("required").asBoolean(),
                rules.has("maxLength") ? Integer.valueOf(rules.path("maxLength").asInt()) : null,
                options(input),
                text(key),
                SimpleForm.only(input));
    }

    private List<Option> options(JsonNode input) {
        var choices =
                input.hasNonNull("valuesKey") ? json(input.path("valuesKey").asText()) : input.path("values");
        return SimpleForm.list(choices).stream()
                .map(choice -> new Option(
                        choice.path("value").asText(), choice.path("label").asText()))
                .toList();
    }

    private String text(String key) {
        var value = variables.get(key);
        return value == null ? "" : value.toString();
    }

    private JsonNode json(String key) {
        if (!(variables.getValueTyped(key) instanceof JsonValue value)) {
            return MissingNode.getInstance();
        }
        try {
            return JSON.readTree(
                    value.isDeserialized() ? String.valueOf(value.getValue()) : value.getValueSerialized());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> cells(JsonNode row, List<Option> columns) {
        var cells = new HashMap<String, String>();
        columns.forEach(
                column -> cells.put(column.value(), row.path(column.value()).asText("")));
        return cells;
    }
}
