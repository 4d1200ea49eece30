package vn.tiendo.web;

import static org.springframework.http.HttpStatus.BAD_REQUEST;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import vn.tiendo.Refusal;

/**
 * The body of a submitted form as Tasklist sends it: variables, each with a value and at most a type that a form has.
 * The engine would answer anything else in English, and would make Java objects of some of it. What the values mean is
 * not looked at here.
 */
final class SubmittedForm {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final Set<String> PARTS = Set.of("variables", "businessKey", "withVariablesInReturn");
    private static final Set<String> PARTS_OF_A_VALUE = Set.of("value", "type", "valueInfo", "local");
    private static final Map<String, Predicate<JsonNode>> KINDS = Map.of(
            "", JsonNode::isValueNode,
            "Null", value -> true,
            "String", JsonNode::isTextual,
            "Json", JsonNode::isTextual,
            "Boolean", JsonNode::isBoolean,
            "Integer", JsonNode::canConvertToInt,
            "Long", JsonNode::canConvertToLong,
            "Double", JsonNode::isNumber);

    private SubmittedForm() {}

    static void check(byte[] body) throws RequestRefused {
        var form = read(body);
        var variables = form.path("variables");
        if (!form.isObject()
                || !has(form, PARTS)
                || !absent(variables) && !variables.isObject()
                || !absent(form.path("businessKey"))
                        && !form.path("businessKey").isTextual()
                || !absent(form.path("withVariablesInReturn"))
                        && !form.path("withVariablesInReturn").isBoolean()) {
            throw new RequestRefused(BAD_REQUEST.value(), EngineApiJson.NOT_READABLE);
        }
        for (var variable : variables.properties()) {
            if (!isOfAForm(variable.getValue())) {
                throw new RequestRefused(
                        BAD_REQUEST.value(),
                        "Ô " + Refusal.quoted(variable.getKey())
                                + " không nhận kiểu dữ liệu này; hãy tải lại trang rồi nhập lại trên biểu mẫu.");
            }
        }
    }

    private static JsonNode read(byte[] body) throws RequestRefused {
        try {
            return JSON.readTree(body);
        } catch (IOException unreadable) {
            throw new RequestRefused(BAD_REQUEST.value(), EngineApiJson.NOT_READABLE);
        }
    }

    private static boolean isOfAForm(JsonNode sent) {
        var type = sent.path("type");
        var kind = KINDS.get(absent(type) ? "" : type.asText());
        var info = sent.path("valueInfo");
        return sent.isObject()
                && has(sent, PARTS_OF_A_VALUE)
                && kind != null
                && (absent(sent.path("value")) || kind.test(sent.path("value")))
                && (absent(info) || info.isObject() && (info.isEmpty() || isTransience(info)));
    }

    private static boolean isTransience(JsonNode info) {
        return info.size() == 1 && info.path("transient").isBoolean();
    }

    private static boolean has(JsonNode object, Set<String> known) {
        return object.properties().stream().allMatch(part -> known.contains(part.getKey()));
    }

    private static boolean absent(JsonNode part) {
        return part.isMissingNode() || part.isNull();
    }
}
