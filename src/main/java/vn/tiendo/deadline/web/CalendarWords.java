package vn.tiendo.deadline.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import vn.tiendo.deadline.domain.DayInWords;
import vn.tiendo.deadline.domain.Deadline;

/** Days with their weekday, for the templates. */
@Component("ngay")
class CalendarWords {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    public String full(LocalDate day) {
        return DayInWords.full(day);
    }

    /** A deadline by its first instant that is too late: "hết Thứ Hai 27/04/2026", or with the hour where it has one. */
    public String deadline(Instant tooLate) {
        var moment = tooLate.atZone(Deadline.VIETNAM);
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? "hết " + full(moment.toLocalDate().minusDays(1))
                : HOUR.format(moment) + " " + full(moment.toLocalDate());
    }
}
