package vn.tiendo.supervision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tiendo.Refusal;
import vn.tiendo.deadline.Explanations;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.supervision.act.ActedDuty;
import vn.tiendo.supervision.act.ChosenDuties;
import vn.tiendo.supervision.act.LetterDefaults;
import vn.tiendo.supervision.act.UrgeDuties;
import vn.tiendo.supervision.act.UrgedUnits;

/** Đôn đốc: a page that shows unit by unit what will be urged, asks what to say, and does it. */
@Controller
class UrgePage {

    static final String PAGE = "/don-doc";
    private static final String BEGINNING = "Đề nghị đơn vị khẩn trương hoàn thành các việc nêu trên.";

    private final ChosenDuties chosen;
    private final UrgedUnits units;
    private final UrgeDuties urge;
    private final LetterDefaults defaults;
    private final Explanations explanations;

    UrgePage(
            ChosenDuties chosen,
            UrgedUnits units,
            UrgeDuties urge,
            LetterDefaults defaults,
            Explanations explanations) {
        this.chosen = chosen;
        this.units = units;
        this.urge = urge;
        this.defaults = defaults;
        this.explanations = explanations;
    }

    @GetMapping(PAGE)
    String ask(@RequestParam(name = "viec", defaultValue = "") List<String> written, Principal who, Model model) {
        return open(written, who, model);
    }

    /** The same page for more duties than an address can hold. */
    @PostMapping(PAGE + "/mo")
    String askForMany(
            @RequestParam(name = "viec", defaultValue = "") List<String> written, Principal who, Model model) {
        return open(written, who, model);
    }

    private String open(List<String> written, Principal who, Model model) {
        var duties = chosen.permitted(ChosenDuties.read(written), "đôn đốc", who.getName());
        var letter = defaults.of(duties, who.getName());
        var form = UrgeForm.empty(BEGINNING, explanations.usualDay(), letter.wish());
        return page(duties, letter, form, model);
    }

    @PostMapping(PAGE)
    String urge(
            @RequestParam(name = "viec", defaultValue = "") List<String> written,
            @ModelAttribute UrgeForm form,
            Principal who,
            Model model,
            HttpServletResponse response) {
        var refs = ChosenDuties.read(written);
        try {
            return "redirect:" + PAGE + "/lan/" + urge.urge(form.order(refs), who.getName());
        } catch (Refusal refusal) {
            return again(refs, form, refusal, who, model, response);
        }
    }

    private String again(
            List<DutyRef> refs,
            UrgeForm form,
            Refusal refusal,
            Principal who,
            Model model,
            HttpServletResponse response) {
        List<ActedDuty> duties = chosen.permitted(refs, "đôn đốc", who.getName());
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        model.addAttribute("refusal", refusal.getMessage());
        return page(duties, defaults.of(duties, who.getName()), form, model);
    }

    private String page(List<ActedDuty> duties, LetterDefaults.Defaults letter, UrgeForm form, Model model) {
        model.addAttribute("units", units.of(duties));
        model.addAttribute("count", duties.size());
        model.addAttribute("late", chosen.overdue(duties).size());
        model.addAttribute("issuers", letter.issuers());
        model.addAttribute("form", form);
        model.addAttribute(
                "chosen",
                String.join(
                        ",",
                        duties.stream()
                                .map(duty -> duty.duty().ref().businessKey())
                                .toList()));
        return "don-doc/don-doc";
    }
}
