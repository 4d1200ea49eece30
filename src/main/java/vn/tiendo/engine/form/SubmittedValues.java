package vn.tiendo.engine.form;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.jspecify.annotations.Nullable;
import vn.tiendo.Refusal;

/**
 * The values of a submission as one JSON object: only the kinds a form can send, texts as {@link TypedText} keeps them,
 * blank ones as null, and lists without blank entries. What was sent as JSON is read here from its letters, so that the
 * engine never makes objects of it.
 */
final class SubmittedValues {

    private static final int LONGEST_TEXT = 200_000;
    private static final int DEEPEST = 10;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private SubmittedValues() {}

    static ObjectNode asJson(VariableMap sent, FormLabels labels) {
        var object = JsonNodeFactory.instance.objectNode();
        for (var key : sent.keySet()) {
            var label = labels.label(key);
            object.set(key, clean(node(sent.getValueTyped(key), label), label));
        }
        return object;
    }

    private static JsonNode node(@Nullable TypedValue value, String label) {
        if (value instanceof JsonValue json) {
            return read(json.isDeserialized() ? String.valueOf(json.getValue()) : json.getValueSerialized(), label);
        }
        var plain = value == null || value instanceof SerializableValue ? null : value.getValue();
        if (value instanceof SerializableValue || !scalar(plain)) {
            throw new Refusal("Ô «" + label + "» không nhận kiểu dữ liệu này; hãy nhập lại trên biểu mẫu.");
        }
        return JSON.valueToTree(plain);
    }

    private static boolean scalar(@Nullable Object value) {
        return value == null || value instanceof String || value instanceof Boolean || value instanceof Number;
    }

    private static JsonNode read(@Nullable String json, String label) {
        try {
            return json == null || json.isBlank() ? NullNode.getInstance() : JSON.readTree(json);
        } catch (JsonProcessingException unreadable) {
            throw new Refusal("Giá trị ở ô «" + label + "» không đọc được; hãy nhập lại.");
        }
    }

    private static JsonNode clean(JsonNode node, String label) {
        if (node instanceof TextNode text) {
            return cleanText(text.asText(), label);
        }
        if (node instanceof ArrayNode array) {
            var cleaned = JsonNodeFactory.instance.arrayNode();
            array.forEach(element -> {
                var entry = clean(element, label);
                if (!entry.isNull()) {
                    cleaned.add(entry);
                }
            });
            return cleaned;
        }
        if (node instanceof ObjectNode object) {
            var cleaned = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(field -> cleaned.set(field.getKey(), clean(field.getValue(), label)));
            return cleaned;
        }
        return node;
    }

    private static JsonNode cleanText(String written, String label) {
        if (written.length() > LONGEST_TEXT) {
            throw new Refusal("Nội dung ở ô «" + label + "» quá dài; hãy rút gọn dưới 200.000 ký tự.");
        }
        var text = TypedText.keep(written);
        return text == null ? NullNode.getInstance() : TextNode.valueOf(text);
    }
}
