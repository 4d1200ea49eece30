package vn.tiendo.deadline;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.audit.AuditTrail.Subject;
import vn.tiendo.deadline.domain.Deadline;

/** Raises the alarm about a year without a working calendar, once for each year however often it is asked. */
@Service
public class RaiseCalendarAlarm {

    private final CalendarAlarm alarm;
    private final Calendars calendars;
    private final AuditTrail audit;
    private final Clock clock;

    RaiseCalendarAlarm(CalendarAlarm alarm, Calendars calendars, AuditTrail audit, Clock clock) {
        this.alarm = alarm;
        this.calendars = calendars;
        this.audit = audit;
        this.clock = clock;
    }

    /** The year for which the alarm has been raised just now; empty if there is no need, or it was raised before. */
    @Transactional
    public Optional<Integer> run() {
        return alarm.missingYear(Deadline.today(clock))
                .filter(this::notYetRaised)
                .map(this::raise);
    }

    private boolean notYetRaised(int year) {
        // Another node asks at the same hour.
        calendars.lock();
        return audit.last(about(year)).isEmpty();
    }

    private int raise(int year) {
        audit.record(AuditTrail.SYSTEM, about(year), "Báo động: năm " + year + " chưa có lịch làm việc", null);
        return year;
    }

    private static Subject about(int year) {
        return new Subject("calendar_year", year);
    }
}
