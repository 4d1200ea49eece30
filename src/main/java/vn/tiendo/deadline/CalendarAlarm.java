package vn.tiendo.deadline;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tiendo.deadline.domain.CalendarDay;

/** Tells in good time that a year is not in the working calendar: deadlines would be reckoned as if it had no Tết. */
@Component
public class CalendarAlarm {

    private final Calendars calendars;

    CalendarAlarm(Calendars calendars) {
        this.calendars = calendars;
    }

    /** The year that has no rows but should: the current one at any time, the next one from 1 December on. */
    public Optional<Integer> missingYear(LocalDate today) {
        int year = today.getYear();
        if (CalendarDay.knows(year) && !calendars.hasRows(year)) {
            return Optional.of(year);
        }
        return today.getMonth() == Month.DECEMBER && CalendarDay.knows(year + 1) && !calendars.hasRows(year + 1)
                ? Optional.of(year + 1)
                : Optional.empty();
    }
}
