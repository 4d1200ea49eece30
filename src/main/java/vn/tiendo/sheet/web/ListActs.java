package vn.tiendo.sheet.web;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.PageTexts;
import vn.tiendo.Refusal;
import vn.tiendo.sheet.list.AnswerList;
import vn.tiendo.sheet.list.ListKind;
import vn.tiendo.sheet.list.TakeListIn;

/** What somebody says on the page about a list and its rows. What cannot be is said there, above the rows. */
@Controller
class ListActs {

    private static final String ROW = ListPage.LIST + "/dong/{position:[0-9]{1,6}}";

    private final ListKinds kinds;
    private final AnswerList answer;
    private final TakeListIn takeIn;
    private final ListPage page;
    private final PageTexts texts;

    ListActs(ListKinds kinds, AnswerList answer, TakeListIn takeIn, ListPage page, PageTexts texts) {
        this.kinds = kinds;
        this.answer = answer;
        this.takeIn = takeIn;
        this.page = page;
        this.texts = texts;
    }

    /** What one of the acts does. */
    private interface Said {
        void say(ListKind<?> kind, String login);
    }

    /** A cell is corrected, by typing or by choosing, or what is doubtful about the row is right. */
    @PostMapping(ROW + "/sua")
    String correct(
            @PathVariable String list,
            @PathVariable int position,
            @RequestParam(name = "o", defaultValue = "") String column,
            @RequestParam(name = "chu", defaultValue = "") String typed,
            @RequestParam Map<String, String> fields,
            Principal who,
            Model model,
            HttpServletResponse response) {
        return done(list, fields, who, model, response, (kind, login) -> {
            if (fields.containsKey("dung")) {
                answer.confirm(kind, position, fields.get("dung"), login);
            } else {
                answer.correct(kind, position, column, fields.getOrDefault("chon", typed), login);
            }
        });
    }

    @PostMapping(ROW + "/bo-qua")
    String leaveOut(
            @PathVariable String list,
            @PathVariable int position,
            @RequestParam(name = "lay-lai", defaultValue = "") String after,
            @RequestParam Map<String, String> fields,
            Principal who,
            Model model,
            HttpServletResponse response) {
        return done(
                list,
                fields,
                who,
                model,
                response,
                (kind, login) -> answer.leaveOut(kind, position, after.isEmpty(), login));
    }

    @PostMapping(ListPage.LIST + "/xac-nhan-het")
    String confirmAll(
            @PathVariable String list,
            @RequestParam Map<String, String> fields,
            Principal who,
            Model model,
            HttpServletResponse response) {
        return done(list, fields, who, model, response, answer::confirmAll);
    }

    @PostMapping(ListPage.LIST + "/dua-vao")
    String take(
            @PathVariable String list,
            @RequestParam Map<String, String> fields,
            Principal who,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return done(list, fields, who, model, response, (kind, login) -> {
            var outcome = takeIn.take(kind, login);
            next.addFlashAttribute(
                    "done",
                    outcome.going()
                            ? texts.of("imports.begun", outcome.added() + outcome.same(), outcome.left())
                            : texts.of(
                                    "imports.taken",
                                    outcome.added(),
                                    outcome.changed(),
                                    outcome.same(),
                                    outcome.left()));
        });
    }

    @PostMapping(ListPage.LIST + "/bo")
    String away(
            @PathVariable String list,
            @RequestParam Map<String, String> fields,
            Principal who,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return done(list, fields, who, model, response, (kind, login) -> {
            takeIn.throwAway(kind, login);
            next.addFlashAttribute("done", texts.of("imports.thrownAway"));
        });
    }

    private String done(
            String list,
            Map<String, String> fields,
            Principal who,
            Model model,
            HttpServletResponse response,
            Said said) {
        var kind = kinds.at(list, who.getName());
        var filter = new RowFilter(fields.get("dong"), fields.get("trang"));
        try {
            said.say(kind, who.getName());
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("refusal", refusal.getMessage());
            return page.show(kind, filter, who.getName(), model);
        }
        return "redirect:/" + kind.address() + filter.query();
    }
}
