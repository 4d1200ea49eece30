package vn.tiendo.notification.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.tiendo.notification.PersonalCalendar;

/**
 * A person's calendar at its secret address, for programs that cannot sign on. An address that never was, one that is
 * revoked and one of somebody who left are answered alike.
 */
@Controller
class CalendarFile {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final PersonalCalendar calendar;

    CalendarFile(PersonalCalendar calendar) {
        this.calendar = calendar;
    }

    @GetMapping("/lich/{secret}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String secret) {
        return calendar.at(secret)
                .map(file -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                        // Weak: two of the same version differ in when they were written.
                        .eTag("W/\"" + file.version() + "\"")
                        .header("Content-Disposition", "inline; filename=\"tien-do.ics\"")
                        .body(file.text().getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
