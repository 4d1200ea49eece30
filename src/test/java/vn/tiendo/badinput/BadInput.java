package vn.tiendo.badinput;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/**
 * One line of the table: what is wrong, in which form, what is sent, and what the officer reads.
 *
 * @param body     the body of the request, letter by letter
 * @param sentence null where any one sentence will do
 */
record BadInput(String kind, String form, String body, int status, String sentence) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A value sent with a type of the sender's choice. */
    record Typed(String type, Object value) {}

    /** Good input but for the values given; refused with HTTP 400 and that sentence. */
    static BadInput of(String kind, String form, Map<String, ?> changes, String sentence) {
        var values = GoodInput.of(form);
        values.putAll(changes);
        return new BadInput(kind, form, body(values), 400, sentence);
    }

    /** The same, where one value is sent with a type of the sender's choice. */
    static BadInput of(String kind, String form, String key, Object value, String sentence) {
        return of(kind, form, Map.of(key, value), sentence);
    }

    /** Good input without one value. */
    static BadInput without(String key, String form, String sentence) {
        var values = GoodInput.of(form);
        values.remove(key);
        return new BadInput("thiếu " + key, form, body(values), 400, sentence);
    }

    /** A body that no form would send. */
    static BadInput raw(String kind, String form, String body, int status, String sentence) {
        return new BadInput(kind, form, body, status, sentence);
    }

    /** The body that Tasklist makes of the values of a form: lists and tables as JSON, all else as it is. */
    static String body(Map<String, ?> values) {
        var variables = JSON.createObjectNode();
        values.forEach((key, value) -> {
            var sent = variables.putObject(key);
            if (value instanceof Typed typed) {
                sent.put("type", typed.type()).set("value", JSON.valueToTree(typed.value()));
            } else if (value instanceof Iterable<?> || value instanceof Map<?, ?>) {
                sent.put("type", "Json").put("value", text(value));
            } else {
                sent.set("value", JSON.valueToTree(value));
            }
        });
        return "{\"variables\":" + text(variables) + "}";
    }

    private static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return kind + " → " + form;
    }
}
