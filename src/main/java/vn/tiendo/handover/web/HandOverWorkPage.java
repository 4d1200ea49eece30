package vn.tiendo.handover.web;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.Administrators;
import vn.tiendo.NotPermitted;
import vn.tiendo.PageTexts;
import vn.tiendo.Refusal;
import vn.tiendo.handover.HandOverWork;
import vn.tiendo.organization.Officers;
import vn.tiendo.organization.Standings;
import vn.tiendo.organization.domain.Officer;
import vn.tiendo.organization.domain.Role;

/** Bàn giao công việc: whose, what it is, to whom and why. */
@Controller
class HandOverWorkPage {

    private static final String PAGE = "/ban-giao";

    private final HandOverWork handOver;
    private final Officers officers;
    private final Standings standings;
    private final Administrators administrators;
    private final PageTexts texts;

    HandOverWorkPage(
            HandOverWork handOver,
            Officers officers,
            Standings standings,
            Administrators administrators,
            PageTexts texts) {
        this.handOver = handOver;
        this.officers = officers;
        this.standings = standings;
        this.administrators = administrators;
        this.texts = texts;
    }

    @GetMapping(PAGE)
    String open(@RequestParam(name = "can-bo", defaultValue = "") String from, Principal who, Model model) {
        return page(from, "", "", who.getName(), model);
    }

    @PostMapping(PAGE)
    String handOver(
            @RequestParam(name = "can-bo", defaultValue = "") String from,
            @RequestParam(name = "nguoi-nhan", defaultValue = "") String to,
            @RequestParam(name = "ly-do", defaultValue = "") String reason,
            @RequestParam(name = "thoi-viec", defaultValue = "") String leaves,
            Principal who,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        try {
            var done = handOver.handOver(from, to, reason, !leaves.isEmpty(), who.getName());
            next.addFlashAttribute(
                    "done", texts.of("desk.handover.done", done.assignments(), done.tasks(), done.toGroup()));
            return "redirect:" + PAGE;
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("refusal", refusal.getMessage());
            return page(from, to, reason, who.getName(), model);
        }
    }

    private String page(String from, String to, String reason, String actor, Model model) {
        boolean administrator = administrators.contain(actor);
        var leaving = officers.find(from).orElse(null);
        model.addAttribute("people", administrator ? List.of() : colleagues(unit(actor)));
        model.addAttribute("administrator", administrator);
        model.addAttribute("leaving", leaving);
        model.addAttribute("unknown", !from.isEmpty() && leaving == null);
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        model.addAttribute("reason", reason);
        if (leaving != null) {
            model.addAttribute("work", handOver.preview(from, actor));
            model.addAttribute(
                    "receivers",
                    colleagues(leaving.unit()).stream()
                            .filter(one -> !one.login().equals(from))
                            .toList());
        }
        return "viec-cua-toi/ban-giao";
    }

    /** @throws NotPermitted for everybody but leaders */
    private String unit(String login) {
        var standing = standings.require(login);
        var unit = standing.unit().code();
        if (!standing.has(Role.LEADER, unit)) {
            throw new NotPermitted("Chỉ lãnh đạo đơn vị hoặc quản trị mới được bàn giao toàn bộ công việc của cán bộ.");
        }
        return unit;
    }

    private List<Officer> colleagues(String unit) {
        return officers.activeOf(List.of(unit));
    }
}
