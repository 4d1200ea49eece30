package vn.tiendo.plan.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.DeadlineKind;
import vn.tiendo.deadline.domain.period.DataWindow;
import vn.tiendo.deadline.domain.period.Frequency;
import vn.tiendo.deadline.domain.period.PeriodDeadline;
import vn.tiendo.deadline.domain.period.Recurrence;
import vn.tiendo.deadline.domain.phrase.DeadlineInput;

/** The inputs of a form that together say how often a report is owed, and until when each time. */
final class DraftRecurrence {

    /** "14", "14:00", "14h30", "14 giờ 30 phút". */
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})\\s*(?:(?:[:hg.]|giờ)\\s*(?:(\\d{2})\\s*(?:phút|')?)?)?");

    private DraftRecurrence() {}

    static Recurrence of(DraftRegime regime, @Nullable LocalDate horizon) {
        if (!regime.recurring()) {
            return Recurrence.NONE;
        }
        return new Recurrence(
                Objects.requireNonNull(regime.frequency()),
                window(regime),
                regime.startsOn(),
                regime.endsOn() == null ? horizon : regime.endsOn(),
                regime.frequency() == Frequency.DAILY && Boolean.TRUE.equals(regime.workingDaysOnly()));
    }

    static Deadline rule(DraftRegime regime) {
        if (regime.frequency() == Frequency.DAILY) {
            return time(regime.dueTime()).map(PeriodDeadline::daily).orElseGet(DraftRecurrence::none);
        }
        if (regime.dueWorkingDays() != null) {
            return PeriodDeadline.afterCutOff(regime.dueWorkingDays());
        }
        return regime.dueDayOfMonth() == null ? none() : PeriodDeadline.onDay(regime.dueDayOfMonth(), window(regime));
    }

    static Deadline upwardRule(DraftRegime regime) {
        return regime.upwardWorkingDays() == null ? none() : PeriodDeadline.afterLowerTier(regime.upwardWorkingDays());
    }

    private static Deadline none() {
        return Deadline.of(DeadlineKind.NONE, null);
    }

    private static DataWindow window(DraftRegime regime) {
        return regime.dataWindow() == null ? DataWindow.STANDARD : regime.dataWindow();
    }

    private static Optional<LocalTime> time(@Nullable String typed) {
        var match = TIME.matcher(typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT));
        if (!match.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(match.group(1));
        int minute = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
        return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }

    /** What is missing or cannot be meant, to be read after the words that name the report. */
    static Optional<String> broken(DraftRegime regime, @Nullable LocalDate horizon, LocalDate today) {
        return missing(regime).or(() -> impossible(regime, of(regime, horizon), today));
    }

    private static Optional<String> missing(DraftRegime regime) {
        if (regime.frequency() == Frequency.DAILY) {
            return time(regime.dueTime()).isPresent()
                    ? Optional.empty()
                    : Optional.of("hãy ghi giờ phải gửi hằng ngày, ví dụ 14:00.");
        }
        if (regime.frequency() == Frequency.WEEKLY) {
            return regime.dueWorkingDays() != null
                    ? Optional.empty()
                    : Optional.of("hãy ghi báo cáo phải gửi bao nhiêu ngày làm việc sau ngày chốt số liệu.");
        }
        return (regime.dueWorkingDays() == null) == (regime.dueDayOfMonth() == null)
                ? Optional.of(
                        "hãy ghi số ngày làm việc sau ngày chốt số liệu hoặc ngày gửi trong tháng, chỉ một trong hai.")
                : Optional.empty();
    }

    private static Optional<String> impossible(DraftRegime regime, Recurrence recurrence, LocalDate today) {
        var starts = regime.startsOn();
        var ends = regime.endsOn();
        if (starts != null && starts.getYear() < today.getYear() - 1
                || starts != null && DeadlineInput.tooFar(starts, today)
                || ends != null && DeadlineInput.tooFar(ends, today)) {
            return Optional.of("ngày bắt đầu hoặc kết thúc chế độ báo cáo quá xa; hãy kiểm tra lại năm.");
        }
        if (ends != null && (ends.isBefore(today) || starts != null && ends.isBefore(starts))) {
            return Optional.of(
                    "ngày kết thúc chế độ báo cáo phải từ hôm nay và không trước ngày bắt đầu; hãy chọn lại.");
        }
        if (!recurrence.hasPeriods(today)) {
            return Optional.of("từ ngày bắt đầu đến ngày kết thúc không có kỳ báo cáo nào; hãy chọn lại.");
        }
        return regime.upwardRecipient() != null && regime.upwardWorkingDays() == null
                ? Optional.of("hãy ghi báo cáo tổng hợp gửi lên bao nhiêu ngày làm việc sau thời hạn của các đơn vị.")
                : Optional.empty();
    }
}
