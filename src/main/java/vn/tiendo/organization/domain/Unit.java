package vn.tiendo.organization.domain;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An agency (đơn vị), valid from a day to a day, both inclusive; {@code validTo} is null while it exists.
 *
 * @param code   capital letters and digits, unique for ever, for example {@code STC}
 * @param kind   a word of the data, for example {@code DEPARTMENT}; rules about kinds are data too
 * @param parent code of the superior unit, or null at the top of a chain
 */
public record Unit(
        String code,
        String name,
        String shortName,
        String kind,
        Chain chain,
        @Nullable String parent,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** The {@link #key()} of the unit with that code. */
    public static String keyOf(String code) {
        return code.toLowerCase(Locale.ROOT);
    }

    /** The unit's word in groups, logins and process variables: the code in small letters. */
    public String key() {
        return keyOf(code);
    }

    /** The engine's group of those officers of this unit who have the role, for example {@code stc.lanhdao}. */
    public String group(Role role) {
        return key() + "." + role.suffix();
    }
}
