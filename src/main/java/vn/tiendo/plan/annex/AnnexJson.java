package vn.tiendo.plan.annex;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is kept of an annex as JSON. */
@Component
class AnnexJson {

    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};

    private final ObjectMapper json;

    AnnexJson(ObjectMapper json) {
        this.json = json;
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    <T> T read(String written, Class<T> type) {
        try {
            return json.readValue(written, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    <T> @Nullable T readIfThere(@Nullable String written, Class<T> type) {
        return written == null ? null : read(written, type);
    }

    Map<String, String> readAnswers(String written) {
        try {
            return json.readValue(written, ANSWERS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
