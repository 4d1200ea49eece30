package vn.tiendo.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;

/** What an input is called on the screen, so that a refusal names it in the officer's words. */
final class FormLabels {

    private static final Map<String, FormLabels> KNOWN = new ConcurrentHashMap<>();

    private final Map<String, String> labels = new HashMap<>();

    private FormLabels(String form) {
        try (var file = new ClassPathResource("forms/" + form + ".form").getInputStream()) {
            collect(new ObjectMapper().readTree(file));
        } catch (IOException missing) {
            throw new IllegalStateException("There is no form " + form, missing);
        }
    }

    static FormLabels of(String form) {
        return KNOWN.computeIfAbsent(form, FormLabels::new);
    }

    /** The label of the input, or its key where it has none. */
    String label(String key) {
        return labels.getOrDefault(key, key);
    }

    private void collect(JsonNode component) {
        var key = component.path("key").asText(component.path("path").asText(""));
        if (!key.isEmpty() && component.hasNonNull("label")) {
            labels.put(key, component.get("label").asText());
        }
        component.path("components").forEach(this::collect);
    }
}
