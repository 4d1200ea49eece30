package vn.tiendo.organization.officers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.PlainWords;
import vn.tiendo.organization.domain.Officer;

/** The officers that there are, found again by what a list says of them. */
final class KnownOfficers {

    private final Map<String, Officer> byLogin;
    private final Set<String> logins;
    private final Map<String, List<Officer>> byName = new HashMap<>();

    /** @param logins all logins, also of who is no officer */
    KnownOfficers(Map<String, Officer> byLogin, Set<String> logins) {
        this.byLogin = byLogin;
        this.logins = logins;
        byLogin.values()
                .forEach(officer -> byName.computeIfAbsent(key(officer.fullName()), none -> new ArrayList<>())
                        .add(officer));
    }

    @Nullable
    Officer withLogin(String login) {
        return byLogin.get(login);
    }

    /** Whether somebody who is no officer has that login. */
    boolean isForeign(String login) {
        return !byLogin.containsKey(login) && logins.contains(login);
    }

    /** Logins that nobody else can get. */
    Collection<String> logins() {
        var all = new ArrayList<>(logins);
        all.addAll(byLogin.keySet());
        return all;
    }

    /** Those of that name, in every unit. */
    List<Officer> named(String fullName) {
        return byName.getOrDefault(key(fullName), List.of());
    }

    /** Those of them whose address this is. */
    static List<Officer> withMail(List<Officer> some, String email) {
        return email.isEmpty()
                ? List.of()
                : some.stream()
                        .filter(officer -> email.equalsIgnoreCase(officer.email()))
                        .toList();
    }

    static boolean sameName(String one, String other) {
        return key(one).equals(key(other));
    }

    /** A name as it is compared: small letters, but with its diacritics, for Hạnh is not Hanh. */
    private static String key(String fullName) {
        var plain = PlainWords.of(fullName);
        return plain.isEmpty() ? fullName : fullName.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
