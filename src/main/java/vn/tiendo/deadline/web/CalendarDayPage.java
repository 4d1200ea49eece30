package vn.tiendo.deadline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.Refusal;
import vn.tiendo.deadline.CalendarKeepers;
import vn.tiendo.deadline.Calendars;
import vn.tiendo.deadline.DayText;
import vn.tiendo.deadline.domain.CalendarDay;
import vn.tiendo.deadline.domain.DayKind;
import vn.tiendo.deadline.web.CalendarDesk.Asked;

/** Sửa một ngày: enters, confirms or removes one row of the calendar. */
@Controller
class CalendarDayPage {

    private static final String ADDRESS = CalendarPage.ADDRESS + "/ngay";

    private final Calendars calendars;
    private final CalendarKeepers keepers;
    private final CalendarDesk desk;

    CalendarDayPage(Calendars calendars, CalendarKeepers keepers, CalendarDesk desk) {
        this.calendars = calendars;
        this.keepers = keepers;
        this.desk = desk;
    }

    @GetMapping(ADDRESS)
    String open(
            @RequestParam(name = "ngay", defaultValue = "") String day,
            @RequestParam(name = "xac-nhan", required = false) @Nullable String confirm,
            Principal who,
            Model model) {
        keepers.require(who.getName());
        var form = DayText.read(day)
                .flatMap(calendars::find)
                .map(DayForm::of)
                .map(known -> confirm == null ? known : known.confirming())
                .orElseGet(() -> DayForm.empty(day));
        return page(form, model);
    }

    @PostMapping(ADDRESS)
    String send(
            @RequestParam Map<String, String> fields,
            Principal who,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        keepers.require(who.getName());
        var form = DayForm.of(fields);
        try {
            return switch (Step.of(fields)) {
                case BACK -> page(form, model);
                case PREVIEW -> desk.show(asked(form), model);
                case SAVE -> desk.save(asked(form), fields, who.getName(), model, response, next);
            };
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("refusal", refusal.getMessage());
            return page(form, model);
        }
    }

    private static Asked asked(DayForm form) {
        return new Asked(form.change(), ADDRESS, form.fields());
    }

    private String page(DayForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("kinds", DayKind.values());
        model.addAttribute(
                "known", DayText.read(form.day()).flatMap(calendars::find).orElse(null));
        model.addAttribute("longestName", CalendarDay.LONGEST_NAME);
        model.addAttribute("longestSource", CalendarDay.LONGEST_SOURCE);
        return "lich-lam-viec/ngay";
    }
}
