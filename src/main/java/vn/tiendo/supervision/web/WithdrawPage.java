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
import vn.tiendo.assignment.Assignments;
import vn.tiendo.assignment.WithdrawAssignment;
import vn.tiendo.deadline.domain.DeadlineText;
import vn.tiendo.deadline.domain.DutyKind;
import vn.tiendo.organization.Units;
import vn.tiendo.plan.PlanContents;
import vn.tiendo.plan.WithdrawalPermit;
import vn.tiendo.plan.domain.MayWithdraw;
import vn.tiendo.report.Obligations;
import vn.tiendo.report.WithdrawReport;
import vn.tiendo.supervision.OpenPlanPage;
import vn.tiendo.supervision.SeenPlan;

/** Rút nhiệm vụ, rút yêu cầu báo cáo: a page that says what will happen, asks for the reason, and does it. */
@Controller
class WithdrawPage {

    private static final String TASK = PlanPages.PLAN + "/nhiem-vu/{number:[0-9]{1,18}}/rut";
    private static final String REPORT = PlanPages.PLAN + "/bao-cao/{number:[0-9]{1,18}}/rut";

    private final OpenPlanPage door;
    private final Assignments assignments;
    private final Obligations obligations;
    private final PlanContents contents;
    private final Units units;
    private final WithdrawAssignment withdrawAssignment;
    private final WithdrawReport withdrawReport;
    private final PageTexts texts;

    WithdrawPage(
            OpenPlanPage door,
            Assignments assignments,
            Obligations obligations,
            PlanContents contents,
            Units units,
            WithdrawAssignment withdrawAssignment,
            WithdrawReport withdrawReport,
            PageTexts texts) {
        this.door = door;
        this.assignments = assignments;
        this.obligations = obligations;
        this.contents = contents;
        this.units = units;
        this.withdrawAssignment = withdrawAssignment;
        this.withdrawReport = withdrawReport;
        this.texts = texts;
    }

    /** What is to be withdrawn, as the page tells it. */
    record Subject(DutyKind kind, String path, String unit, String what, String deadline) {}

    @GetMapping(TASK)
    String askForTask(@PathVariable long id, @PathVariable long number, Principal who, Model model) {
        var seen = door.open(id, who.getName());
        return page(seen, task(seen, number), "", model);
    }

    @GetMapping(REPORT)
    String askForReport(@PathVariable long id, @PathVariable long number, Principal who, Model model) {
        var seen = door.open(id, who.getName());
        return page(seen, report(seen, number), "", model);
    }

    @PostMapping(TASK)
    String withdrawTask(
            @PathVariable long id,
            @PathVariable long number,
            @RequestParam(name = "ly-do", defaultValue = "") String reason,
            Principal who,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var seen = door.open(id, who.getName());
        var subject = task(seen, number);
        return carriedOut(
                () -> withdrawAssignment.withdraw(number, reason, who.getName()),
                seen,
                subject,
                reason,
                model,
                response,
                next);
    }

    @PostMapping(REPORT)
    String withdrawReport(
            @PathVariable long id,
            @PathVariable long number,
            @RequestParam(name = "ly-do", defaultValue = "") String reason,
            Principal who,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var seen = door.open(id, who.getName());
        var subject = report(seen, number);
        return carriedOut(
                () -> withdrawReport.withdraw(number, reason, who.getName()),
                seen,
                subject,
                reason,
                model,
                response,
                next);
    }

    private String carriedOut(
            Runnable withdrawal,
            SeenPlan seen,
            Subject subject,
            String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        try {
            withdrawal.run();
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("refusal", refusal.getMessage());
            return page(seen, subject, reason, model);
        }
        next.addFlashAttribute(
                "done", texts.of("plan.withdraw.done." + subject.kind().name(), subject.unit()));
        return "redirect:/ke-hoach/" + seen.id();
    }

    private Subject task(SeenPlan seen, long number) {
        var assignment = assignments
                .find(number)
                .filter(found -> found.plan() == seen.id())
                .orElseThrow(() -> new NotFound("Kế hoạch này không có nhiệm vụ đó; hãy mở lại kế hoạch."));
        permitted(seen);
        var item = contents.item(assignment.item());
        return new Subject(
                DutyKind.ASSIGNMENT,
                "nhiem-vu/" + number,
                units.require(assignment.unit()).name(),
                item.ordinal() + ". " + item.content(),
                DeadlineText.line(assignment.deadline()));
    }

    private Subject report(SeenPlan seen, long number) {
        var obligation = obligations
                .find(number)
                .filter(found -> found.plan() == seen.id())
                .orElseThrow(() -> new NotFound("Kế hoạch này không có báo cáo đó; hãy mở lại kế hoạch."));
        permitted(seen);
        return new Subject(
                DutyKind.REPORT,
                "bao-cao/" + number,
                units.require(obligation.unit()).name(),
                contents.regime(obligation.regime()).name()
                        + obligation.period().described().map(", "::concat).orElse(""),
                DeadlineText.line(obligation.deadline()));
    }

    private static void permitted(SeenPlan seen) {
        MayWithdraw.refusedTo(seen.officer(), seen.plan()).ifPresent(sentence -> {
            throw new NotPermitted(sentence);
        });
    }

    private static String page(SeenPlan seen, Subject subject, String reason, Model model) {
        model.addAttribute("plan", seen.plan());
        model.addAttribute("subject", subject);
        model.addAttribute("reason", reason);
        model.addAttribute("longest", WithdrawalPermit.LONGEST_REASON);
        return "ke-hoach/rut";
    }
}
