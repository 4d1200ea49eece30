package vn.tiendo.deadline;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.tiendo.VietnamTime;

/** Working days counted from today, by the calendar that holds now. */
@Component
class WorkingTime {

    private final Calendars calendars;
    private final Clock clock;

    WorkingTime(Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The end of the day so many working days from now; today is not counted. */
    Instant endOfDayAfter(int workingDays) {
        return calendars
                .current()
                .plusWorkingDays(VietnamTime.today(clock), workingDays)
                .plusDays(1)
                .atStartOfDay(VietnamTime.ZONE)
                .toInstant();
    }
}
