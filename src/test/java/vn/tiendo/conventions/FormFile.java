package vn.tiendo.conventions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One file of {@code forms/}. */
record FormFile(String name, JsonNode json) {

    private static final Pattern LOOP = Pattern.compile("\\{\\{\\s*#loop\\s+(\\w+)\\s*}}");

    /** Every form of the project. */
    static List<FormFile> all() {
        var files = Objects.requireNonNull(Path.of("forms").toFile().listFiles(), "no folder forms");
        return Arrays.stream(files).sorted().map(FormFile::read).toList();
    }

    static FormFile of(String name) {
        return read(Path.of("forms", name + ".form").toFile());
    }

    private static FormFile read(File file) {
        try {
            return new FormFile(file.getName().replaceFirst("\\.form$", ""), new ObjectMapper().readTree(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A start form asks nothing and shows nothing; every other belongs to a task. */
    boolean startsAProcess() {
        return name.matches("start[A-Z]\\w*");
    }

    /** The components at the top, in their order. */
    List<FormComponent> components() {
        return FormComponent.in(json);
    }

    /** The inputs at the top: what the record has components for. */
    List<FormComponent> inputs() {
        return components().stream().filter(FormComponent::isInput).toList();
    }

    /** Every component, also those in the rows of a list. */
    Stream<FormComponent> everything() {
        return components().stream().flatMap(FormComponent::withRows);
    }

    /** The names of what must be shown for the form to be complete: options, tables, loops. */
    List<String> asksFor() {
        return everything()
                .flatMap(component -> Stream.of(
                        component.text("valuesKey").stream(),
                        component.text("dataSource").stream().map(source -> source.replaceFirst("^=", "")),
                        component.text("content").stream().flatMap(FormFile::loops)))
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    private static Stream<String> loops(String content) {
        return LOOP.matcher(content).results().map(loop -> loop.group(1));
    }

    static <T> Stream<T> stream(Iterable<T> elements) {
        return StreamSupport.stream(elements.spliterator(), false);
    }

    @Override
    public String toString() {
        return name;
    }
}
