package vn.tiendo.deadline.web;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tiendo.Refusal;
import vn.tiendo.deadline.CalendarAlarm;
import vn.tiendo.deadline.CalendarFile;
import vn.tiendo.deadline.CalendarHistory;
import vn.tiendo.deadline.CalendarKeepers;
import vn.tiendo.deadline.Calendars;
import vn.tiendo.deadline.domain.CalendarDay;
import vn.tiendo.deadline.domain.Deadline;

/** Lịch làm việc: a year at a glance and its rows, for everybody who is signed on. */
@Controller
class CalendarPage {

    static final String ADDRESS = "/lich-lam-viec";

    private final Calendars calendars;
    private final CalendarKeepers keepers;
    private final CalendarAlarm alarm;
    private final CalendarHistory history;
    private final Clock clock;

    CalendarPage(
            Calendars calendars, CalendarKeepers keepers, CalendarAlarm alarm, CalendarHistory history, Clock clock) {
        this.calendars = calendars;
        this.keepers = keepers;
        this.alarm = alarm;
        this.history = history;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    String year(@RequestParam(name = "nam", required = false) @Nullable String year, Principal who, Model model) {
        var today = Deadline.today(clock);
        var shown = year(year);
        model.addAttribute("sheet", YearSheet.of(shown, calendars.year(shown), calendars.current(), today));
        model.addAttribute("missing", alarm.missingYear(today).orElse(null));
        model.addAttribute("keeper", keepers.contain(who.getName()));
        model.addAttribute("history", history.latest());
        return "lich-lam-viec/nam";
    }

    /** The rows of a year as the file that can be imported. */
    @GetMapping(ADDRESS + "/tep")
    ResponseEntity<byte[]> file(@RequestParam(name = "nam", required = false) @Nullable String year) {
        var shown = year(year);
        var attachment = ContentDisposition.attachment()
                .filename("lich-lam-viec-" + shown + ".csv")
                .build();
        // the mark tells spreadsheets that it is UTF-8
        var text = "\uFEFF" + CalendarFile.write(calendars.year(shown));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private int year(@Nullable String written) {
        if (written == null || written.isEmpty()) {
            int now = Deadline.today(clock).getYear();
            return Math.max(CalendarDay.FIRST_YEAR, Math.min(CalendarDay.LAST_YEAR, now));
        }
        if (written.matches("[0-9]{4}") && CalendarDay.knows(Integer.parseInt(written))) {
            return Integer.parseInt(written);
        }
        throw new Refusal(
                "Năm phải từ %d đến %d; hãy sửa lại địa chỉ.".formatted(CalendarDay.FIRST_YEAR, CalendarDay.LAST_YEAR));
    }
}
