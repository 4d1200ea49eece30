package vn.tiendo.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.PageTexts;
import vn.tiendo.Refusal;
import vn.tiendo.desk.domain.OpenedTask;
import vn.tiendo.desk.process.FillInForms;

/** One task with its form, as a telephone shows it. */
@Controller
class TaskPage {

    private static final String PAGE = MyTasksPage.PAGE + "/{id:[0-9a-f-]{36}}";

    private final FillInForms forms;
    private final PageTexts texts;
    private final Clock clock;

    TaskPage(FillInForms forms, PageTexts texts, Clock clock) {
        this.forms = forms;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    String open(@PathVariable String id, Principal who, Model model) {
        return page(forms.open(who.getName(), id), model);
    }

    @PostMapping(PAGE)
    String send(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            Principal who,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var opened = forms.open(who.getName(), id);
        if (opened.fields() == null) {
            return "redirect:" + MyTasksPage.PAGE + "/" + id;
        }
        try {
            forms.send(who.getName(), opened, typed);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("refusal", refusal.getMessage());
            return page(opened.holding(typed), model);
        }
        next.addFlashAttribute("done", texts.of("desk.task.done", opened.task().name()));
        return "redirect:" + MyTasksPage.PAGE;
    }

    private String page(OpenedTask opened, Model model) {
        model.addAttribute("opened", opened);
        model.addAttribute("now", clock.instant());
        return "viec-cua-toi/mot-viec";
    }
}
