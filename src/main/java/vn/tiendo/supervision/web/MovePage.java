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
import vn.tiendo.PageTexts;
import vn.tiendo.Refusal;
import vn.tiendo.assignment.MoveAssignment;
import vn.tiendo.deadline.Duties;
import vn.tiendo.deadline.domain.Duty;
import vn.tiendo.deadline.domain.DutyKind;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.organization.Units;
import vn.tiendo.plan.WithdrawalPermit;
import vn.tiendo.plan.domain.MayWithdraw;
import vn.tiendo.report.MoveReport;
import vn.tiendo.supervision.NewOwners;
import vn.tiendo.supervision.OpenPlanPage;
import vn.tiendo.supervision.SeenPlan;

/** Chuyển đơn vị: a page that says what another unit takes over, asks which and why, and does it. */
@Controller
class MovePage {

    private static final String MOVE = PlanPages.PLAN + "/{kind:nhiem-vu|bao-cao}/{number:[0-9]{1,18}}/chuyen";

    private final OpenPlanPage door;
    private final Duties duties;
    private final Units units;
    private final NewOwners newOwners;
    private final MoveAssignment moveAssignment;
    private final MoveReport moveReport;
    private final PageTexts texts;

    MovePage(
            OpenPlanPage door,
            Duties duties,
            Units units,
            NewOwners newOwners,
            MoveAssignment moveAssignment,
            MoveReport moveReport,
            PageTexts texts) {
        this.door = door;
        this.duties = duties;
        this.units = units;
        this.newOwners = newOwners;
        this.moveAssignment = moveAssignment;
        this.moveReport = moveReport;
        this.texts = texts;
    }

    /** What the officer has filled in. */
    record Filled(String unit, String reason) {}

    @GetMapping(MOVE)
    String ask(
            @PathVariable long id, @PathVariable String kind, @PathVariable long number, Principal who, Model model) {
        var seen = door.open(id, who.getName());
        return page(seen, duty(seen, kind, number), new Filled("", ""), model);
    }

    @PostMapping(MOVE)
    String move(
            @PathVariable long id,
            @PathVariable String kind,
            @PathVariable long number,
            @RequestParam(name = "don-vi", defaultValue = "") String unit,
            @RequestParam(name = "ly-do", defaultValue = "") String reason,
            Principal who,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var seen = door.open(id, who.getName());
        var duty = duty(seen, kind, number);
        try {
            if (duty.ref().kind() == DutyKind.ASSIGNMENT) {
                moveAssignment.move(number, unit, reason, who.getName());
            } else {
                moveReport.move(number, unit, reason, who.getName());
            }
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("refusal", refusal.getMessage());
            return page(seen, duty, new Filled(unit, reason), model);
        }
        next.addFlashAttribute(
                "done",
                texts.of(
                        "plan.move.done",
                        units.require(duty.unit()).name(),
                        units.require(unit.strip()).name()));
        return "redirect:/ke-hoach/" + id;
    }

    private Duty duty(SeenPlan seen, String kind, long number) {
        var ref = kind.equals("nhiem-vu") ? DutyRef.assignment(number) : DutyRef.report(number);
        var duty = duties.find(ref)
                .filter(found -> found.plan() == seen.id())
                .orElseThrow(() -> new NotFound("Kế hoạch này không có việc đó; hãy mở lại kế hoạch."));
        MayWithdraw.refusedTo(seen.officer(), seen.plan(), "chuyển").ifPresent(sentence -> {
            throw new NotPermitted(sentence);
        });
        return duty;
    }

    private String page(SeenPlan seen, Duty duty, Filled filled, Model model) {
        model.addAttribute("plan", seen.plan());
        model.addAttribute("duty", duty);
        model.addAttribute("kind", duty.ref().kind() == DutyKind.ASSIGNMENT ? "nhiem-vu" : "bao-cao");
        model.addAttribute("unit", units.require(duty.unit()).name());
        model.addAttribute("offered", newOwners.of(duty.unit()));
        model.addAttribute("filled", filled);
        model.addAttribute("longest", WithdrawalPermit.LONGEST_REASON);
        return "ke-hoach/chuyen";
    }
}
