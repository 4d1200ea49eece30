package vn.tiendo.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/** How the forms are written, so that Tasklist shows them whole and officers read them as they read paper. */
class FormConventionsTest {

    /** Tasklist's own libraries, form-js among them. */
    private static final String TASKLIST = "META-INF/resources/webjars/camunda/lib/deps.js";

    private static final Pattern SCHEMA_VERSION = Pattern.compile("\\bschemaVersion\\s*=\\s*(\\d+)");

    static List<FormFile> forms() {
        return FormFile.all();
    }

    @Test
    void tasklistUnderstandsTheVersionOfEveryForm() throws IOException {
        var version =
                SCHEMA_VERSION.matcher(new ClassPathResource(TASKLIST).getContentAsString(StandardCharsets.UTF_8));
        assertThat(version.find()).as("form-js says which version it reads").isTrue();
        assertThat(forms())
                .allSatisfy(form -> assertThat(form.json().path("schemaVersion").asText())
                        .as(form.name())
                        .isEqualTo(version.group(1)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theFormIsNamedAsItsFile(FormFile form) {
        assertThat(form.json().path("id").asText()).isEqualTo(form.name());
        assertThat(form.json().path("type").asText()).isEqualTo("default");
        assertThat(form.json().path("executionPlatform").asText()).isEqualTo("Camunda Platform");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void idsAndKeysAreUniqueAndWhatIsShownIsNotOverwritten(FormFile form) {
        assertThat(form.everything().map(FormComponent::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> !id.isEmpty());
        areUnique(form.inputs());
        form.everything().filter(FormComponent::isList).forEach(list -> areUnique(list.row()));
        assertThat(form.inputs()).extracting(FormComponent::key).noneMatch(form.asksFor()::contains);
    }

    private static void areUnique(List<FormComponent> inputs) {
        assertThat(inputs)
                .extracting(FormComponent::key)
                .doesNotHaveDuplicates()
                .allSatisfy(key -> assertThat(key).matches("[a-z][a-zA-Z0-9]*"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyInputSaysInVietnameseWhatItIs(FormFile form) {
        assertThat(form.everything()
                        .filter(component ->
                                component.isInput() || component.type().equals("table"))
                        // Nobody sees what a form sends back by itself.
                        .filter(component -> !component.type().equals("expression")))
                .allSatisfy(input -> assertThat(input.text("label").orElse(""))
                        .as(input.toString())
                        .matches(Vietnamese::isVietnamese, "is Vietnamese"));
        assertThat(form.everything()
                        .flatMap(component -> FormFile.stream(component.json().path("columns"))))
                .allSatisfy(column -> assertThat(column.path("label").asText()).matches(Vietnamese::isVietnamese));
        assertThat(form.everything()
                        .flatMap(component -> FormFile.stream(component.json().path("values"))))
                .allSatisfy(choice -> assertThat(choice.path("label").asText()).matches(Vietnamese::isVietnamese));
    }

    /** form-js reads "dateLabel" for a day; without it there is none on the screen. */
    @ParameterizedTest
    @MethodSource("forms")
    void aDayIsLabelledWhereFormsLookForTheLabel(FormFile form) {
        assertThat(form.everything().filter(component -> component.type().equals("datetime")))
                .allSatisfy(day -> {
                    assertThat(day.text("subtype")).contains("date");
                    assertThat(day.text("dateLabel")).isEqualTo(day.text("label"));
                });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aTaskFormBeginsWithWhatItIsAbout(FormFile form) {
        if (form.startsAProcess()) {
            assertThat(form.inputs()).isEmpty();
            return;
        }
        var head = form.components().get(0);
        assertThat(head.id()).isEqualTo("about");
        assertThat(head.type()).isEqualTo("html");
        assertThat(head).isEqualTo(FormFile.of("reviewPlan").components().get(0));
        assertThat(form.inputs()).isNotEmpty();
    }

    /** Files cannot be uploaded in Tasklist, buttons are its own, and a script has no place in a form. */
    @ParameterizedTest
    @MethodSource("forms")
    void onlyWhatTasklistCanShowIsUsed(FormFile form) {
        assertThat(form.everything().map(FormComponent::type))
                .isSubsetOf(
                        "html",
                        "text",
                        "table",
                        "expression",
                        "textfield",
                        "textarea",
                        "number",
                        "datetime",
                        "checkbox",
                        "radio",
                        "select",
                        "taglist",
                        "dynamiclist");
        assertThat(form.json().toString()).doesNotContain("<script", "javascript:", "onclick");
    }
}
