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
import vn.tiendo.NotPermitted;
import vn.tiendo.PageTexts;
import vn.tiendo.Refusal;
import vn.tiendo.plan.RecallPlan;
import vn.tiendo.plan.WithdrawalPermit;
import vn.tiendo.plan.domain.MayWithdraw;
import vn.tiendo.supervision.OpenPlanPage;
import vn.tiendo.supervision.RecallPreview;
import vn.tiendo.supervision.SeenPlan;

/** Thu hồi kế hoạch: a page that says how much will end, asks for the reason, and does it. */
@Controller
class RecallPage {

    private static final String RECALL = PlanPages.PLAN + "/thu-hoi";

    private final OpenPlanPage door;
    private final RecallPreview preview;
    private final RecallPlan recallPlan;
    private final PageTexts texts;

    RecallPage(OpenPlanPage door, RecallPreview preview, RecallPlan recallPlan, PageTexts texts) {
        this.door = door;
        this.preview = preview;
        this.recallPlan = recallPlan;
        this.texts = texts;
    }

    @GetMapping(RECALL)
    String ask(@PathVariable long id, Principal who, Model model) {
        return page(permitted(id, who), "", model);
    }

    @PostMapping(RECALL)
    String recall(
            @PathVariable long id,
            @RequestParam(name = "ly-do", defaultValue = "") String reason,
            Principal who,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var seen = permitted(id, who);
        try {
            recallPlan.recall(id, reason, who.getName());
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("refusal", refusal.getMessage());
            return page(seen, reason, model);
        }
        next.addFlashAttribute("done", texts.of("plan.recall.done"));
        return "redirect:/ke-hoach/" + id;
    }

    private SeenPlan permitted(long id, Principal who) {
        var seen = door.open(id, who.getName());
        MayWithdraw.refusedTo(seen.officer(), seen.plan(), "thu hồi").ifPresent(sentence -> {
            throw new NotPermitted(sentence);
        });
        return seen;
    }

    private String page(SeenPlan seen, String reason, Model model) {
        model.addAttribute("plan", seen.plan());
        model.addAttribute("open", preview.of(seen.id()));
        model.addAttribute("reason", reason);
        model.addAttribute("longest", WithdrawalPermit.LONGEST_REASON);
        return "ke-hoach/thu-hoi";
    }
}
