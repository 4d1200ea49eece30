package vn.tiendo.supervision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.NotFound;
import vn.tiendo.NotPermitted;
import vn.tiendo.Refusal;
import vn.tiendo.assignment.Assignments;
import vn.tiendo.assignment.WithdrawAssignment;
import vn.tiendo.assignment.domain.Assignment;
import vn.tiendo.assignment.domain.MayWithdraw;
import vn.tiendo.organization.Units;
import vn.tiendo.plan.PlanContents;
import vn.tiendo.supervision.OpenPlanPage;
import vn.tiendo.supervision.SeenPlan;

/** Rút nhiệm vụ: a page that says what will happen, asks for the reason, and does it. */
@Controller
class WithdrawPage {

    private static final String ADDRESS = PlanPages.PLAN + "/nhiem-vu/{assignment:[0-9]{1,18}}/rut";

    private final OpenPlanPage door;
    private final Assignments assignments;
    private final PlanContents contents;
    private final Units units;
    private final WithdrawAssignment withdrawAssignment;

    WithdrawPage(
            OpenPlanPage door,
            Assignments assignments,
            PlanContents contents,
            Units units,
            WithdrawAssignment withdrawAssignment) {
        this.door = door;
        this.assignments = assignments;
        this.contents = contents;
        this.units = units;
        this.withdrawAssignment = withdrawAssignment;
    }

    @GetMapping(ADDRESS)
    String ask(@PathVariable long id, @PathVariable long assignment, Principal who, Model model) {
        var seen = door.open(id, who.getName());
        return page(seen, permitted(seen, assignment), "", model);
    }

    @PostMapping(ADDRESS)
    String withdraw(
            @PathVariable long id,
            @PathVariable long assignment,
            @RequestParam(name = "ly-do", defaultValue = "") String reason,
            Principal who,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var seen = door.open(id, who.getName());
        var chosen = permitted(seen, assignment);
        try {
            withdrawAssignment.withdraw(assignment, reason, who.getName());
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("refusal", refusal.getMessage());
            return page(seen, chosen, reason, model);
        }
        next.addFlashAttribute(
                "done", "Đã rút nhiệm vụ của " + units.require(chosen.unit()).name() + ".");
        return "redirect:/ke-hoach/" + id;
    }

    private Assignment permitted(SeenPlan seen, long id) {
        var assignment = assignments
                .find(id)
                .filter(found -> found.plan() == seen.id())
                .orElseThrow(() -> new NotFound("Kế hoạch này không có nhiệm vụ đó; hãy mở lại kế hoạch."));
        MayWithdraw.refusedTo(seen.officer(), seen.plan()).ifPresent(sentence -> {
            throw new NotPermitted(sentence);
        });
        return assignment;
    }

    private String page(SeenPlan seen, Assignment assignment, String reason, Model model) {
        model.addAttribute("plan", seen.plan());
        model.addAttribute("assignment", assignment);
        model.addAttribute("item", contents.item(assignment.item()));
        model.addAttribute("unit", units.require(assignment.unit()).name());
        model.addAttribute("reason", reason);
        model.addAttribute("longest", WithdrawAssignment.LONGEST_REASON);
        return "ke-hoach/rut-nhiem-vu";
    }
}
