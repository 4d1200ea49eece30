package vn.tiendo.conventions;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One component of a form. */
record FormComponent(JsonNode json) {

    private static final Set<String> SHOWN_ONLY = Set.of("html", "text", "table", "spacer", "separator", "image");

    static List<FormComponent> in(JsonNode parent) {
        return FormFile.stream(parent.path("components"))
                .map(FormComponent::new)
                .toList();
    }

    String id() {
        return json.path("id").asText();
    }

    String type() {
        return json.path("type").asText();
    }

    boolean isInput() {
        return !SHOWN_ONLY.contains(type());
    }

    boolean isList() {
        return type().equals("dynamiclist");
    }

    /** The name under which it is submitted: a key, or for a list its path. */
    String key() {
        return json.path(isList() ? "path" : "key").asText();
    }

    /** The inputs of one row of a list. */
    List<FormComponent> row() {
        return in(json);
    }

    Stream<FormComponent> withRows() {
        return Stream.concat(Stream.of(this), row().stream().flatMap(FormComponent::withRows));
    }

    Optional<String> text(String property) {
        return Optional.ofNullable(json.path(property).textValue());
    }

    boolean mayBeHidden() {
        return json.at("/conditional/hide").isTextual();
    }

    boolean isRequired() {
        return json.at("/validate/required").asBoolean();
    }

    /** A limit such as {@code maxLength}, as it is written. */
    Optional<String> limit(String property) {
        return Optional.of(json.path("validate").path(property).asText()).filter(limit -> !limit.isEmpty());
    }

    /** The choices that stand in the form itself. */
    List<String> choices() {
        return FormFile.stream(json.path("values"))
                .map(choice -> choice.path("value").asText())
                .toList();
    }

    @Override
    public String toString() {
        return type() + " " + id();
    }
}
