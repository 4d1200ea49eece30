package vn.tiendo.deadline;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.audit.AuditTrail.Event;
import vn.tiendo.audit.AuditTrail.Subject;

/** Who changed the working calendar, day by day. */
@Component
public class CalendarHistory {

    private static final String KIND = "calendar_day";
    private static final int SHOWN = 20;

    private final AuditTrail audit;

    CalendarHistory(AuditTrail audit) {
        this.audit = audit;
    }

    /** Under which the history of a day is kept: {@code calendar_day 20260427}. */
    static Subject about(LocalDate day) {
        return new Subject(KIND, day.getYear() * 10_000L + day.getMonthValue() * 100L + day.getDayOfMonth());
    }

    /** The last changes, newest first. */
    public List<Event> latest() {
        return audit.latest(KIND, SHOWN);
    }
}
