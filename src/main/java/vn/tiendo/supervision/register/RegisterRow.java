package vn.tiendo.supervision.register;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.domain.Status;

/**
 * One duty in a list.
 *
 * @param unit        code of the unit that owes
 * @param plan        id of the plan
 * @param planNumber  number of the issued document, as written
 * @param title       what is owed; of a recurring report with its period
 * @param officer     login of the officer who carries it out, if one was named
 * @param phrase      the deadline as written
 * @param firstPhrase the first deadline, where another holds now
 * @param dueAt       the first instant that is too late
 * @param doneAt      when that was handed in which was accepted
 * @param handedInAt  when that was handed in which is not yet answered, or was accepted
 * @param reckonedOn  the last day in time; without deadline, the day it was given
 */
public record RegisterRow(
        RegisterKind kind,
        long id,
        String unit,
        String unitName,
        long plan,
        @Nullable String planNumber,
        String planTitle,
        String title,
        @Nullable String officer,
        @Nullable String officerName,
        String phrase,
        @Nullable String firstPhrase,
        @Nullable Instant dueAt,
        @Nullable Instant doneAt,
        @Nullable Instant handedInAt,
        LocalDate reckonedOn,
        Status status,
        boolean dueSoon,
        int daysLate) {

    /** How forms and addresses name the duty: {@code assignment:12}. */
    public String ref() {
        return kind.path() + ":" + id;
    }
}
