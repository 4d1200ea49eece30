package vn.tiendo.deadline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.PageTexts;
import vn.tiendo.deadline.CalendarHasChanged;
import vn.tiendo.deadline.ChangeCalendar;
import vn.tiendo.deadline.PreviewCalendarChange;
import vn.tiendo.deadline.domain.CalendarChange;

/** Shows a change with its effects, then saves it; the same for one day and for a file. */
@Component
class CalendarDesk {

    /** The field that names the calendar whose change was shown. */
    private static final String VERSION = "phien-ban";

    private final PreviewCalendarChange preview;
    private final ChangeCalendar change;
    private final PageTexts texts;

    CalendarDesk(PreviewCalendarChange preview, ChangeCalendar change, PageTexts texts) {
        this.preview = preview;
        this.change = change;
        this.texts = texts;
    }

    /** A change that was asked for at an address, and the fields that ask for it again. */
    record Asked(CalendarChange change, String address, Map<String, String> fields) {}

    /** The page with the effects. */
    String show(Asked asked, Model model) {
        model.addAttribute("preview", preview.of(asked.change()));
        model.addAttribute("asked", asked);
        return "lich-lam-viec/xem-truoc";
    }

    /** Saves, and goes to the year of the first day; shows the effects again where they may be others by now. */
    String save(
            Asked asked,
            Map<String, String> fields,
            String actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        try {
            int days = change.make(asked.change(), fields.getOrDefault(VERSION, ""), actor);
            next.addFlashAttribute("done", texts.of("calendar.saved", days));
            return "redirect:" + CalendarPage.ADDRESS + "?nam="
                    + asked.change().edits().get(0).day().getYear();
        } catch (CalendarHasChanged changed) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("refusal", changed.getMessage());
            return show(asked, model);
        }
    }
}
