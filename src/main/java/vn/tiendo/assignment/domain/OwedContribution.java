package vn.tiendo.assignment.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.tiendo.VietnamTime;

/**
 * A contribution with all that both sides want to know of it.
 *
 * @param task     what the lead does, as the plan words it
 * @param source   number of the plan, or its title
 * @param unit     code of the unit that owes it
 * @param lead     code of the unit that leads the task
 * @param phrase   the deadline of the task, as written; the contribution is due with it
 * @param answer   what the lead wrote, once it has answered
 * @param files    how many are in its dossier
 * @param now      at which all this was read
 */
public record OwedContribution(
        long id,
        long assignment,
        long plan,
        String ordinal,
        String task,
        String source,
        String unit,
        String unitName,
        String lead,
        String leadName,
        String phrase,
        @Nullable Instant dueAt,
        @Nullable String content,
        @Nullable Instant deliveredAt,
        ContributionState state,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable Instant closedAt,
        int files,
        Instant now) {

    /** The last day that is in time. */
    public @Nullable LocalDate lastDay() {
        return dueAt == null ? null : day(dueAt.minusNanos(1));
    }

    /** Delivered after the deadline, or not delivered and the deadline is over. */
    public boolean late() {
        return dueAt != null && !until().isBefore(dueAt);
    }

    /** So many days after the last day it came, or it has not come by now; 0 while it is in time, or late by hours. */
    public long daysLate() {
        return late() ? ChronoUnit.DAYS.between(lastDay(), day(until())) : 0;
    }

    /** So many days are left, today not counted; nothing where it is there, late or without a deadline. */
    public @Nullable Long daysLeft() {
        return state != ContributionState.NOT_SENT || dueAt == null || late()
                ? null
                : ChronoUnit.DAYS.between(day(now), lastDay());
    }

    private Instant until() {
        return deliveredAt != null ? deliveredAt : closedAt != null ? closedAt : now;
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, VietnamTime.ZONE);
    }
}
