package vn.tiendo.organization.officers;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.PlainWords;

/** Logins as they are written and proposed. */
final class Logins {

    private static final Pattern SHAPE = Pattern.compile("(?=.{1,64}$)[a-z0-9]+(\\.[a-z0-9]+)*");
    private static final int LONGEST = 40;

    private final Set<String> taken;

    /** @param taken logins that somebody has */
    Logins(Set<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** Whether the engine and the organisation can have such a login. */
    static boolean isLogin(String written) {
        return SHAPE.matcher(written).matches();
    }

    /** What is meant by a login as people write it: in small letters without diacritics, without what follows an @. */
    static String meant(String written) {
        var name = written.contains("@") ? written.substring(0, written.indexOf('@')) : written;
        return Stream.of(name.split("\\."))
                .map(part -> PlainWords.of(part).replace(" ", ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("."));
    }

    /** From now on somebody has it. */
    void take(String login) {
        taken.add(login);
    }

    /** The given name with the first letters of the others, as in {@code annv}; with a number where somebody has it. */
    String propose(String fullName) {
        var words = PlainWords.of(fullName).split(" ");
        var login = new StringBuilder(words[words.length - 1]);
        for (int at = 0; at < words.length - 1; at++) {
            login.append(words[at].charAt(0));
        }
        var proposed = login.length() > LONGEST ? login.substring(0, LONGEST) : login.toString();
        proposed = proposed.isEmpty() ? "canbo" : proposed;
        for (int number = 2; ; number++) {
            var free = number == 2 && !taken.contains(proposed) ? proposed : proposed + number;
            if (!taken.contains(free)) {
                return free;
            }
        }
    }
}
