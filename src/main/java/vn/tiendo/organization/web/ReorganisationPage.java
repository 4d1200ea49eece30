package vn.tiendo.organization.web;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.PageTexts;
import vn.tiendo.Refusal;
import vn.tiendo.organization.reorganisation.DecideReorganisation;
import vn.tiendo.organization.reorganisation.DraftReorganisation;
import vn.tiendo.organization.reorganisation.OrganizationKeepers;

/** Quyết định sắp xếp: drafted line by line with its effects below, decided, and what it moved. */
@Controller
class ReorganisationPage {

    static final String ADDRESS = OrganizationPage.ADDRESS + "/sap-xep";
    private static final String ONE = ADDRESS + "/{id:[0-9]{1,18}}";
    private static final String PIECE = "viec-";

    private final OrganizationKeepers keepers;
    private final DraftReorganisation draft;
    private final DecideReorganisation decide;
    private final ReorganisationSheet sheet;
    private final PageTexts texts;

    ReorganisationPage(
            OrganizationKeepers keepers,
            DraftReorganisation draft,
            DecideReorganisation decide,
            ReorganisationSheet sheet,
            PageTexts texts) {
        this.keepers = keepers;
        this.draft = draft;
        this.decide = decide;
        this.sheet = sheet;
        this.texts = texts;
    }

    @GetMapping(ADDRESS + "/moi")
    String begin(Principal who, Model model) {
        keepers.require(who.getName());
        return sheet.begin(Map.of(), model);
    }

    @PostMapping(ADDRESS + "/moi")
    String begun(@RequestParam Map<String, String> fields, Principal who, Model model, HttpServletResponse response) {
        keepers.require(who.getName());
        var form = new LineForm(fields);
        try {
            return back(draft.begin(form.text("ten"), form.text("can-cu"), form.day("ngay"), who.getName()));
        } catch (Refusal refusal) {
            refused(refusal, model, response);
            return sheet.begin(fields, model);
        }
    }

    @GetMapping(ONE)
    String show(@PathVariable long id, Principal who, Model model) {
        keepers.require(who.getName());
        return sheet.show(id, Map.of(), model);
    }

    @PostMapping(ONE)
    String describe(
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            Principal who,
            Model model,
            HttpServletResponse response) {
        var form = new LineForm(fields);
        return done(
                id,
                fields,
                who,
                model,
                response,
                () -> draft.describe(id, form.text("ten"), form.text("can-cu"), form.day("ngay"), who.getName()));
    }

    @PostMapping(ONE + "/dong")
    String add(
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            Principal who,
            Model model,
            HttpServletResponse response) {
        return done(id, fields, who, model, response, () -> draft.add(id, new LineForm(fields).line(), who.getName()));
    }

    @PostMapping(ONE + "/dong/{line:[0-9]{1,18}}/bo")
    String remove(
            @PathVariable long id, @PathVariable long line, Principal who, Model model, HttpServletResponse response) {
        return done(id, Map.of(), who, model, response, () -> draft.remove(id, line, who.getName()));
    }

    /** Which successor gets what: a field for each piece that does not go to the first one. */
    @PostMapping(ONE + "/chia")
    String divide(
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            Principal who,
            Model model,
            HttpServletResponse response) {
        var choices = fields.entrySet().stream()
                .filter(field ->
                        field.getKey().startsWith(PIECE) && !field.getValue().isBlank())
                .collect(Collectors.toMap(field -> field.getKey().substring(PIECE.length()), Map.Entry::getValue));
        return done(id, fields, who, model, response, () -> draft.choose(id, choices, who.getName()));
    }

    @PostMapping(ONE + "/ban-hanh")
    String decide(
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            Principal who,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return done(id, fields, who, model, response, () -> {
            if (!"co".equals(fields.get("da-xem"))) {
                throw new Refusal("Hãy đánh dấu đã xem danh sách việc sẽ chuyển rồi mới ban hành.");
            }
            next.addFlashAttribute(
                    "done",
                    texts.of(
                            decide.decide(id, who.getName())
                                    ? "reorganisation.decided.now"
                                    : "reorganisation.decided.later"));
        });
    }

    @PostMapping(ONE + "/huy")
    String takeBack(@PathVariable long id, Principal who, Model model, HttpServletResponse response) {
        return done(id, Map.of(), who, model, response, () -> decide.takeBack(id, who.getName()));
    }

    @PostMapping(ONE + "/bo")
    String discard(
            @PathVariable long id, Principal who, Model model, HttpServletResponse response, RedirectAttributes next) {
        keepers.require(who.getName());
        try {
            draft.discard(id, who.getName());
        } catch (Refusal refusal) {
            refused(refusal, model, response);
            return sheet.show(id, Map.of(), model);
        }
        next.addFlashAttribute("done", texts.of("reorganisation.discarded"));
        return "redirect:" + OrganizationPage.ADDRESS;
    }

    private String done(
            long id,
            Map<String, String> fields,
            Principal who,
            Model model,
            HttpServletResponse response,
            Runnable act) {
        keepers.require(who.getName());
        try {
            act.run();
            return back(id);
        } catch (Refusal refusal) {
            refused(refusal, model, response);
            return sheet.show(id, fields, model);
        }
    }

    private static void refused(Refusal refusal, Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        model.addAttribute("refusal", refusal.getMessage());
    }

    private static String back(long id) {
        return "redirect:" + ADDRESS + "/" + id;
    }
}
