package vn.tiendo.deadline.domain.period;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a report is owed again: how often, over which days, from when until when.
 *
 * @param startsOn        the day in whose window the first period lies; null for the day the plan is issued
 * @param endsOn          no period begins after that day; null where nobody said when it ends
 * @param workingDaysOnly of a daily report: none is owed for a day on which offices are closed
 */
public record Recurrence(
        Frequency frequency,
        DataWindow window,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        boolean workingDaysOnly) {

    /** A report that is owed once. */
    public static final Recurrence NONE = new Recurrence(Frequency.ONCE, DataWindow.STANDARD, null, null, false);

    public boolean recurring() {
        return frequency.recurring();
    }

    /**
     * Every period from the one whose figures are not closed before that day, without end unless the regime has one. The
     * last is the one in which the regime ends: its figures may be closed later, but a report named after another month
     * or year than those of the regime is not owed.
     */
    public Stream<ReportPeriod> periodsFrom(LocalDate day) {
        if (!recurring()) {
            throw new IllegalStateException("Reported once");
        }
        return Stream.iterate(Span.of(frequency, window, day), Span::next)
                .takeWhile(span -> endsOn == null || !span.begins().isAfter(endsOn))
                .map(Span::period);
    }

    /** Those of {@link #periodsFrom} that are owed by that day, because their windows have begun. */
    public Stream<ReportPeriod> begun(LocalDate from, LocalDate by, Predicate<LocalDate> isWorkingDay) {
        return periodsFrom(from)
                .takeWhile(period -> !period.opensOn().isAfter(by))
                .filter(period -> !workingDaysOnly || isWorkingDay.test(period.opensOn()));
    }

    /** On which day after that one the next period begins to be owed, if there is one. */
    public Optional<LocalDate> nextOpening(LocalDate day) {
        return periodsFrom(startsOn == null || startsOn.isBefore(day) ? day : startsOn)
                .map(ReportPeriod::opensOn)
                .filter(opens -> opens.isAfter(day))
                .findFirst();
    }

    /** Whether it says at least one period, when the plan is issued on that day. */
    public boolean hasPeriods(LocalDate issued) {
        return periodsFrom(startsOn == null ? issued : startsOn).findFirst().isPresent();
    }

    /** In words, for the papers: how often, and over which days. */
    public String described() {
        var days = switch (frequency) {
            case ONCE, WEEKLY -> "";
            case DAILY -> workingDaysOnly ? " (chỉ ngày làm việc)" : " (kể cả ngày nghỉ)";
            default -> " (số liệu từ " + figures() + ")";
        };
        return frequency.title() + days;
    }

    private String figures() {
        if (window == DataWindow.CALENDAR) {
            return "ngày đầu đến ngày cuối kỳ";
        }
        return switch (frequency) {
            case MONTHLY -> "ngày 15 tháng trước đến ngày 14 tháng báo cáo";
            case QUARTERLY -> "ngày 15 của tháng trước quý báo cáo đến ngày 14 của tháng cuối quý";
            case HALF_YEARLY -> "15/12 năm trước đến 14/6, từ 15/6 đến 14/12";
            case NINE_MONTHS -> "15/12 năm trước đến 14/9";
            default -> "15/12 năm trước đến 14/12";
        };
    }
}
