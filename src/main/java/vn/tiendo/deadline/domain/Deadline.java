package vn.tiendo.deadline.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tiendo.VietnamTime;

/**
 * Until when (thời hạn): the phrase as written, what it means, and the instant it came to. The instant is kept, because
 * it depends on the working calendar of the day it was resolved.
 *
 * @param phrase as the document writes it, for example "trước ngày 15/12/2014"
 * @param dueAt  the first instant that is too late, or null where nothing is ever late or nobody knows yet
 */
public record Deadline(
        String phrase, DeadlineTerm term, @Nullable Instant dueAt) {

    /** The zone in which every deadline is meant. */
    public static final ZoneId VIETNAM = VietnamTime.ZONE;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** A deadline of a kind that needs a day at most and no calendar; the kind and the day make the phrase. */
    public static Deadline of(DeadlineKind kind, @Nullable LocalDate day) {
        var named = switch (kind) {
            case BY_EVENT -> "dịp ";
            case NONE -> "chưa xác định";
            default -> kind.title().toLowerCase(Locale.ROOT) + (kind.dated() ? " " : "");
        };
        return of(
                day == null ? named.strip() : named + DAY.format(day),
                DeadlineTerm.of(kind, day),
                WorkingCalendar.ORDINARY_WEEKS);
    }

    /** The phrase as it was written, and what it was understood to mean. */
    public static Deadline of(String phrase, DeadlineTerm term, WorkingCalendar calendar) {
        return new Deadline(phrase, term, term.dueAt(calendar));
    }

    /** The day it is in Vietnam. */
    public static LocalDate today(Clock clock) {
        return VietnamTime.today(clock);
    }

    public DeadlineKind kind() {
        return term.kind();
    }

    /** The last day on which the duty can be done in time, or null. */
    public @Nullable LocalDate lastDay() {
        return dueAt == null ? null : LocalDate.ofInstant(dueAt.minusNanos(1), VIETNAM);
    }

    /** Whether it ends inside a day. */
    public boolean hourLevel() {
        return kind().hourLevel()
                || dueAt != null && !LocalTime.ofInstant(dueAt, VIETNAM).equals(LocalTime.MIDNIGHT);
    }

    /** The same, resolved anew: after a change of the calendar it may be due at another instant. */
    public Deadline resolvedWith(WorkingCalendar calendar) {
        return of(phrase, term, calendar);
    }

    /** The same with the day that was open, see {@link DeadlineTerm#on}. */
    public Deadline on(LocalDate day, WorkingCalendar calendar) {
        return of(phrase, term.on(day), calendar);
    }

    /**
     * The same once the document is issued: a period that counts from its issue or receipt counts from that day, one in
     * hours from that moment.
     */
    public Deadline issued(LocalDate day, Instant moment, WorkingCalendar calendar) {
        var anchor = term.anchor();
        if (anchor == null || !anchor.knownAtIssue()) {
            return resolvedWith(calendar);
        }
        return of(phrase, kind() == DeadlineKind.WITHIN_HOURS ? term.from(moment) : term.on(day), calendar);
    }

    /**
     * The day to remind on, so many working days before. Day 0 is the last day, or the last working day before it where
     * offices are closed on it: who is reminded must still be able to act.
     */
    public @Nullable LocalDate reminderDay(WorkingCalendar calendar, int workingDays) {
        var last = lastDay();
        return last == null ? null : calendar.plusWorkingDays(calendar.onOrBefore(last), -workingDays);
    }
}
