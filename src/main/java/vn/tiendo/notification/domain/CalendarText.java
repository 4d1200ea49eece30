package vn.tiendo.notification.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Deadlines as a file that calendars read (iCalendar, RFC 5545). The few properties that a deadline needs are written
 * here; a library for the whole of the standard would be a hundred times as much to keep.
 */
public final class CalendarText {

    /** Octets a line, without its end (RFC 5545, 3.1). */
    private static final int LONGEST = 75;

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    private CalendarText() {}

    /** @param stamp when it was written */
    public static String of(String name, List<CalendarEvent> events, Instant stamp) {
        var calendar = new CalendarText();
        calendar.line("BEGIN:VCALENDAR")
                .line("VERSION:2.0")
                .line("PRODID:-//tiendo.vn//Tien Do//VI")
                .line("CALSCALE:GREGORIAN")
                .line("NAME:" + escaped(name))
                .line("X-WR-CALNAME:" + escaped(name))
                .line("X-WR-TIMEZONE:Asia/Ho_Chi_Minh")
                .line("REFRESH-INTERVAL;VALUE=DURATION:PT1H")
                .line("X-PUBLISHED-TTL:PT1H")
                // A calendar must hold something, even that of somebody who owes nothing.
                .line("BEGIN:VTIMEZONE")
                .line("TZID:Asia/Ho_Chi_Minh")
                .line("BEGIN:STANDARD")
                .line("DTSTART:19750613T000000")
                .line("TZOFFSETFROM:+0700")
                .line("TZOFFSETTO:+0700")
                .line("TZNAME:+07")
                .line("END:STANDARD")
                .line("END:VTIMEZONE");
        events.forEach(event -> calendar.event(event, INSTANT.format(stamp)));
        return calendar.line("END:VCALENDAR").text.toString();
    }

    private void event(CalendarEvent event, String stamp) {
        line("BEGIN:VEVENT").line("UID:" + event.uid()).line("DTSTAMP:" + stamp);
        var hour = event.hour();
        line(hour == null ? "DTSTART;VALUE=DATE:" + DAY.format(event.day()) : "DTSTART:" + INSTANT.format(hour));
        line("SUMMARY:" + escaped(event.summary()));
        line("DESCRIPTION:" + escaped(event.description()));
        line("URL:" + event.url());
        line("SEQUENCE:" + event.sequence());
        line("STATUS:CONFIRMED").line("TRANSP:TRANSPARENT").line("LAST-MODIFIED:" + stamp);
        var alarm = event.alarm();
        if (alarm != null) {
            line("BEGIN:VALARM").line("ACTION:DISPLAY").line("DESCRIPTION:" + escaped(event.summary()));
            line("TRIGGER;VALUE=DATE-TIME:" + INSTANT.format(alarm)).line("END:VALARM");
        }
        line("END:VEVENT");
    }

    /** Folded so that no line is too long; a letter is never cut in two. */
    private CalendarText line(String content) {
        int octets = 0;
        for (int at = 0; at < content.length(); ) {
            int letter = content.codePointAt(at);
            int size = size(letter);
            if (octets + size > LONGEST) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(letter);
            octets += size;
            at += Character.charCount(letter);
        }
        text.append("\r\n");
        return this;
    }

    private static int size(int letter) {
        return letter < 0x80 ? 1 : Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
    }

    /** A value of type TEXT (RFC 5545, 3.3.11): nothing that somebody typed becomes a line or a property of its own. */
    private static String escaped(String typed) {
        return typed.replaceAll("\\p{Cs}", "")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cc}", "");
    }
}
