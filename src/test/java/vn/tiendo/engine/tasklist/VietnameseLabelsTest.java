package vn.tiendo.engine.tasklist;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Vietnamese words of Camunda's applications, beside the English ones of the very version on the classpath. */
class VietnameseLabelsTest {

    /** Names and signs, which are no words of any language. */
    private static final Set<String> NAMES = Set.of("Cockpit", "Optimize", "<", "<=", ">", ">=");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*\\w+\\s*}}|</?(a|br|strong)\\b[^>]*>|&\\w+;");

    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin"})
    void everyEnglishLabelHasAVietnameseOneAndNoneIsLeftOver(String application) throws IOException {
        assertThat(keys(labels(application, "vi"))).isEqualTo(keys(labels(application, "en")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin"})
    void everyLabelIsTranslatedAndSaysSomething(String application) throws IOException {
        var english = labels(application, "en");
        labels(application, "vi").properties().forEach(label -> {
            var vietnamese = label.getValue().asText();
            assertThat(vietnamese).as(label.getKey()).isNotBlank();
            if (!NAMES.contains(vietnamese)) {
                assertThat(vietnamese)
                        .as(label.getKey())
                        .isNotEqualTo(english.path(label.getKey()).asText());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin"})
    void whatIsFilledInLaterHasItsPlaceInBothLanguages(String application) throws IOException {
        var english = labels(application, "en");
        labels(application, "vi")
                .properties()
                .forEach(label -> assertThat(placeholders(label.getValue()))
                        .as(label.getKey())
                        .isEqualTo(placeholders(english.path(label.getKey()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "admin"})
    void datesAreWrittenTheVietnameseWay(String application) throws IOException {
        var dates = locale(application, "vi").path("dateLocales");

        assertThat(keys(dates)).isEqualTo(keys(locale(application, "en").path("dateLocales")));
        assertThat(dates.at("/longDateFormat/LLL").asText()).isEqualTo("DD/MM/YYYY HH:mm");
        assertThat(dates.at("/week/dow").asInt())
                .as("the week begins on Monday")
                .isEqualTo(1);
        assertThat(dates.path("months")).hasSize(12);
        assertThat(dates.path("weekdays")).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist"})
    void aRefusedFormIsHeadedByWordsThatLeadToTheReason(String application) throws IOException {
        assertThat(labels(application, "vi").path("COMPLETE_ERROR").asText()).isEqualTo("Chưa gửi được");
    }

    private JsonNode labels(String application, String language) throws IOException {
        return locale(application, language).path("labels");
    }

    private JsonNode locale(String application, String language) throws IOException {
        var path = "/META-INF/resources/webjars/camunda/app/%s/locales/%s.json".formatted(application, language);
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream(path), path)) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return json.readTree(text.replace("\uFEFF", ""));
        }
    }

    private static Set<String> keys(JsonNode object) {
        var keys = new TreeSet<String>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static Set<String> placeholders(JsonNode label) {
        return PLACEHOLDER
                .matcher(label.asText())
                .results()
                .map(MatchResult::group)
                .collect(toCollection(TreeSet::new));
    }
}
