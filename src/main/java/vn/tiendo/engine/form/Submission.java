package vn.tiendo.engine.form;

import static com.fasterxml.jackson.databind.cfg.CoercionAction.Fail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.stereotype.Component;
import vn.tiendo.Refusal;

/**
 * Turns what a browser sent into the record of a form, or refuses it with one sentence: unknown fields, wrong types,
 * values outside a list, and every rule that the record states as a constraint.
 */
@Component
class Submission {

    private static final ObjectMapper STRICT = JsonMapper.builder()
            .findAndAddModules()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    text -> text.setCoercion(CoercionInputShape.Integer, Fail)
                            .setCoercion(CoercionInputShape.Float, Fail)
                            .setCoercion(CoercionInputShape.Boolean, Fail))
            .addModule(new SimpleModule().addDeserializer(LocalDate.class, new DayOnly()))
            .build();

    private final Validator validator;

    Submission(Validator validator) {
        this.validator = validator;
    }

    /** @throws Refusal if a value is not one that the form can send */
    <I extends Record> I read(VariableMap sent, TaskForm<I> form) {
        var labels = FormLabels.of(form.key());
        var input = convert(SubmittedValues.asJson(sent, labels), form.input(), labels);
        var violations = validator.validate(input);
        if (!violations.isEmpty()) {
            throw new Refusal(first(violations));
        }
        return input;
    }

    private static <I extends Record> I convert(ObjectNode json, Class<I> type, FormLabels labels) {
        try {
            return STRICT.treeToValue(json, type);
        } catch (UnrecognizedPropertyException unknown) {
            throw new Refusal("Biểu mẫu không có ô " + Refusal.quoted(unknown.getPropertyName())
                    + "; hãy tải lại trang rồi nhập lại.");
        } catch (JsonMappingException wrong) {
            throw new Refusal(rowOf(wrong) + "Giá trị ở ô «" + labels.label(keyOf(wrong))
                    + "» không hợp lệ; hãy chọn hoặc nhập lại.");
        } catch (JsonProcessingException unreadable) {
            throw new Refusal("Không đọc được nội dung gửi lên; hãy tải lại trang rồi nhập lại.");
        }
    }

    /** The key as the form nests it, for example {@code items.deadlineDay}. */
    private static String keyOf(JsonMappingException wrong) {
        return wrong.getPath().stream()
                .map(Reference::getFieldName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
    }

    /** The row of a table, where an input of that row is wrong. */
    private static String rowOf(JsonMappingException wrong) {
        var path = wrong.getPath();
        return path.size() == 3 && path.get(1).getIndex() >= 0
                ? "Dòng " + (path.get(1).getIndex() + 1) + ": "
                : "";
    }

    private static <I> String first(Set<ConstraintViolation<I>> violations) {
        return violations.stream()
                .min(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .map(violation -> row(violation.getPropertyPath()) + violation.getMessage())
                .orElseThrow();
    }

    private static String row(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .filter(node -> node.getIndex() != null)
                .map(node -> "Dòng " + (node.getIndex() + 1) + ": ")
                .collect(Collectors.joining());
    }
}
