package vn.tiendo.notification.web;

import java.security.Principal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.Administrators;
import vn.tiendo.PageTexts;
import vn.tiendo.Refusal;
import vn.tiendo.notification.MailList;
import vn.tiendo.notification.SendAgain;
import vn.tiendo.notification.domain.MailState;

/** Thư: the list with its states, one mail as it was written, and "Gửi lại". For administrators only. */
@Controller
class MailPages {

    private static final String LIST = "/thu";
    private static final String MAIL = LIST + "/{id:[0-9]{1,18}}";
    private static final int LAST_PAGE = 100_000;

    private final Administrators administrators;
    private final MailList mails;
    private final SendAgain sendAgain;
    private final PageTexts texts;

    MailPages(Administrators administrators, MailList mails, SendAgain sendAgain, PageTexts texts) {
        this.administrators = administrators;
        this.mails = mails;
        this.sendAgain = sendAgain;
        this.texts = texts;
    }

    @GetMapping(LIST)
    String list(
            @RequestParam(name = "trang-thai", required = false) @Nullable String state,
            @RequestParam(name = "trang", required = false) @Nullable String page,
            Principal who,
            Model model) {
        onlyAdministrators(who);
        var chosen = state(state);
        int number = number(page);
        var rows = mails.page(chosen, number);
        boolean more = rows.size() > MailList.SIZE;
        model.addAttribute("rows", more ? rows.subList(0, MailList.SIZE) : rows);
        model.addAttribute("slice", new Page(number, more));
        model.addAttribute("state", chosen);
        model.addAttribute("counts", mails.counts());
        return "thu/danh-sach";
    }

    /** Which page of the list this is, for the links to its neighbours. */
    record Page(int number, boolean more) {}

    @GetMapping(MAIL)
    String mail(@PathVariable long id, Principal who, Model model) {
        onlyAdministrators(who);
        model.addAttribute("mail", mails.require(id));
        model.addAttribute("written", mails.content(id));
        return "thu/mot-thu";
    }

    @PostMapping(MAIL + "/gui-lai")
    String again(@PathVariable long id, Principal who, RedirectAttributes next) {
        onlyAdministrators(who);
        mails.require(id);
        sendAgain.sendAgain(id, who.getName());
        next.addFlashAttribute("done", texts.of("mail.again.done"));
        return "redirect:/thu/" + id;
    }

    private void onlyAdministrators(Principal who) {
        administrators.require(
                who.getName(), "Chỉ quản trị hệ thống được xem thư đã gửi; hãy hỏi quản trị nếu thiếu thư nhắc việc.");
    }

    private static @Nullable MailState state(@Nullable String written) {
        if (written == null || written.isEmpty()) {
            return null;
        }
        for (var state : MailState.values()) {
            if (state.name().toLowerCase(Locale.ROOT).equals(written)) {
                return state;
            }
        }
        throw new Refusal("Không có trạng thái thư đó; hãy mở lại danh sách thư.");
    }

    private static int number(@Nullable String written) {
        if (written == null || written.isEmpty()) {
            return 1;
        }
        if (written.matches("[1-9][0-9]{0,5}") && Integer.parseInt(written) <= LAST_PAGE) {
            return Integer.parseInt(written);
        }
        throw new Refusal("Số trang phải là số từ 1 đến 100.000; hãy sửa lại địa chỉ.");
    }
}
