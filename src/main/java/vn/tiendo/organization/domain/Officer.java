package vn.tiendo.organization.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person (cán bộ) with a login.
 *
 * @param unit code of the unit the officer belongs to
 */
public record Officer(
        String login, String fullName, @Nullable String email, String unit, Set<Role> roles, boolean active) {}
