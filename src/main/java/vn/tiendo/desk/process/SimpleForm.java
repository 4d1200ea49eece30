package vn.tiendo.desk.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import vn.tiendo.desk.domain.FormField.Only;
import vn.tiendo.desk.domain.FormField.Type;

/** A form of Tasklist as its file has it, where all of it can be shown on a telephone. */
final class SimpleForm {

    private static final Map<String, SimpleForm> KNOWN = new ConcurrentHashMap<>();
    private static final Map<String, Type> TYPES = Map.of(
            "radio", Type.RADIO,
            "select", Type.SELECT,
            "textarea", Type.TEXT,
            "textfield", Type.LINE,
            "number", Type.NUMBER,
            "checkbox", Type.CHECK,
            "datetime", Type.DAY);
    private static final Set<String> SHOWN = Set.of("html", "table", "text");
    private static final Pattern UNLESS = Pattern.compile("=(\\w+) (!?=) \"?(\\w+)\"?");
    private static final Pattern TICKED = Pattern.compile("=(\\w+)(?: or .*)?");

    private final List<JsonNode> components;
    private final boolean simple;

    private SimpleForm(String key) {
        try (var file = new ClassPathResource("forms/" + key + ".form").getInputStream()) {
            components = list(new ObjectMapper().readTree(file).path("components"));
        } catch (IOException missing) {
            throw new IllegalStateException("There is no form " + key, missing);
        }
        simple = components.stream().allMatch(SimpleForm::isSimple);
    }

    static SimpleForm of(String key) {
        return KNOWN.computeIfAbsent(key, SimpleForm::new);
    }

    /** Whether nothing of it needs a wide screen, lists that grow, or conditions on several inputs. */
    boolean isSimple() {
        return simple;
    }

    /** What is filled in: inputs, and lists whose rows the server gives. */
    List<JsonNode> inputs() {
        return components.stream()
                .filter(one -> TYPES.containsKey(type(one)) || isList(one))
                .toList();
    }

    /** A list with rows of its own number, none to add or to remove. */
    static boolean isList(JsonNode component) {
        return type(component).equals("dynamiclist")
                && !component.path("allowAddRemove").asBoolean(true);
    }

    List<JsonNode> tables() {
        return components.stream().filter(one -> type(one).equals("table")).toList();
    }

    static Type typeOf(JsonNode input) {
        return TYPES.getOrDefault(type(input), Type.LINE);
    }

    /** When the component is shown; null is always. The form says when it is hidden. */
    static @Nullable Only only(JsonNode component) {
        return condition(component).orElse(null);
    }

    private static Optional<Only> condition(JsonNode component) {
        var hide = component.path("conditional").path("hide").asText("");
        var unless = UNLESS.matcher(hide);
        if (unless.matches()) {
            return Optional.of(
                    new Only(unless.group(1), unless.group(3), unless.group(2).equals("!=")));
        }
        var ticked = TICKED.matcher(hide);
        return ticked.matches() ? Optional.of(new Only(ticked.group(1), "true", false)) : Optional.empty();
    }

    private static boolean isSimple(JsonNode component) {
        if (isList(component)) {
            return list(component.path("components")).stream().allMatch(SimpleForm::isSimple);
        }
        boolean known = TYPES.containsKey(type(component)) || SHOWN.contains(type(component));
        boolean understood = !component.path("conditional").has("hide")
                || condition(component).isPresent();
        boolean day = !type(component).equals("datetime")
                || component.path("subtype").asText().equals("date");
        return known && understood && day;
    }

    private static String type(JsonNode component) {
        return component.path("type").asText();
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
