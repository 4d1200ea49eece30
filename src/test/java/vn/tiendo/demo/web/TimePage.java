package vn.tiendo.demo.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.tiendo.NotFound;
import vn.tiendo.Refusal;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.demo.mail.CaughtMail;
import vn.tiendo.demo.mail.MailSink;
import vn.tiendo.demo.travel.Ahead;
import vn.tiendo.demo.travel.AlreadyTravelling;
import vn.tiendo.demo.travel.Journey;
import vn.tiendo.demo.travel.Scenarios;
import vn.tiendo.demo.travel.TimeTravel;

/** Thời gian: the page on which the demo's administrator travels in time, loads a scenario and reads caught mails. */
@Controller
@TestComponent
public class TimePage {

    private static final int MOMENTS = 6;
    private static final int MAILS = 200;
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d/M/uuuu H:mm").withResolverStyle(ResolverStyle.STRICT);
    private static final String HERE = "redirect:/demo";

    private final TimeTravel travel;
    private final Ahead ahead;
    private final Scenarios scenarios;
    private final MailSink mails;

    public TimePage(TimeTravel travel, Ahead ahead, Scenarios scenarios, MailSink mails) {
        this.travel = travel;
        this.ahead = ahead;
        this.scenarios = scenarios;
        this.mails = mails;
    }

    @GetMapping("/demo")
    String page(Model model) {
        var caught = mails.caught();
        model.addAttribute("now", Shown.of(travel.now()));
        model.addAttribute("heading", travel.heading().map(Shown::of).orElse(null));
        model.addAttribute(
                "moments",
                ahead.after(travel.now(), MOMENTS).stream()
                        .map(moment -> new Next(Shown.of(moment.at()), moment.what()))
                        .toList());
        model.addAttribute(
                "scenarios",
                scenarios.all().stream()
                        .map(offer -> new Choice(offer, shown(offer.start())))
                        .toList());
        model.addAttribute("mails", caught.stream().limit(MAILS).map(Letter::of).toList());
        model.addAttribute("caught", caught.size());
        return "demo/thoi-gian";
    }

    record Next(Shown at, String what) {}

    record Letter(CaughtMail mail, String date) {

        static Letter of(CaughtMail mail) {
            return new Letter(
                    mail, mail.date().isEmpty() ? "" : shown(mail.date()).inWords());
        }
    }

    record Choice(Scenarios.Offer offer, Shown start) {}

    /**
     * One of three ways to say where to.
     *
     * @param by   a duration, {@code PT1H}
     * @param at   a moment, {@code 2014-12-12T08:00:00}
     * @param day  as people write it, {@code 12/12/2014}
     * @param time of that day, {@code 08:00}
     */
    @PostMapping("/demo")
    String travel(
            @RequestParam(name = "by", required = false) @Nullable String by,
            @RequestParam(name = "at", required = false) @Nullable String at,
            @RequestParam(name = "day", defaultValue = "") String day,
            @RequestParam(name = "time", defaultValue = "") String time,
            RedirectAttributes answer) {
        var journey = travel.to(moment(by, at, day.strip() + " " + time.strip()));
        answer.addFlashAttribute("done", told(journey));
        answer.addFlashAttribute("failed", journey.failed());
        return HERE;
    }

    @PostMapping("/demo/nap")
    String load(@RequestParam("scenario") String scenario, RedirectAttributes answer) {
        answer.addFlashAttribute("loaded", scenarios.load(scenario));
        return HERE;
    }

    /** A mail's HTML by itself, in which nothing runs and which asks nobody for anything. */
    @GetMapping("/demo/mails/html")
    ResponseEntity<String> html(@RequestParam("id") String messageId) {
        var mail = mails.find(messageId)
                .orElseThrow(() -> new NotFound("Thư này không còn ở đây; hãy tải lại trang Thời gian."));
        return ResponseEntity.ok()
                .header("Content-Type", "text/html;charset=UTF-8")
                .header(
                        "Content-Security-Policy",
                        "sandbox allow-popups; default-src 'none'; style-src 'unsafe-inline'; img-src data:;"
                                + " frame-ancestors 'self'")
                .body(mail.html());
    }

    @ExceptionHandler({Refusal.class, AlreadyTravelling.class})
    String refused(RuntimeException refusal, HttpServletRequest request) {
        RequestContextUtils.getOutputFlashMap(request).put("refused", refusal.getMessage());
        return HERE;
    }

    private Instant moment(@Nullable String by, @Nullable String at, String written) {
        try {
            if (by != null) {
                return travel.now().plus(Duration.parse(by));
            }
            var local = at == null ? LocalDateTime.parse(written, WRITTEN) : LocalDateTime.parse(at);
            return local.atZone(Deadline.VIETNAM).toInstant();
        } catch (DateTimeException notOne) {
            throw new Refusal("Hãy ghi ngày dạng 15/12/2014 và giờ dạng 08:00.");
        }
    }

    private static Shown shown(String written) {
        return Shown.of(OffsetDateTime.parse(written).toInstant());
    }

    private static String told(Journey journey) {
        return "Đã tới %s. Trên đường đi, hệ thống đã tự làm %d việc."
                .formatted(Shown.of(journey.arrived()).inWords(), journey.done());
    }
}
