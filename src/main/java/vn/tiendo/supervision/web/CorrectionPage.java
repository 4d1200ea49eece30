package vn.tiendo.supervision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.PageTexts;
import vn.tiendo.Refusal;
import vn.tiendo.figure.domain.Figure;
import vn.tiendo.organization.Officers;
import vn.tiendo.organization.domain.Officer;
import vn.tiendo.report.CorrectFigures;
import vn.tiendo.report.CorrectionPermit;
import vn.tiendo.report.Corrections;
import vn.tiendo.report.Obligations;
import vn.tiendo.report.ReportFigures;
import vn.tiendo.supervision.story.OpenStory;
import vn.tiendo.supervision.story.SeenDuty;
import vn.tiendo.supervision.story.StoryHeads;

/** Đính chính số liệu: the unit says what was wrong, the receiver answers; both on one page. */
@Controller
class CorrectionPage {

    private static final String PAGE = "/bao-cao/{id:[0-9]{1,18}}/dinh-chinh";

    private final OpenStory door;
    private final StoryHeads heads;
    private final Obligations obligations;
    private final ReportFigures figures;
    private final Corrections corrections;
    private final CorrectionPermit permit;
    private final CorrectFigures correct;
    private final Officers officers;
    private final PageTexts texts;

    CorrectionPage(
            OpenStory door,
            StoryHeads heads,
            Obligations obligations,
            ReportFigures figures,
            Corrections corrections,
            CorrectionPermit permit,
            CorrectFigures correct,
            Officers officers,
            PageTexts texts) {
        this.door = door;
        this.heads = heads;
        this.obligations = obligations;
        this.figures = figures;
        this.corrections = corrections;
        this.permit = permit;
        this.correct = correct;
        this.officers = officers;
        this.texts = texts;
    }

    /**
     * A correction as the page shows it.
     *
     * @param changes what it would change, while it is open
     */
    record Shown(
            vn.tiendo.report.domain.Correction correction,
            String by,
            @Nullable String decidedBy,
            String changes) {}

    @GetMapping(PAGE)
    String open(@PathVariable long id, Principal who, Model model) {
        return page(door.open("report", id, who.getName()), null, "", model);
    }

    @PostMapping(PAGE)
    String act(
            @PathVariable long id,
            @RequestParam(name = "buoc", defaultValue = "") String step,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "ly-do", defaultValue = "") String reason,
            Principal who,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var duty = door.open("report", id, who.getName());
        // As a list of its own it would be torn apart at the comma of a number that stands alone.
        var written = sent.getOrDefault("so-lieu", List.of());
        try {
            switch (step) {
                case "xin" -> correct.ask(id, written, reason, who.getName());
                case "nhan" -> correct.accept(id, reason, who.getName());
                case "tu-choi" -> correct.refuse(id, reason, who.getName());
                default -> throw new Refusal("Hãy chọn việc cần làm trên trang này rồi gửi lại.");
            }
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("refusal", refusal.getMessage());
            return page(duty, step.equals("xin") ? written : null, reason, model);
        }
        next.addFlashAttribute("done", texts.of("figures.correct.done." + step));
        return "redirect:/bao-cao/" + id + "/dinh-chinh";
    }

    private String page(SeenDuty duty, @Nullable List<String> written, String reason, Model model) {
        var report = obligations.require(duty.id());
        var rows = figures.handedIn(duty.id());
        var all = corrections.of(duty.id()).stream()
                .map(one -> new Shown(
                        one,
                        name(one.askedBy()),
                        one.decidedBy() == null ? null : name(one.decidedBy()),
                        one.accepted() == null ? correct.changes(report, one) : ""))
                .toList();
        var officer = duty.seen().officer();
        boolean open = !all.isEmpty() && all.get(0).correction().accepted() == null;
        model.addAttribute("duty", duty);
        model.addAttribute("head", heads.of(duty));
        model.addAttribute("rows", rows);
        model.addAttribute("none", Figure.NOT_GIVEN);
        model.addAttribute("written", written != null && written.size() == rows.size() ? written : null);
        model.addAttribute("reason", reason);
        model.addAttribute("longest", CorrectFigures.LONGEST_REASON);
        model.addAttribute("corrections", all);
        model.addAttribute("impossible", permit.impossible(report).orElse(null));
        model.addAttribute("mayAsk", !open && permit.mayAsk(officer, report));
        model.addAttribute("mayDecide", open && permit.mayDecide(officer, report));
        return "viec/dinh-chinh";
    }

    private String name(String login) {
        return officers.find(login).map(Officer::fullName).orElse(login);
    }
}
