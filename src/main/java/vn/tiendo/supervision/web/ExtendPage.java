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
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.supervision.act.ActedDuty;
import vn.tiendo.supervision.act.ExtendDuty;

/** Gia hạn: a page on which the assigner gives more time unasked. */
@Controller
class ExtendPage {

    private static final String PAGE = "/viec/{kind:assignment|report}/{id:[0-9]{1,18}}/gia-han";

    private final ExtendDuty extend;
    private final DutyActPages pages;

    ExtendPage(ExtendDuty extend, DutyActPages pages) {
        this.extend = extend;
        this.pages = pages;
    }

    @GetMapping(PAGE)
    String ask(@PathVariable String kind, @PathVariable long id, Principal who, Model model) {
        return page(extend.permitted(DutyRef.of(kind + ":" + id), who.getName()), "", "", model);
    }

    @PostMapping(PAGE)
    String extend(
            @PathVariable String kind,
            @PathVariable long id,
            @RequestParam(name = "ngay", defaultValue = "") String day,
            @RequestParam(name = "ly-do", defaultValue = "") String reason,
            Principal who,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes next) {
        var ref = DutyRef.of(kind + ":" + id);
        var duty = extend.permitted(ref, who.getName());
        return pages.carriedOut(
                () -> extend.extend(ref, UrgeForm.day(day), reason, who.getName()),
                () -> page(duty, day, reason, model),
                duty,
                () -> pages.text("acts.extend.done", locale, DutyActPages.written(UrgeForm.day(day))),
                model,
                response,
                next);
    }

    private String page(ActedDuty duty, String day, String reason, Model model) {
        pages.head(duty, model);
        model.addAttribute("day", day);
        model.addAttribute("reason", reason);
        return "viec/gia-han";
    }
}
