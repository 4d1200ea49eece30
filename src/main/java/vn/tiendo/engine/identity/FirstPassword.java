package vn.tiendo.engine.identity;

import org.jspecify.annotations.Nullable;
import vn.tiendo.organization.domain.Officer;

/**
 * The password of an officer who is new here. Where nothing provides one, a new officer has none, and cannot log in
 * until an administrator sets it.
 */
@FunctionalInterface
public interface FirstPassword {

    @Nullable
    String of(Officer officer);
}
