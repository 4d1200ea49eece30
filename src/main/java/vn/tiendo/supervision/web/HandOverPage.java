package vn.tiendo.supervision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.assignment.HandOverAssignment;
import vn.tiendo.assignment.domain.Assignment;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.organization.Officers;
import vn.tiendo.organization.domain.Officer;
import vn.tiendo.supervision.act.ActedDuties;
import vn.tiendo.supervision.act.ActedDuty;

/** Bàn giao: a page on which a leader lets another specialist of the unit carry on. */
@Controller
class HandOverPage {

    private static final String PAGE = "/viec/assignment/{id:[0-9]{1,18}}/ban-giao";

    private final HandOverAssignment handOver;
    private final ActedDuties duties;
    private final Officers officers;
    private final DutyActPages pages;

    HandOverPage(HandOverAssignment handOver, ActedDuties duties, Officers officers, DutyActPages pages) {
        this.handOver = handOver;
        this.duties = duties;
        this.officers = officers;
        this.pages = pages;
    }

    @GetMapping(PAGE)
    String ask(@PathVariable long id, Principal who, Model model) {
        return page(handOver.permitted(id, who.getName()), "", "", model);
    }

    @PostMapping(PAGE)
    String handOver(
            @PathVariable long id,
            @RequestParam(name = "chuyen-vien", defaultValue = "") String officer,
            @RequestParam(name = "ly-do", defaultValue = "") String reason,
            Principal who,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes next) {
        var assignment = handOver.permitted(id, who.getName());
        return pages.carriedOut(
                () -> handOver.handOver(id, officer, reason, who.getName()),
                () -> page(assignment, officer, reason, model),
                duty(id),
                () -> pages.text("acts.handover.done", locale, name(officer)),
                model,
                response,
                next);
    }

    private String page(Assignment assignment, String officer, String reason, Model model) {
        pages.head(duty(assignment.id()), model);
        model.addAttribute("former", assignment.officer() == null ? "" : name(assignment.officer()));
        model.addAttribute("successors", handOver.successors(assignment));
        model.addAttribute("officer", officer);
        model.addAttribute("reason", reason);
        return "viec/ban-giao";
    }

    private ActedDuty duty(long id) {
        return duties.find(DutyRef.assignment(id)).orElseThrow();
    }

    private String name(String login) {
        return officers.find(login).map(Officer::fullName).orElse(login);
    }
}
