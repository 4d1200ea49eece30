package vn.tiendo.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.domain.Status;
import vn.tiendo.supervision.register.RegisterKind;
import vn.tiendo.supervision.register.RegisterRow;

/**
 * One duty.
 *
 * @param deadline      as written
 * @param firstDeadline the first one, where another holds now
 * @param dueAt         the first instant that is too late
 * @param doneAt        when that was handed in which was accepted
 * @param handedInAt    when that was handed in which is not yet answered, or was accepted
 * @param reckonedOn    the last day in time; without deadline, the day it was given
 */
record DutyJson(
        RegisterKind kind,
        long id,
        String title,
        UnitJson unit,
        PlanRef plan,
        @Nullable OfficerJson officer,
        Status status,
        boolean dueSoon,
        int daysLate,
        String deadline,
        @Nullable String firstDeadline,
        @Nullable OffsetDateTime dueAt,
        @Nullable OffsetDateTime doneAt,
        @Nullable OffsetDateTime handedInAt,
        LocalDate reckonedOn) {

    /** The plan that a thing belongs to. */
    record PlanRef(long id, @Nullable String number, String title) {}

    /** The officer who carries it out. */
    record OfficerJson(String login, @Nullable String name) {}

    static DutyJson of(RegisterRow row) {
        return new DutyJson(
                row.kind(),
                row.id(),
                row.title(),
                new UnitJson(row.unit(), row.unitName()),
                new PlanRef(row.plan(), row.planNumber(), row.planTitle()),
                row.officer() == null ? null : new OfficerJson(row.officer(), row.officerName()),
                row.status(),
                row.dueSoon(),
                row.daysLate(),
                row.phrase(),
                row.firstPhrase(),
                VietnamInstant.ofNullable(row.dueAt()),
                VietnamInstant.ofNullable(row.doneAt()),
                VietnamInstant.ofNullable(row.handedInAt()),
                row.reckonedOn());
    }
}
