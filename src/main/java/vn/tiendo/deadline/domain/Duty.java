package vn.tiendo.deadline.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a unit owes by a deadline: a task or a report.
 *
 * @param unit           code of the unit that owes it
 * @param officer        login of the specialist who carries it out, where one was named
 * @param supervisor     code of the unit that follows it up
 * @param superior       code of the unit whose leaders are told when it stays undone
 * @param phrase         the deadline that holds now, as written
 * @param dueAt          the first instant that is too late, or null
 * @param version        how often the deadline has been set; each is reminded of anew
 * @param firstPhrase    the first deadline, where another holds now
 * @param open           neither accepted nor withdrawn
 * @param handedIn       somebody else is checking it now
 * @param conditional    owed only where there is something to report; it never becomes overdue while nobody says so
 */
public record Duty(
        DutyRef ref,
        long plan,
        String title,
        String unit,
        @Nullable String officer,
        String supervisor,
        String superior,
        String phrase,
        @Nullable Instant dueAt,
        int version,
        @Nullable String firstPhrase,
        @Nullable Instant firstDueAt,
        boolean open,
        boolean handedIn,
        boolean conditional) {

    /** Whether the unit is late with it at that instant, and has it on its own desk. */
    public boolean overdue(Instant now) {
        return open && !handedIn && dueAt != null && !now.isBefore(dueAt);
    }
}
