package vn.tiendo.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The one login page, and the way from the bare address to Tasklist. */
@Controller
class LoginPage {

    @GetMapping(SecurityConfiguration.LOGIN_PAGE)
    String login() {
        return "login";
    }

    @GetMapping("/")
    String home() {
        return "redirect:/camunda/app/tasklist/default/";
    }
}
