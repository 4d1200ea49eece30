package vn.tiendo.conventions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What our pages say, as it is written in the bundles, and where templates ask for it. */
final class Texts {

    private static final Path FOLDER = Path.of("src/main/resources/texts");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    private static final Pattern ASKED = Pattern.compile("#\\{([A-Za-z][\\w.-]*)");
    /** A key, or the beginning of one to which a name is added: {@code 'common.status.' + status.name()}. */
    private static final Pattern LITERAL = Pattern.compile("['\"]([a-z]+\\.[\\w.-]*)['\"]");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    private Texts() {}

    /** The areas that have texts, by their Vietnamese file. */
    static List<String> areas() {
        return files(FOLDER, ".properties").stream()
                .map(file -> file.getFileName().toString().replace(".properties", ""))
                .map(name -> name.replaceFirst("_en$", ""))
                .distinct()
                .toList();
    }

    static Map<String, String> vietnamese(String area) {
        return read(FOLDER.resolve(area + ".properties"));
    }

    static Map<String, String> english(String area) {
        return read(FOLDER.resolve(area + "_en.properties"));
    }

    static Set<String> placeholders(String text) {
        return found(PLACEHOLDER, text);
    }

    /** Pages of ours; what is mailed is Vietnamese. */
    static List<Path> templates() {
        return files(TEMPLATES, ".html").stream()
                .filter(file -> !file.startsWith(TEMPLATES.resolve("mail")))
                .toList();
    }

    /** As controllers name it, with its ending. */
    static String name(Path template) {
        return TEMPLATES.relativize(template).toString();
    }

    static Set<String> askedBy(Path template) {
        return found(ASKED, Classes.read(template));
    }

    /** Whole keys, and beginnings that end with a dot, in templates and in Java. */
    static Set<String> mentioned() {
        return Stream.concat(templates().stream(), Classes.sources(Classes.MAIN).stream())
                .map(Classes::read)
                .flatMap(text -> Stream.concat(found(ASKED, text).stream(), found(LITERAL, text).stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static List<Path> files(Path folder, String end) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> read(Path file) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, texts::getProperty, (one, other) -> one, TreeMap::new));
    }
}
