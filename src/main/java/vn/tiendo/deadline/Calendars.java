package vn.tiendo.deadline;

import org.springframework.stereotype.Repository;
import vn.tiendo.deadline.domain.WorkingCalendar;

/** The working calendar that holds now. */
@Repository
public class Calendars {

    public WorkingCalendar current() {
        return WorkingCalendar.ORDINARY_WEEKS;
    }
}
