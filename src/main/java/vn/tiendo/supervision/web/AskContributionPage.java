package vn.tiendo.supervision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.PageTexts;
import vn.tiendo.Refusal;
import vn.tiendo.assignment.AskForContribution;
import vn.tiendo.supervision.story.OpenStory;

/** Nhắc gửi phần phối hợp: a page on which the lead says it to a coordinating unit. */
@Controller
class AskContributionPage {

    private static final String PAGE = "/viec/contribution/{id:[0-9]{1,18}}/nhac";
    private static final String BEGINNING =
            "Đề nghị đơn vị sớm gửi phần phối hợp để đơn vị chủ trì hoàn thành nhiệm vụ.";

    private final OpenStory door;
    private final AskForContribution ask;
    private final PageTexts texts;

    AskContributionPage(OpenStory door, AskForContribution ask, PageTexts texts) {
        this.door = door;
        this.ask = ask;
        this.texts = texts;
    }

    @GetMapping(PAGE)
    String open(@PathVariable long id, Principal who, Model model) {
        return page(id, BEGINNING, who, model);
    }

    @PostMapping(PAGE)
    String send(
            @PathVariable long id,
            @RequestParam(name = "noi-dung", defaultValue = "") String text,
            Principal who,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var duty = door.open("contribution", id, who.getName());
        try {
            ask.ask(id, text, who.getName());
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("refusal", refusal.getMessage());
            return page(id, text, who, model);
        }
        next.addFlashAttribute("done", texts.of("contributions.ask.done"));
        return "redirect:" + duty.address();
    }

    private String page(long id, String text, Principal who, Model model) {
        door.open("contribution", id, who.getName());
        model.addAttribute("row", ask.permitted(id, who.getName()));
        model.addAttribute("text", text);
        return "phoi-hop/nhac";
    }
}
