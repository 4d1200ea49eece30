package vn.tiendo.supervision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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
import vn.tiendo.plan.NextYearPlan;
import vn.tiendo.plan.domain.NextDraft.Answer;
import vn.tiendo.plan.domain.NextYear;
import vn.tiendo.supervision.OpenPlanPage;
import vn.tiendo.supervision.SeenPlan;

/** Lập kế hoạch năm sau: every row of the plan beside what it would be, to be taken over or left out one by one. */
@Controller
class NextYearPage {

    private static final String NEXT = PlanPages.PLAN + "/nam-sau";

    private final OpenPlanPage door;
    private final NextYearPlan nextYear;
    private final NextYearRows rows;
    private final PageTexts texts;

    NextYearPage(OpenPlanPage door, NextYearPlan nextYear, NextYearRows rows, PageTexts texts) {
        this.door = door;
        this.nextYear = nextYear;
        this.rows = rows;
        this.texts = texts;
    }

    @GetMapping(NEXT)
    String ask(
            @PathVariable long id,
            @RequestParam(name = "nam", required = false) @Nullable String year,
            Principal who,
            Model model) {
        var seen = permitted(id, who);
        var years = nextYear.years(seen.plan(), year(year));
        int count = nextYear.propose(seen.plan(), years).rows();
        return page(seen, years, Collections.nCopies(count, new Answer(null, null)), model);
    }

    @PostMapping(NEXT)
    String open(
            @PathVariable long id,
            @RequestParam(name = "nam") String year,
            @RequestParam Map<String, String> filled,
            Principal who,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var seen = permitted(id, who);
        var years = nextYear.years(seen.plan(), year(year));
        var answers = answers(nextYear.propose(seen.plan(), years).rows(), filled);
        try {
            long opened = nextYear.open(seen.plan(), years, answers, who.getName());
            next.addFlashAttribute("done", texts.of("plan.next.done"));
            return "redirect:/ke-hoach/" + opened;
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("refusal", refusal.getMessage());
            return page(seen, years, answers, model);
        }
    }

    private SeenPlan permitted(long id, Principal who) {
        var seen = door.open(id, who.getName());
        nextYear.refusedTo(seen.officer(), seen.plan()).ifPresent(sentence -> {
            throw new NotPermitted(sentence);
        });
        return seen;
    }

    private static @Nullable Integer year(@Nullable String written) {
        if (written == null || written.isEmpty()) {
            return null;
        }
        if (!written.matches("[0-9]{4}")) {
            throw new Refusal("Năm phải là bốn chữ số, ví dụ 2027; hãy ghi lại.");
        }
        return Integer.valueOf(written);
    }

    private static List<Answer> answers(int count, Map<String, String> filled) {
        return IntStream.range(0, count)
                .mapToObj(row -> new Answer(taken(filled.get("dong-" + row)), filled.get("han-" + row)))
                .toList();
    }

    private static @Nullable Boolean taken(@Nullable String choice) {
        return choice == null ? null : choice.equals("lay");
    }

    private String page(SeenPlan seen, NextYear years, List<Answer> answers, Model model) {
        var proposed = nextYear.propose(seen.plan(), years);
        model.addAttribute("plan", seen.plan());
        model.addAttribute("years", years);
        model.addAttribute("newTitle", proposed.draft().title());
        model.addAttribute("rows", rows.of(seen.id(), years, proposed, answers));
        return "ke-hoach/nam-sau";
    }
}
