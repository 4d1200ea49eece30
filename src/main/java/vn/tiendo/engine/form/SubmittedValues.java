package vn.tiendo.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.spin.json.SpinJsonNode;
import vn.tiendo.Refusal;

/**
 * The values of a submission as one JSON object: only the kinds a form can send, texts in one Unicode form (NFC),
 * without what no keyboard types (control characters, changes of writing direction), blank ones as null.
 */
final class SubmittedValues {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_TEXT = 200_000;
    private static final Pattern NOT_TYPED =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]|\\p{Cs}");

    private SubmittedValues() {}

    static ObjectNode asJson(VariableMap sent, FormLabels labels) {
        var object = JsonNodeFactory.instance.objectNode();
        for (var key : sent.keySet()) {
            object.set(key, clean(node(sent.get(key), labels.label(key)), labels.label(key)));
        }
        return object;
    }

    private static JsonNode node(Object value, String label) {
        if (value == null || value instanceof String || value instanceof Boolean || value instanceof Number) {
            return JSON.valueToTree(value);
        }
        if (value instanceof SpinJsonNode json) {
            try {
                return JSON.readTree(json.toString());
            } catch (JsonProcessingException unreadable) {
                throw new Refusal("Giá trị ở ô «" + label + "» không đọc được; hãy nhập lại.");
            }
        }
        throw new Refusal("Ô «" + label + "» không nhận kiểu dữ liệu này; hãy nhập lại trên biểu mẫu.");
    }

    private static JsonNode clean(JsonNode node, String label) {
        if (node instanceof TextNode text) {
            return cleanText(text.asText(), label);
        }
        if (node instanceof ArrayNode array) {
            var cleaned = JsonNodeFactory.instance.arrayNode();
            array.forEach(element -> cleaned.add(clean(element, label)));
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
        var text = NOT_TYPED.matcher(written.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
        text = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        return text.isEmpty() ? NullNode.getInstance() : TextNode.valueOf(text);
    }
}
