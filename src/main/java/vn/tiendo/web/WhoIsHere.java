package vn.tiendo.web;

import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.tiendo.Administrators;
import vn.tiendo.organization.Officers;
import vn.tiendo.organization.Units;

/** Who is signed on, for the head of every page of ours. */
@ControllerAdvice(annotations = Controller.class)
class WhoIsHere {

    private final Officers officers;
    private final Units units;
    private final Administrators administrators;

    WhoIsHere(Officers officers, Units units, Administrators administrators) {
        this.officers = officers;
        this.units = units;
        this.administrators = administrators;
    }

    /** @param unit empty for a login that belongs to no officer */
    record Me(String name, String unit, boolean administrator) {}

    @ModelAttribute("me")
    @Nullable
    Me me(@Nullable Principal principal) {
        return principal == null ? null : of(principal.getName());
    }

    Me of(String login) {
        boolean administrator = administrators.contain(login);
        return Optional.of(login)
                .flatMap(officers::find)
                .map(officer ->
                        new Me(officer.fullName(), units.require(officer.unit()).shortName(), administrator))
                .orElseGet(() -> new Me(login, "", administrator));
    }
}
