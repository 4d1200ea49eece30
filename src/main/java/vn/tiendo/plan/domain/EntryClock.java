package vn.tiendo.plan.domain;

import java.time.Instant;
import java.time.LocalDate;
import vn.tiendo.VietnamTime;
import vn.tiendo.deadline.domain.WorkingCalendar;
import vn.tiendo.document.domain.Urgency;

/**
 * Until when the tasks of a received directive must be entered: urgent ones the same day, others within one working day,
 * those with many tasks or recipients within two (the rule of Thanh Hóa, 2025).
 */
public final class EntryClock {

    private EntryClock() {}

    /** The first instant that is too late. */
    public static Instant dueAt(LocalDate received, Urgency urgency, boolean manyTasks, WorkingCalendar calendar) {
        var last = urgency != Urgency.NORMAL ? received : calendar.plusWorkingDays(received, manyTasks ? 2 : 1);
        return last.plusDays(1).atStartOfDay(VietnamTime.ZONE).toInstant();
    }
}
