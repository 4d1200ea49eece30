package vn.tiendo.api.token;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.Refusal;
import vn.tiendo.organization.Standings;

/** Mã truy cập: the officer's own tokens. A new one is shown once. */
@Controller
class TokenPage {

    private static final String PAGE = "/ma-truy-cap";
    private static final String BACK = "redirect:" + PAGE;
    private static final int USUAL_VALIDITY = 90;

    private final Standings standings;
    private final AccessTokens tokens;

    TokenPage(Standings standings, AccessTokens tokens) {
        this.standings = standings;
        this.tokens = tokens;
    }

    @GetMapping(PAGE)
    String page(Principal who, Model model) {
        return page(officer(who), "", Integer.toString(USUAL_VALIDITY), model);
    }

    @PostMapping(PAGE)
    String create(
            @RequestParam(name = "ten", defaultValue = "") String name,
            @RequestParam(name = "so-ngay", defaultValue = "") String days,
            Principal who,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var login = officer(who);
        try {
            next.addFlashAttribute("token", tokens.create(login, name, number(days)));
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("refusal", refusal.getMessage());
            return page(login, name, days, model);
        }
        return BACK;
    }

    @PostMapping(PAGE + "/{id:[0-9]{1,18}}/thu-hoi")
    String revoke(@PathVariable long id, Principal who, RedirectAttributes next) {
        tokens.revoke(officer(who), id);
        next.addFlashAttribute("revoked", true);
        return BACK;
    }

    private String page(String login, String name, String days, Model model) {
        model.addAttribute("tokens", tokens.of(login));
        model.addAttribute("name", name);
        model.addAttribute("days", days);
        model.addAttribute("longestName", AccessTokens.LONGEST_NAME);
        model.addAttribute("longestValidity", AccessTokens.LONGEST_VALIDITY);
        return "ma-truy-cap";
    }

    /** What is no number of days is refused like one that is too small. */
    private static int number(String written) {
        var stripped = written.strip();
        return stripped.matches("[0-9]{1,6}") ? Integer.parseInt(stripped) : 0;
    }

    private String officer(Principal who) {
        return standings.require(who.getName()).officer().login();
    }
}
