package vn.tiendo.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.TaskForm;

/**
 * A select without its options is an empty box, a table without its rows a grey line, and no error says so. Each name
 * that a form asks for must stand, as {@code value("name", …)} or {@code options("name", …)}, in the server's side of
 * the form or in what it builds its content with.
 */
class FormsAreShownWholeTest {

    private static final Pattern SHOWN = Pattern.compile("\\.?\\b(?:value|options)\\(\\s*\"(\\w+)\"");
    private static final Pattern KEY = Pattern.compile("public String key\\(\\) \\{\\s*return \"(\\w+)\";");

    static List<FormFile> forms() {
        return FormFile.all().stream().filter(form -> !form.startsAProcess()).toList();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theServerShowsWhatTheFormAsksFor(FormFile form) {
        var shown = withItsHelpers(serversSide(form)).stream()
                .flatMap(FormsAreShownWholeTest::shown)
                .collect(Collectors.toSet());

        assertThat(form.asksFor()).isSubsetOf(shown);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theServerShowsNothingThatTheFormDoesNotKnow(FormFile form) {
        var known = form.everything().map(FormComponent::key).collect(Collectors.toSet());
        known.addAll(form.asksFor());

        assertThat(shown(serversSide(form)))
                .allMatch(name -> known.contains(name) || form.json().toString().contains(name));
    }

    private static JavaClass serversSide(FormFile form) {
        return Classes.OF_THE_APPLICATION.stream()
                .filter(type -> type.isAssignableTo(TaskForm.class) && !type.isInterface())
                .filter(type -> found(KEY, Classes.source(type)).anyMatch(form.name()::equals))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no server's side of " + form));
    }

    /** The form and, however many steps away, all of its package that it is built with, but no other form. */
    private static Set<JavaClass> withItsHelpers(JavaClass form) {
        var reached = new LinkedHashSet<JavaClass>();
        var next = new ArrayDeque<>(List.of(form));
        while (!next.isEmpty()) {
            var type = next.remove();
            if (reached.add(type)) {
                type.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .filter(used -> helps(form, used))
                        .forEach(next::add);
            }
        }
        return reached;
    }

    private static boolean helps(JavaClass form, JavaClass used) {
        boolean otherForm = used.isAssignableTo(TaskForm.class) && !form.isAssignableTo(used.getName());
        return used.isEquivalentTo(FormContent.class)
                || !used.isArray() && !otherForm && used.getPackage().equals(form.getPackage());
    }

    private static Stream<String> shown(JavaClass type) {
        return found(SHOWN, Classes.source(type));
    }

    private static Stream<String> found(Pattern pattern, String source) {
        return pattern.matcher(source).results().map(match -> match.group(1));
    }
}
