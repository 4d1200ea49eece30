package vn.tiendo.agreement.web;

import java.security.Principal;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.tiendo.VietnamTime;
import vn.tiendo.agreement.AgreementView;

/** Thỏa thuận phối hợp: those of the officer's units, and one of them. */
@Controller
class AgreementPages {

    private final AgreementView view;
    private final Clock clock;

    AgreementPages(AgreementView view, Clock clock) {
        this.view = view;
        this.clock = clock;
    }

    @GetMapping("/thoa-thuan")
    String list(Principal who, Model model) {
        model.addAttribute("today", VietnamTime.today(clock));
        model.addAttribute("agreements", view.of(who.getName()));
        return "thoa-thuan/danh-sach";
    }

    @GetMapping("/thoa-thuan/{id:[0-9]{1,18}}")
    String one(@PathVariable long id, Principal who, Model model) {
        model.addAttribute("today", VietnamTime.today(clock));
        model.addAttribute("sheet", view.open(id, who.getName()));
        return "thoa-thuan/mot-thoa-thuan";
    }
}
