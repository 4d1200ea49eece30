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
import vn.tiendo.deadline.Explanations;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.supervision.act.ActedDuty;
import vn.tiendo.supervision.act.AskExplanation;

/** Yêu cầu giải trình: a page on which the supervisor asks why something is late. */
@Controller
class AskExplanationPage {

    private static final String PAGE = "/viec/{kind:assignment|report}/{id:[0-9]{1,18}}/giai-trinh";

    private final AskExplanation ask;
    private final Explanations explanations;
    private final DutyActPages pages;

    AskExplanationPage(AskExplanation ask, Explanations explanations, DutyActPages pages) {
        this.ask = ask;
        this.explanations = explanations;
        this.pages = pages;
    }

    @GetMapping(PAGE)
    String ask(@PathVariable String kind, @PathVariable long id, Principal who, Model model) {
        var duty = ask.permitted(DutyRef.of(kind + ":" + id), who.getName());
        var text = "Đề nghị đơn vị giải trình nguyên nhân chậm, biện pháp khắc phục và ngày hoàn thành.";
        return page(duty, explanations.usualDay().toString(), text, model);
    }

    @PostMapping(PAGE)
    String carryOut(
            @PathVariable String kind,
            @PathVariable long id,
            @RequestParam(name = "ngay", defaultValue = "") String day,
            @RequestParam(name = "noi-dung", defaultValue = "") String text,
            Principal who,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes next) {
        var ref = DutyRef.of(kind + ":" + id);
        var duty = ask.permitted(ref, who.getName());
        return pages.carriedOut(
                () -> ask.ask(ref, text, UrgeForm.day(day), who.getName()),
                () -> page(duty, day, text, model),
                duty,
                () -> pages.text("acts.explain.done", locale, duty.unitName(), DutyActPages.written(UrgeForm.day(day))),
                model,
                response,
                next);
    }

    private String page(ActedDuty duty, String day, String text, Model model) {
        pages.head(duty, model);
        model.addAttribute("day", day);
        model.addAttribute("text", text);
        return "viec/giai-trinh";
    }
}
