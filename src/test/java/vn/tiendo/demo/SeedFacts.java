package vn.tiendo.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/** The facts of one of the five real instruments, as its source has them. What the source does not say is not there. */
record SeedFacts(JsonNode node) {

    /** @param id {@code S003} */
    static SeedFacts of(String id) {
        for (var scenario : read().path("scenarios")) {
            if (scenario.path("id").asText().equals(id)) {
                return new SeedFacts(scenario);
            }
        }
        throw new IllegalArgumentException("No seed is " + id);
    }

    /** One of its own facts. */
    String text(String field) {
        return node.path(field).asText();
    }

    /** What the item of that ordinal is about. */
    String item(String ordinal) {
        for (var item : node.path("items")) {
            if (item.path("ordinal").asText().equals(ordinal)) {
                return item.path("content").asText();
            }
        }
        throw new IllegalArgumentException("No item is " + ordinal);
    }

    /** The document that it implements. */
    JsonNode implemented() {
        return node.path("implements").path(0);
    }

    private static JsonNode read() {
        try (var file = new ClassPathResource("demo/seed-scenarios.json").getInputStream()) {
            return new ObjectMapper().readTree(file);
        } catch (IOException notThere) {
            throw new UncheckedIOException(notThere);
        }
    }
}
