package vn.tiendo.plan.annex.web;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.PageTexts;
import vn.tiendo.Refusal;
import vn.tiendo.plan.annex.AnnexDoor;
import vn.tiendo.plan.annex.TakeAnnexIn;
import vn.tiendo.plan.annex.ThrowAnnexAway;
import vn.tiendo.sheet.web.RowFilter;

/** The two ends of an annex: taken in, or thrown away. */
@Controller
class AnnexEnds {

    private final TakeAnnexIn takeIn;
    private final ThrowAnnexAway throwAway;
    private final AnnexDoor door;
    private final AnnexPage page;
    private final PageTexts texts;

    AnnexEnds(TakeAnnexIn takeIn, ThrowAnnexAway throwAway, AnnexDoor door, AnnexPage page, PageTexts texts) {
        this.takeIn = takeIn;
        this.throwAway = throwAway;
        this.door = door;
        this.page = page;
        this.texts = texts;
    }

    @PostMapping(AnnexPage.ANNEX + "/dua-vao")
    String take(
            @PathVariable long id,
            @RequestParam(name = "bo-thieu", defaultValue = "") String dropMissing,
            Principal who,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var seat = door.open(id, who.getName());
        try {
            var outcome = takeIn.take(id, !dropMissing.isEmpty(), who.getName());
            next.addFlashAttribute(
                    "done",
                    texts.of(
                            "annex.taken",
                            outcome.added(),
                            outcome.changed(),
                            outcome.same(),
                            outcome.dropped(),
                            outcome.left()));
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("refusal", refusal.getMessage());
            return page.show(seat, new RowFilter(null, null), model);
        }
        // An issued plan that waits for nothing any more has no annex.
        return "redirect:/ke-hoach/" + id + (seat.issued() ? "" : "/phu-luc");
    }

    @PostMapping(AnnexPage.ANNEX + "/bo")
    String away(@PathVariable long id, Principal who, RedirectAttributes next) {
        throwAway.away(id, who.getName());
        next.addFlashAttribute("done", texts.of("annex.thrownAway"));
        return "redirect:/ke-hoach/" + id + "/phu-luc";
    }
}
