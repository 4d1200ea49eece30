package vn.tiendo.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/** What an officer may be shown: one Vietnamese sentence. */
final class OneSentence {

    private static final Pattern WITHIN_QUOTES = Pattern.compile("«[^»]*»|“[^”]*”");
    private static final Pattern DIACRITICS = Pattern.compile("[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]");

    private OneSentence() {}

    static void in(String message) {
        var words = WITHIN_QUOTES.matcher(message).replaceAll("…");
        assertThat(words)
                .containsPattern("[Hh]ãy ")
                .endsWith(".")
                .containsPattern(DIACRITICS)
                .hasSizeLessThan(400);
        assertThat(words.substring(0, words.length() - 1))
                .doesNotContain(". ", "\n", "Cannot", "Exception", "vn.tiendo", "camunda", "java");
    }
}
