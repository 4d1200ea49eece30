package vn.tiendo.engine.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** form-js has no translations: our script knows its messages by their English wording, which may change. */
class FormMessagesTest {

    private static final String CAMUNDA = "/META-INF/resources/webjars/camunda/";
    private static final Pattern MESSAGE = Pattern.compile("\\[\\s*(?:'([^']+)'|\"([^\"]+)\"),\\s+'");

    @Test
    void everyMessageThatIsTranslatedIsStillOneOfTheFormsOnTheClasspath() throws IOException {
        var forms = read("lib/deps.js");
        var script = read("app/tasklist/scripts/tien-do/messages.js");
        var messages = MESSAGE.matcher(script.substring(0, script.indexOf("const PLACES")))
                .results()
                .map(FormMessagesTest::fixedPart)
                .toList();

        assertThat(messages).hasSizeGreaterThan(20);
        // Not contains(…): a failure would print the four million characters of the file.
        assertThat(messages).filteredOn(message -> !forms.contains(message)).isEmpty();
    }

    /** What the forms put together from parts is told by its beginning, up to the first number or name. */
    private static String fixedPart(MatchResult message) {
        var english = message.group(1) == null ? message.group(2) : message.group(1);
        return english.replaceFirst("^Value is expected to ", "").split("\\(|\\\\|\\.\\*|\\.$")[0];
    }

    private String read(String path) throws IOException {
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream(CAMUNDA + path), path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
