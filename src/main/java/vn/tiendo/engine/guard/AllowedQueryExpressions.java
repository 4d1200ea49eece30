package vn.tiendo.engine.guard;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The expressions that a task query or a stored filter may carry. Everything else in a query is refused and never
 * evaluated, because any signed-on person can send a query (CVE-2026-109432).
 *
 * <p>Compared letter by letter; only blanks just inside the braces do not count.
 */
public final class AllowedQueryExpressions {

    /** What the shared filters need. A new shared filter adds its expression here, and nowhere else. */
    public static final List<String> OF_THE_SHARED_FILTERS =
            List.of("${currentUser()}", "${currentUserGroups()}", "${now()}", "${dateTime().plusDays(3)}");

    private static final Pattern ONE_EXPRESSION = Pattern.compile("\\s*\\$\\{\\s*(.*?)\\s*}\\s*", Pattern.DOTALL);

    private final Map<String, String> byCore;

    public AllowedQueryExpressions(Collection<String> expressions) {
        byCore = expressions.stream().collect(Collectors.toUnmodifiableMap(this::core, Function.identity()));
    }

    /** The allowed expression that this text stands for, as it is written in the list; empty when there is none. */
    public Optional<String> allowed(String text) {
        return Optional.ofNullable(byCore.get(core(text)));
    }

    /** Whether a query may carry this text. */
    public boolean allows(String text) {
        return allowed(text).isPresent();
    }

    private String core(String text) {
        var expression = ONE_EXPRESSION.matcher(text);
        return expression.matches() ? "${" + expression.group(1) + "}" : text;
    }
}
