package vn.tiendo.web;

import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.tiendo.organization.Officers;
import vn.tiendo.organization.Units;

/** Who is signed on, for the head of every page of ours. */
@ControllerAdvice(annotations = Controller.class)
class WhoIsHere {

    private final Officers officers;
    private final Units units;

    WhoIsHere(Officers officers, Units units) {
        this.officers = officers;
        this.units = units;
    }

    /** @param unit empty for a login that belongs to no officer */
    record Me(String name, String unit) {}

    @ModelAttribute("me")
    @Nullable
    Me me(@Nullable Principal principal) {
        return principal == null ? null : of(principal.getName());
    }

    Me of(String login) {
        return Optional.of(login)
                .flatMap(officers::find)
                .map(officer ->
                        new Me(officer.fullName(), units.require(officer.unit()).shortName()))
                .orElseGet(() -> new Me(login, ""));
    }
}
