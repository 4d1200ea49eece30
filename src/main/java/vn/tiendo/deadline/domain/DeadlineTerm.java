package vn.tiendo.deadline.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.domain.DeadlineKind.Part;

/**
 * What a deadline means: its kind and what the kind names. Resolved by the arithmetic of the Civil Code (Bộ luật Dân sự
 * 2015, Điều 146–148), in Vietnam's time.
 *
 * @param day    the day that is named, or the day from which a period counts; null where nobody knows it yet
 * @param time   the hour on that day
 * @param amount how many days, weeks, months or hours; for {@link DeadlineKind#MONTHLY_RANGE} the last day of the range,
 *               31 for the last of any month
 * @param first  the first day of a range in each month
 * @param from   the first day of a daily deadline
 * @param to     the last day of a daily deadline
 * @param anchor what the day stands for, where the document names none
 * @param roll   whether the last day moves off a rest day
 */
public record DeadlineTerm(
        DeadlineKind kind,
        @Nullable LocalDate day,
        @Nullable LocalTime time,
        @Nullable Integer amount,
        @Nullable Integer first,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable DeadlineAnchor anchor,
        RollPolicy roll) {

    private static final int MOST = 10_000;

    public DeadlineTerm {
        check(kind, Part.DAY, day);
        check(kind, Part.TIME, time);
        check(kind, Part.AMOUNT, amount);
        check(kind, Part.FIRST, first);
        check(kind, Part.SPAN, from);
        check(kind, Part.SPAN, to);
        check(kind, Part.ANCHOR, anchor);
        if (amount != null && (amount < 1 || amount > MOST)) {
            throw new IllegalArgumentException("No deadline counts to " + amount);
        }
        if (kind.hourLevel() && roll != RollPolicy.STAY) {
            throw new IllegalArgumentException("An hour never moves to another day");
        }
    }

    private static void check(DeadlineKind kind, Part part, @Nullable Object value) {
        if (value == null ? kind.needs(part) : !kind.allows(part)) {
            throw new IllegalArgumentException("A deadline of the kind " + kind + " with " + part + " " + value);
        }
    }

    /** A kind that needs a day at most. */
    public static DeadlineTerm of(DeadlineKind kind, @Nullable LocalDate day) {
        return new DeadlineTerm(kind, day, null, null, null, null, null, null, kind.usualRoll());
    }

    /** "trước 14 giờ ngày X". */
    public static DeadlineTerm beforeHour(LocalDate day, LocalTime time) {
        return new DeadlineTerm(DeadlineKind.BEFORE_DATETIME, day, time, null, null, null, null, null, RollPolicy.STAY);
    }

    /** "trước 14 giờ hằng ngày, từ … đến …"; either end may be open. */
    public static DeadlineTerm daily(LocalTime time, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new DeadlineTerm(
                DeadlineKind.DAILY_BEFORE_TIME, null, time, null, null, from, to, null, RollPolicy.STAY);
    }

    /** "trong tháng …"; a quarter or a year is meant by its last month. */
    public static DeadlineTerm inMonth(YearMonth month) {
        return of(DeadlineKind.IN_MONTH, month.atEndOfMonth());
    }

    /**
     * "trong thời hạn N … kể từ …".
     *
     * @param unit   one of the kinds {@code WITHIN_…}
     * @param day    the day that is not counted, or null while it is not known
     * @param anchor what that day is, or null where the document names the day itself
     */
    public static DeadlineTerm within(
            DeadlineKind unit, int amount, @Nullable LocalDate day, @Nullable DeadlineAnchor anchor) {
        return new DeadlineTerm(unit, day, null, amount, null, null, null, anchor, unit.usualRoll());
    }

    /** "từ ngày 20 đến ngày 25 hằng tháng"; null where the document names only the last day. */
    public static DeadlineTerm monthly(@Nullable Integer first, int last) {
        return new DeadlineTerm(DeadlineKind.MONTHLY_RANGE, null, null, last, first, null, null, null, RollPolicy.STAY);
    }

    /** "N ngày làm việc kể từ ngày chốt số liệu". */
    public static DeadlineTerm afterCutOff(int workingDays, @Nullable LocalDate cutOff) {
        return within(DeadlineKind.AFTER_CUT_OFF, workingDays, cutOff, null);
    }

    /**
     * The same with the day that was open: from which a period counts, the day of a daily deadline, any day of the month
     * of a monthly one, the cut-off.
     */
    public DeadlineTerm on(LocalDate day) {
        return new DeadlineTerm(kind, day, time, amount, first, from, to, anchor, roll);
    }

    /** The same, counted from a moment: for periods in hours. */
    public DeadlineTerm from(Instant moment) {
        var local = moment.atZone(Deadline.VIETNAM);
        return new DeadlineTerm(kind, local.toLocalDate(), local.toLocalTime(), amount, first, from, to, anchor, roll);
    }

    /** The same with another policy for rest days. */
    public DeadlineTerm rolling(RollPolicy roll) {
        return new DeadlineTerm(kind, day, time, amount, first, from, to, anchor, roll);
    }

    /**
     * The first instant that is too late; null where nothing is ever late or where the day is not known yet. 24:00 of a
     * day is the first instant of the next.
     */
    public @Nullable Instant dueAt(WorkingCalendar calendar) {
        if (kind.hourLevel()) {
            return dueHour();
        }
        var last = lastDay(calendar);
        if (last == null) {
            return null;
        }
        return startOf((roll == RollPolicy.STAY ? last : calendar.onOrAfter(last)).plusDays(1));
    }

    private @Nullable Instant dueHour() {
        // A daily deadline as a whole ends with its last day.
        var on = day == null ? to : day;
        if (on == null || time == null) {
            return null;
        }
        var moment = on.atTime(time).atZone(Deadline.VIETNAM).toInstant();
        return amount == null ? moment : moment.plusSeconds(amount * 3_600L);
    }

    /** Before it moves off a rest day. */
    private @Nullable LocalDate lastDay(WorkingCalendar calendar) {
        if (day == null) {
            return null;
        }
        int count = amount == null ? 0 : amount;
        return switch (kind) {
            case BEFORE_DATE -> day.minusDays(1);
            case IN_MONTH -> YearMonth.from(day).atEndOfMonth();
            case WITHIN_DAYS -> day.plusDays(count);
            case WITHIN_WEEKS -> day.plusWeeks(count);
            case WITHIN_MONTHS -> day.plusMonths(count);
            case WITHIN_WORKING_DAYS, AFTER_CUT_OFF -> calendar.plusWorkingDays(day, count);
            case MONTHLY_RANGE -> day.withDayOfMonth(Math.min(count, day.lengthOfMonth()));
            default -> day;
        };
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Deadline.VIETNAM).toInstant();
    }
}
