package vn.tiendo.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.HashSet;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page speaks two languages, and neither says more than the other. */
class TextsOnPagesTest {

    /** The letters that Vietnamese has and English has not, in Unicode's composed form. */
    private static final Pattern VIETNAMESE = Pattern.compile("[\\p{IsLatin}&&[^a-zA-Z]]");

    static Stream<String> areas() {
        return Texts.areas().stream();
    }

    @ParameterizedTest
    @MethodSource("areas")
    void bothLanguagesHaveTheSameKeys(String area) {
        assertThat(Texts.english(area).keySet())
                .containsExactlyElementsOf(Texts.vietnamese(area).keySet());
    }

    @ParameterizedTest
    @MethodSource("areas")
    void everyKeyBeginsWithItsArea(String area) {
        assertThat(Texts.vietnamese(area).keySet()).allMatch(key -> key.startsWith(area + "."));
    }

    @ParameterizedTest
    @MethodSource("areas")
    void bothLanguagesNameTheSameThings(String area) {
        var english = Texts.english(area);
        assertThat(Texts.vietnamese(area))
                .allSatisfy((key, text) ->
                        assertThat(Texts.placeholders(english.get(key))).as(key).isEqualTo(Texts.placeholders(text)));
    }

    /** In a text with placeholders an apostrophe quotes what follows; ours are written ’. */
    @ParameterizedTest
    @MethodSource("areas")
    void everyTextCanBeFilledIn(String area) {
        Stream.of(Texts.vietnamese(area), Texts.english(area))
                .forEach(texts -> assertThat(texts).allSatisfy((key, text) -> {
                    assertThat(text).as(key).isNotBlank().doesNotContain("'");
                    assertThat(new MessageFormat(text, Locale.ENGLISH)).as(key).isNotNull();
                }));
    }

    @Test
    void everyTextThatAPageAsksForIsThere() {
        var known = new HashSet<String>();
        Texts.areas().forEach(area -> known.addAll(Texts.vietnamese(area).keySet()));
        assertThat(Texts.templates()).allSatisfy(template -> assertThat(known).containsAll(Texts.askedBy(template)));
    }

    @ParameterizedTest
    @MethodSource("areas")
    void noTextIsKeptThatNobodyAsksFor(String area) {
        var mentioned = Texts.mentioned();
        assertThat(Texts.vietnamese(area).keySet())
                .allMatch(key -> mentioned.contains(key)
                        || mentioned.stream().anyMatch(start -> start.endsWith(".") && key.startsWith(start)));
    }

    @Test
    void noPageHasVietnameseWordsOfItsOwn() {
        assertThat(Texts.templates())
                .allSatisfy(template -> assertThat(Classes.read(template).lines())
                        .as(template.toString())
                        .noneMatch(line -> VIETNAMESE.matcher(line).find()));
    }
}
