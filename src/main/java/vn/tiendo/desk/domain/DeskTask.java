package vn.tiendo.desk.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.tiendo.VietnamTime;

/**
 * An open task on an officer's desk.
 *
 * @param id         the engine's
 * @param form       the key of its form, for example {@code approveReport}
 * @param name       what is to be done
 * @param title      what it is about, where unit and document do not say it
 * @param unit       the unit it is about, by name
 * @param document   the number of the document it comes from
 * @param dueAt      the last minute that is in time, as Tasklist shows it, or null
 * @param taken      whether the officer has taken it, else it is offered to the officer's group too
 * @param onBehalfOf whose it is, where the officer does it in that person's place
 */
public record DeskTask(
        String id,
        String form,
        String name,
        @Nullable String title,
        @Nullable String unit,
        @Nullable String document,
        @Nullable Instant dueAt,
        boolean taken,
        @Nullable String onBehalfOf) {

    private static final int SOON = 3;

    /** How near the deadline is; each is a word on the screen and a colour beside it. */
    public enum Due {
        NONE,
        LATER,
        SOON,
        TODAY,
        OVERDUE
    }

    public Due due(Instant now) {
        if (dueAt == null) {
            return Due.NONE;
        }
        if (now.isAfter(dueAt)) {
            return Due.OVERDUE;
        }
        long left = days(now);
        return left == 0 ? Due.TODAY : left <= SOON ? Due.SOON : Due.LATER;
    }

    /** Days between today and the last day on which it is in time; past days count too. */
    public long days(Instant now) {
        return Math.abs(ChronoUnit.DAYS.between(day(now), day(dueAt == null ? now : dueAt)));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, VietnamTime.ZONE);
    }
}
