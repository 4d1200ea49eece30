package vn.tiendo.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import vn.tiendo.Refusal;

/** What an input is called on the screen, so that a refusal names it in the officer's words. */
final class FormLabels {

    private static final Map<String, FormLabels> KNOWN = new ConcurrentHashMap<>();

    private final Map<String, String> labels = new HashMap<>();

    private FormLabels(String form) {
        try (var file = new ClassPathResource("forms/" + form + ".form").getInputStream()) {
            collect(new ObjectMapper().readTree(file), "");
        } catch (IOException missing) {
            throw new IllegalStateException("There is no form " + form, missing);
        }
    }

    static FormLabels of(String form) {
        return KNOWN.computeIfAbsent(form, FormLabels::new);
    }

    /** The label of the input (key as nested, {@code items.content}), or a short form of the key where it has none. */
    String label(String key) {
        return labels.getOrDefault(key, Refusal.shortened(key));
    }

    private void collect(JsonNode component, String within) {
        var own = component.path("key").asText(component.path("path").asText(""));
        var key = within.isEmpty() || own.isEmpty() ? within + own : within + "." + own;
        if (!own.isEmpty() && component.hasNonNull("label")) {
            labels.put(key, component.get("label").asText());
        }
        component.path("components").forEach(inner -> collect(inner, key));
    }
}
