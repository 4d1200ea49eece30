package vn.tiendo.engine.identity;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.domain.Officer;

/**
 * One engine user for each active officer. An officer who is no longer active has none: the password is gone, and who
 * comes back gets a new one.
 */
@Component
class EngineUsers {

    private final IdentityService identity;
    private final FirstPassword firstPassword;

    EngineUsers(IdentityService identity, ObjectProvider<FirstPassword> firstPassword) {
        this.identity = identity;
        this.firstPassword = firstPassword.getIfAvailable(() -> officer -> null);
    }

    void bringInStep(Collection<Officer> officers) {
        var known = identity.createUserQuery().unlimitedList().stream()
                .collect(Collectors.toMap(User::getId, Function.identity()));
        for (var officer : officers) {
            var user = known.get(officer.login());
            if (officer.active()) {
                bringInStep(officer, user);
            } else if (user != null) {
                identity.deleteUser(officer.login());
            }
        }
    }

    private void bringInStep(Officer officer, @Nullable User known) {
        var name = ShownName.of(officer.fullName());
        var user = known == null ? identity.newUser(officer.login()) : known;
        if (known == null) {
            user.setPassword(firstPassword.of(officer));
        } else if (name.isOf(known) && Objects.equals(officer.email(), known.getEmail())) {
            return;
        }
        user.setFirstName(name.first());
        user.setLastName(name.last());
        user.setEmail(officer.email());
        identity.saveUser(user);
    }

    /** The engine shows the first name, then the last: so the family name, which comes first, is its first name. */
    private record ShownName(@Nullable String first, String last) {

        static ShownName of(String fullName) {
            var cut = fullName.lastIndexOf(' ');
            return cut < 0
                    ? new ShownName(null, fullName)
                    : new ShownName(fullName.substring(0, cut).strip(), fullName.substring(cut + 1));
        }

        boolean isOf(User user) {
            return Objects.equals(first, user.getFirstName()) && last.equals(user.getLastName());
        }
    }
}
