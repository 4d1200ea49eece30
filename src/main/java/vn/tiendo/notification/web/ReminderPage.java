package vn.tiendo.notification.web;

import java.security.Principal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.PageTexts;
import vn.tiendo.Refusal;
import vn.tiendo.notification.CalendarFeeds;
import vn.tiendo.notification.MailTemplates;
import vn.tiendo.notification.MyNotices;
import vn.tiendo.notification.TellPreferences;
import vn.tiendo.notification.domain.TellMode;
import vn.tiendo.notification.domain.TellPreference;
import vn.tiendo.organization.Standings;

/** Nhắc việc của tôi: what I was told, how I want to be told, and my calendar. */
@Controller
class ReminderPage {

    private static final String PAGE = "/nhac-viec";
    private static final String BACK = "redirect:" + PAGE;
    private static final String DONE = "done";

    private final Standings standings;
    private final MyNotices notices;
    private final TellPreferences preferences;
    private final CalendarFeeds feeds;
    private final MailTemplates links;
    private final PageTexts texts;

    ReminderPage(
            Standings standings,
            MyNotices notices,
            TellPreferences preferences,
            CalendarFeeds feeds,
            MailTemplates links,
            PageTexts texts) {
        this.standings = standings;
        this.notices = notices;
        this.preferences = preferences;
        this.feeds = feeds;
        this.links = links;
        this.texts = texts;
    }

    /** Which page of the list this is, for the links to its neighbours. */
    record Page(int number, boolean more) {}

    @GetMapping(PAGE)
    String page(@RequestParam(name = "trang", required = false) @Nullable String page, Principal who, Model model) {
        var login = officer(who);
        int number = number(page);
        var rows = notices.page(login, number);
        boolean more = rows.size() > MyNotices.SIZE;
        model.addAttribute("rows", more ? rows.subList(0, MyNotices.SIZE) : rows);
        model.addAttribute("slice", new Page(number, more));
        model.addAttribute("preference", preferences.of(login));
        model.addAttribute("modes", TellMode.values());
        model.addAttribute("feed", feeds.of(login).orElse(null));
        return "nhac-viec";
    }

    @PostMapping(PAGE + "/cach-nhac")
    String choose(
            @RequestParam(name = "cach", defaultValue = "") String mode,
            @RequestParam(name = "truoc-han", defaultValue = "") String beforeDue,
            Principal who,
            RedirectAttributes next) {
        var chosen = Arrays.stream(TellMode.values())
                .filter(one -> one.name().equals(mode))
                .findFirst()
                .orElseThrow(() -> new Refusal("Hãy chọn cách nhận nhắc việc: thư tổng hợp mỗi sáng hoặc từng việc."));
        preferences.choose(officer(who), new TellPreference(chosen, !beforeDue.isEmpty()));
        next.addFlashAttribute(DONE, texts.of("mail.how.done"));
        return BACK;
    }

    @PostMapping(PAGE + "/lich")
    String makeCalendar(Principal who, RedirectAttributes next) {
        next.addFlashAttribute("address", links.link(feeds.create(officer(who))));
        return BACK + "#lich";
    }

    @PostMapping(PAGE + "/lich/thu-hoi")
    String endCalendar(Principal who, RedirectAttributes next) {
        feeds.revoke(officer(who));
        next.addFlashAttribute(DONE, texts.of("mail.feed.revoked"));
        return BACK;
    }

    private String officer(Principal who) {
        return standings.require(who.getName()).officer().login();
    }

    private static int number(@Nullable String written) {
        if (written == null || written.isEmpty()) {
            return 1;
        }
        if (written.matches("[1-9][0-9]{0,4}")) {
            return Integer.parseInt(written);
        }
        throw new Refusal("Số trang phải là số từ 1 đến 99.999; hãy sửa lại địa chỉ.");
    }
}
