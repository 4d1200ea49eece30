package vn.tiendo.deadline.web;

import java.security.Principal;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.tiendo.deadline.CalendarAlarm;
import vn.tiendo.deadline.CalendarKeepers;
import vn.tiendo.deadline.domain.Deadline;

/** The year without a working calendar, for the head of every page of those who can enter it. */
@ControllerAdvice(annotations = Controller.class)
class CalendarBanner {

    private final CalendarAlarm alarm;
    private final CalendarKeepers keepers;
    private final Clock clock;

    CalendarBanner(CalendarAlarm alarm, CalendarKeepers keepers, Clock clock) {
        this.alarm = alarm;
        this.keepers = keepers;
        this.clock = clock;
    }

    @ModelAttribute("calendarAlarm")
    @Nullable
    Integer missingYear(@Nullable Principal who) {
        return who == null
                ? null
                : alarm.missingYear(Deadline.today(clock))
                        .filter(year -> keepers.contain(who.getName()))
                        .orElse(null);
    }
}
