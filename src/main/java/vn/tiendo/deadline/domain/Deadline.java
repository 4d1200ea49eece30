package vn.tiendo.deadline.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.VietnamTime;

/**
 * Until when (thời hạn): the phrase as written, its kind and the day it names. A period ends at 24:00 of its last day
 * (Bộ luật Dân sự 2015, Điều 148), which is the first instant of the next day in Vietnam.
 *
 * @param phrase as the document writes it, for example "trước ngày 15/12/2014"
 * @param day    the day that is named; null if and only if the kind has none
 */
public record Deadline(
        String phrase, DeadlineKind kind, @Nullable LocalDate day) {

    /** The zone in which every deadline is meant. */
    public static final ZoneId VIETNAM = VietnamTime.ZONE;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    public Deadline {
        if (kind.dated() != (day != null)) {
            throw new IllegalArgumentException("A deadline of the kind " + kind + " and the day " + day);
        }
    }

    /** A deadline without a phrase of its own: the kind and the day make one. */
    public static Deadline of(DeadlineKind kind, @Nullable LocalDate day) {
        var named = switch (kind) {
            case BEFORE_DATE -> "trước ngày ";
            case NO_LATER_THAN -> "chậm nhất ngày ";
            case BY_EVENT -> "dịp ";
            case ONGOING -> "thường xuyên";
            case NONE -> "chưa xác định";
        };
        return new Deadline(day == null ? named : named + DAY.format(day), kind, day);
    }

    /** The day it is in Vietnam. */
    public static LocalDate today(Clock clock) {
        return VietnamTime.today(clock);
    }

    /** The last day on which the duty can be done in time, or null. */
    public @Nullable LocalDate lastDay() {
        return day == null || kind != DeadlineKind.BEFORE_DATE ? day : day.minusDays(1);
    }

    /** The first instant that is too late, or null where nothing is ever late. */
    public @Nullable Instant dueAt() {
        var last = lastDay();
        return last == null ? null : last.plusDays(1).atStartOfDay(VIETNAM).toInstant();
    }
}
