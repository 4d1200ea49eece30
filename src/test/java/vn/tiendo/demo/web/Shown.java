package vn.tiendo.demo.web;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.demo.travel.KeptClock;

/**
 * A moment as the page writes it.
 *
 * @param weekday {@code Thứ Tư}, {@code Chủ nhật}
 * @param date    {@code 02/04/2014}
 * @param time    {@code 08:00}
 * @param field   as a browser's field has it, {@code 2014-04-02T08:00:00}
 * @param iso     as scripts have it
 */
record Shown(String weekday, String date, String time, String field, String iso) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", VIETNAMESE);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    static Shown of(Instant moment) {
        var here = ZonedDateTime.ofInstant(moment, Deadline.VIETNAM);
        return new Shown(
                here.getDayOfWeek() == DayOfWeek.SUNDAY ? "Chủ nhật" : WEEKDAY.format(here),
                DATE.format(here),
                TIME.format(here),
                FIELD.format(here),
                KeptClock.written(moment));
    }

    /** "08:00 thứ Tư, 02/04/2014". */
    public String inWords() {
        return time + " " + weekday.replace("Thứ", "thứ") + ", " + date;
    }
}
