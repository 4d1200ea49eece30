package vn.tiendo.letter.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A mark in the text of a paragraph.
 *
 * @param written   what stands between the braces
 * @param name      the {@link MarkName#key} of the field
 * @param condition whether it only says when the paragraph is there: {@code {{nếu có căn cứ}}}
 * @param start     of the first brace
 * @param end       after the last brace
 */
record Mark(String written, String name, boolean condition, int start, int end) {

    private static final Pattern MARK = Pattern.compile("\\{\\{([^{}]{1,100})}}");
    private static final String IF_THERE_IS = "neu co ";

    static List<Mark> in(String text) {
        var marks = new ArrayList<Mark>();
        var found = MARK.matcher(text);
        while (found.find()) {
            var written = found.group(1).strip();
            var key = MarkName.key(written);
            var condition = key.startsWith(IF_THERE_IS);
            marks.add(new Mark(
                    written,
                    condition ? key.substring(IF_THERE_IS.length()) : key,
                    condition,
                    found.start(),
                    found.end()));
        }
        return marks;
    }

    /** The braces that belong to no mark, with what follows them. */
    static List<String> halves(String text) {
        var left = MARK.matcher(text).replaceAll("");
        var halves = new ArrayList<String>();
        var braces = Pattern.compile("\\{\\{.{0,40}|.{0,40}}}").matcher(left);
        while (braces.find()) {
            halves.add(braces.group().strip());
        }
        return halves;
    }

    boolean inCapitals() {
        return MarkName.inCapitals(written);
    }
}
