package vn.tiendo.notification.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as a calendar shows it.
 *
 * @param uid      the same for ever, so that a deadline that moves is the same entry on another day
 * @param sequence higher each time the deadline was set
 * @param day      the whole last day
 * @param hour     where the deadline is an hour of that day, else null
 * @param alarm    when the calendar reminds, or null where it does not
 */
public record CalendarEvent(
        String uid,
        int sequence,
        String summary,
        String description,
        String url,
        LocalDate day,
        @Nullable Instant hour,
        @Nullable Instant alarm) {}
