package vn.tiendo.supervision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.Refusal;
import vn.tiendo.VietnamTime;
import vn.tiendo.supervision.act.ActedDuty;

/** What the pages that act on one duty have in common: the head, the refusal above what was typed, the way back. */
@Component
class DutyActPages {

    private final MessageSource texts;
    private final Clock clock;

    DutyActPages(MessageSource texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** Shows the page again when it is refused, with HTTP 400; else goes to the story of the duty, which says what was done. */
    String carriedOut(
            Runnable act,
            Supplier<String> page,
            ActedDuty duty,
            Supplier<String> done,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        try {
            act.run();
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("refusal", refusal.getMessage());
            return page.get();
        }
        next.addFlashAttribute("done", done.get());
        return "redirect:" + duty.duty().ref().path() + "/dien-bien";
    }

    /** What every such page shows. */
    void head(ActedDuty duty, Model model) {
        model.addAttribute("duty", duty.duty());
        model.addAttribute("unit", duty.unitName());
        model.addAttribute("source", duty.source());
        model.addAttribute("daysLate", duty.daysLate(clock.instant()));
        model.addAttribute("today", VietnamTime.today(clock));
    }

    /** A text of ours, in the reader's language. */
    String text(String key, Locale locale, Object... values) {
        return texts.getMessage(key, values, locale);
    }

    /** A day as a sentence writes it. */
    static String written(@Nullable LocalDate day) {
        return day == null ? "" : "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
