package vn.tiendo.deadline.domain.period;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.DeadlineAnchor;
import vn.tiendo.deadline.domain.DeadlineKind;
import vn.tiendo.deadline.domain.DeadlineTerm;
import vn.tiendo.deadline.domain.WorkingCalendar;

/**
 * Until when a recurring report is to be there (thời hạn gửi): a rule of the regime, which each period resolves. Between
 * the day the figures are closed and the deadline lies at least one working day (Nghị định 09/2019, Điều 8 khoản 5).
 */
public final class PeriodDeadline {

    private static final int LEAST_WORKING_DAYS = 1;

    private PeriodDeadline() {}

    /** "02 ngày làm việc kể từ ngày chốt số liệu". */
    public static Deadline afterCutOff(int workingDays) {
        return rule(
                "%02d ngày làm việc kể từ ngày chốt số liệu".formatted(workingDays),
                DeadlineTerm.afterCutOff(workingDays, null));
    }

    /** "chậm nhất ngày 25 của tháng cuối kỳ", or of the next month where the figures are not closed before that day. */
    public static Deadline onDay(int dayOfMonth, DataWindow window) {
        var month = window.closedBefore(dayOfMonth) ? "tháng cuối kỳ" : "tháng sau kỳ báo cáo";
        return rule("chậm nhất ngày %02d của %s".formatted(dayOfMonth, month), DeadlineTerm.monthly(null, dayOfMonth));
    }

    /** "trước 14 giờ hằng ngày": on that very day, on a holiday too. */
    public static Deadline daily(LocalTime time) {
        var minutes = time.getMinute() == 0 ? "" : " %02d phút".formatted(time.getMinute());
        return rule(
                "trước %d giờ%s hằng ngày".formatted(time.getHour(), minutes), DeadlineTerm.daily(time, null, null));
    }

    /** "02 ngày làm việc kể từ thời hạn gửi của cấp dưới": for the unit that draws the reports together. */
    public static Deadline afterLowerTier(int workingDays) {
        return rule(
                "%02d ngày làm việc kể từ thời hạn gửi của cấp dưới".formatted(workingDays),
                DeadlineTerm.within(DeadlineKind.WITHIN_WORKING_DAYS, workingDays, null, DeadlineAnchor.LOWER_TIER));
    }

    private static Deadline rule(String phrase, DeadlineTerm term) {
        return Deadline.of(phrase, term, WorkingCalendar.ORDINARY_WEEKS);
    }

    /** Until when the report of that period is to be there. */
    public static Deadline of(Deadline rule, ReportPeriod period, WorkingCalendar calendar) {
        if (rule.kind() != DeadlineKind.MONTHLY_RANGE) {
            return rule.on(period.cutOff(), calendar);
        }
        int dayOfMonth = Objects.requireNonNull(rule.term().amount());
        var day = firstAfter(period.cutOff(), dayOfMonth);
        return day.isBefore(calendar.plusWorkingDays(period.cutOff(), LEAST_WORKING_DAYS))
                ? leastAfter(rule, period, calendar)
                : rule.on(day, calendar);
    }

    private static Deadline leastAfter(Deadline rule, ReportPeriod period, WorkingCalendar calendar) {
        return Deadline.of(rule.phrase(), DeadlineTerm.afterCutOff(LEAST_WORKING_DAYS, period.cutOff()), calendar);
    }

    /** That day of the month in which the figures are closed, or of the next one; the last where a month is shorter. */
    private static LocalDate firstAfter(LocalDate cutOff, int dayOfMonth) {
        var same = clamped(cutOff, dayOfMonth);
        return same.isAfter(cutOff) ? same : clamped(cutOff.plusMonths(1), dayOfMonth);
    }

    private static LocalDate clamped(LocalDate month, int dayOfMonth) {
        return month.withDayOfMonth(Math.min(dayOfMonth, month.lengthOfMonth()));
    }

    /**
     * Until when the consolidated report of that period is to be there, never before the reports it is drawn from.
     *
     * @param lower until when these are to be there
     */
    public static Deadline ofUpperTier(Deadline rule, Deadline lower, ReportPeriod period, WorkingCalendar calendar) {
        var upper = rule.term().anchor() == DeadlineAnchor.LOWER_TIER
                ? afterLower(rule, lower, calendar)
                : rule.kind().recurring() ? of(rule, period, calendar) : rule;
        return upper.dueAt() != null && lower.dueAt() != null && upper.dueAt().isBefore(lower.dueAt())
                ? Deadline.of(rule.phrase(), lower.term(), calendar)
                : upper;
    }

    /** Where the lower tier counts working days from the cut-off, both count from it: a change of the calendar moves both. */
    private static Deadline afterLower(Deadline rule, Deadline lower, WorkingCalendar calendar) {
        int days = Objects.requireNonNull(rule.term().amount());
        var below = lower.term();
        if (below.kind() == DeadlineKind.AFTER_CUT_OFF && below.day() != null && below.amount() != null) {
            return Deadline.of(rule.phrase(), DeadlineTerm.afterCutOff(below.amount() + days, below.day()), calendar);
        }
        var last = lower.lastDay();
        return last == null ? rule : rule.on(last, calendar);
    }
}
