package vn.tiendo.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.jspecify.annotations.Nullable;

/** What a form shows: the head of the paper ("about"), the values already known, and the options of its lists. */
public final class FormContent {

    private static final ObjectMapper JSON =
            new ObjectMapper().findAndRegisterModules().disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private final VariableMap values = Variables.createVariables();
    private final PaperHead head;

    /** One choice of a list. */
    public record Option(String value, String label) {}

    private record WordFile(String address) {}

    public FormContent(PaperHead head) {
        this.head = head;
        value("about", head.rows());
        value("notices", head.notices());
    }

    /** Something more that the officer must read first. */
    FormContent notice(String label, String text) {
        head.notice(label, text);
        return value("notices", head.notices());
    }

    /** The same paper as a Word file, at an address of ours; nothing where there is none yet. */
    public FormContent wordFile(@Nullable String address) {
        return value("wordFiles", address == null ? List.of() : List.of(new WordFile(address)));
    }

    /** A value that an input begins with; null leaves the input empty. */
    public FormContent value(String key, @Nullable Object value) {
        if (value instanceof Collection<?> || value instanceof Record) {
            values.putValueTyped(key, SpinValues.jsonValue(json(value)).create());
        } else if (value instanceof LocalDate day) {
            values.putValue(key, day.toString());
        } else if (value instanceof Enum<?> choice) {
            values.putValue(key, choice.name());
        } else {
            values.putValue(key, value);
        }
        return this;
    }

    /** The choices of a list, for an input whose {@code valuesKey} or {@code valuesExpression} names the key. */
    public FormContent options(String key, List<Option> options) {
        return value(key, options);
    }

    VariableMap asVariables() {
        return values;
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
