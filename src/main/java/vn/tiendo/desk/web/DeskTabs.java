package vn.tiendo.desk.web;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.tiendo.Administrators;
import vn.tiendo.organization.Officers;
import vn.tiendo.organization.domain.Role;

/** Which pages of the desk there are for whoever is signed on. */
@Component("deskTabs")
class DeskTabs {

    private final Administrators administrators;
    private final Officers officers;

    DeskTabs(Administrators administrators, Officers officers) {
        this.administrators = administrators;
        this.officers = officers;
    }

    /** Whether the page of handing over is for that person. */
    public boolean handsOver() {
        return administrators.contain(login()) || has(Role.LEADER);
    }

    /** Whether the page on which registers of incoming documents are handed in is for that person. */
    public boolean registers() {
        return has(Role.CLERK);
    }

    private boolean has(Role role) {
        return officers.find(login())
                .filter(officer -> officer.roles().contains(role))
                .isPresent();
    }

    private static String login() {
        return SecurityContextHolder.getContext().getAuthentication().getName();
    }
}
