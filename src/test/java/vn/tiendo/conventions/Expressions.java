package vn.tiendo.conventions;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** The expressions that stand in a model, wherever they stand. */
final class Expressions {

    private static final Pattern ONE = Pattern.compile("[$#]\\{[^}]*}");
    private static final Pattern TRIVIAL =
            Pattern.compile("\\$\\{(?:!?(?<read>[a-z]\\w*)|(?<asked>[a-z]\\w*)\\.(?:elements|value)\\(\\)"
                    + "|(?<compared>[a-z]\\w*) [!=]= '(?<answer>[A-Z_]+)')}");

    /** A called process bears the key of the one that calls it. */
    static final String SAME_BUSINESS_KEY = "#{execution.processBusinessKey}";

    private Expressions() {}

    static List<String> of(Model model) {
        return model.written()
                .flatMap(element -> Stream.concat(
                        attributes(element).map(Attr::getValue),
                        element.getElementsByTagName("*").getLength() == 0
                                ? Stream.of(element.getTextContent())
                                : Stream.empty()))
                .flatMap(text -> ONE.matcher(text).results().map(found -> found.group()))
                .filter(expression -> !expression.equals(SAME_BUSINESS_KEY))
                .distinct()
                .toList();
    }

    static Stream<Attr> attributes(Element element) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(attributes::item)
                .map(Attr.class::cast);
    }

    static boolean isTrivial(String expression) {
        return TRIVIAL.matcher(expression).matches();
    }

    /** The variable that a trivial expression reads. */
    static String variable(String expression) {
        var parts = parts(expression);
        return Stream.of("read", "asked", "compared")
                .map(parts::group)
                .filter(name -> name != null)
                .findFirst()
                .orElseThrow();
    }

    /** What it compares with; nothing where it does not compare. */
    static Stream<String> answer(String expression) {
        return Stream.ofNullable(parts(expression).group("answer"));
    }

    private static Matcher parts(String expression) {
        var parts = TRIVIAL.matcher(expression);
        if (!parts.matches()) {
            throw new AssertionError("not a trivial expression: " + expression);
        }
        return parts;
    }
}
