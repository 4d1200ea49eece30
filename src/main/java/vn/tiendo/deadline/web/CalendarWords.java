package vn.tiendo.deadline.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import vn.tiendo.PageTexts;
import vn.tiendo.deadline.domain.DayInWords;
import vn.tiendo.deadline.domain.Deadline;

/** Days with their weekday, for the templates, in the language of the page. */
@Component("ngay")
class CalendarWords {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final PageTexts texts;

    CalendarWords(PageTexts texts) {
        this.texts = texts;
    }

    /** For example "Thứ Hai 27/04/2026", in English "Monday 27/04/2026". */
    public String full(LocalDate day) {
        return texts.of("calendar.weekday." + day.getDayOfWeek().getValue()) + " " + DayInWords.plain(day);
    }

    /** A deadline by its first instant that is too late: "hết Thứ Hai 27/04/2026", or with the hour where it has one. */
    public String deadline(Instant tooLate) {
        var moment = tooLate.atZone(Deadline.VIETNAM);
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? texts.of("calendar.endOf", full(moment.toLocalDate().minusDays(1)))
                : HOUR.format(moment) + " " + full(moment.toLocalDate());
    }
}
