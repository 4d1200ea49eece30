package vn.tiendo.sheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is kept as JSON of a table that somebody handed in. */
@Component
public class StoredJson {

    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};

    private final ObjectMapper json;

    StoredJson(ObjectMapper json) {
        this.json = json;
    }

    /** The value as JSON. */
    public String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The value of that type. */
    public <T> T read(String written, Class<T> type) {
        try {
            return json.readValue(written, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The same, or nothing. */
    public <T> @Nullable T readIfThere(@Nullable String written, Class<T> type) {
        return written == null ? null : read(written, type);
    }

    /** What somebody answered, by what was asked. */
    public Map<String, String> readAnswers(String written) {
        try {
            return json.readValue(written, ANSWERS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
