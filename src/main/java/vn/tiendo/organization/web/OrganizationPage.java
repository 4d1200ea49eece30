package vn.tiendo.organization.web;

import java.security.Principal;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.tiendo.VietnamTime;
import vn.tiendo.organization.reorganisation.OrganizationKeepers;
import vn.tiendo.organization.reorganisation.Reorganisations;

/** Tổ chức: every unit, past and present, and the decisions that changed them. For administrators only. */
@Controller
class OrganizationPage {

    static final String ADDRESS = "/to-chuc";

    private final OrganizationKeepers keepers;
    private final UnitTree tree;
    private final Reorganisations reorganisations;
    private final Clock clock;

    OrganizationPage(OrganizationKeepers keepers, UnitTree tree, Reorganisations reorganisations, Clock clock) {
        this.keepers = keepers;
        this.tree = tree;
        this.reorganisations = reorganisations;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    String all(Principal who, Model model) {
        keepers.require(who.getName());
        var today = VietnamTime.today(clock);
        model.addAttribute("units", tree.existing(today));
        model.addAttribute("ended", tree.ended(today));
        model.addAttribute("decisions", reorganisations.all());
        return "to-chuc/don-vi";
    }
}
