package vn.tiendo.substitution.web;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
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
import vn.tiendo.VietnamTime;
import vn.tiendo.substitution.EndSubstitution;
import vn.tiendo.substitution.MakeSubstitution;
import vn.tiendo.substitution.domain.TaskKind;

/** Ủy quyền: who does whose work, and a form to give work away. */
@Controller
class SubstitutionPage {

    private static final String PAGE = "/uy-quyen";

    private final SubstitutionDesk desk;
    private final MakeSubstitution make;
    private final EndSubstitution end;
    private final PageTexts texts;
    private final Clock clock;

    SubstitutionPage(SubstitutionDesk desk, MakeSubstitution make, EndSubstitution end, PageTexts texts, Clock clock) {
        this.desk = desk;
        this.make = make;
        this.end = end;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    String open(@RequestParam(name = "don-vi", defaultValue = "") String unit, Principal who, Model model) {
        var today = VietnamTime.today(clock);
        return page(SubstitutionForm.empty(who.getName(), today), unit, who, model);
    }

    @PostMapping(PAGE)
    String make(
            @RequestParam MultiValueMap<String, String> fields,
            Principal who,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var form = SubstitutionForm.of(fields);
        try {
            make.make(form.wish(), who.getName());
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("refusal", refusal.getMessage());
            return page(form, desk.unit(fields), who, model);
        }
        next.addFlashAttribute("done", texts.of("desk.substitution.made", desk.name(form.substitute())));
        return "redirect:" + PAGE;
    }

    @PostMapping(PAGE + "/{id:[0-9]{1,18}}/ket-thuc")
    String end(@PathVariable long id, Principal who, RedirectAttributes next) {
        end.end(id, who.getName());
        next.addFlashAttribute("done", texts.of("desk.substitution.ended"));
        return "redirect:" + PAGE;
    }

    private String page(SubstitutionForm form, String unit, Principal who, Model model) {
        model.addAttribute("desk", desk.of(who.getName(), unit));
        model.addAttribute("form", form);
        model.addAttribute("kinds", TaskKind.values());
        model.addAttribute("now", clock.instant());
        model.addAttribute("longestReason", MakeSubstitution.LONGEST_REASON);
        return "uy-quyen/uy-quyen";
    }
}
