package vn.tiendo.plan.domain;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.DeadlineChoice;
import vn.tiendo.deadline.domain.period.DataWindow;
import vn.tiendo.deadline.domain.period.Frequency;
import vn.tiendo.deadline.domain.period.Recurrence;
import vn.tiendo.deadline.domain.phrase.DeadlineInput;
import vn.tiendo.figure.domain.Asked;
import vn.tiendo.figure.domain.AskedLines;

/**
 * A report that a plan asks for (chế độ báo cáo) as it is drafted: who reports to whom, through whom, until when, who
 * draws the reports together, and where the consolidated report goes.
 *
 * @param reporters          units by code, instead of a rule
 * @param reporterRule       code of the fan-out rule whose units report
 * @param via                the unit the reports pass through ("qua …"); where it also consolidates, it receives them
 * @param answersSuperior    the consolidated report answers what the superior plan asks of this unit
 * @param upwardRecipient    to whom the consolidating unit owes the consolidated report, where nothing asks for it yet
 * @param dueWorkingDays     of a recurring report: so many working days after the day its figures are closed, or
 * @param dueDayOfMonth      on that day of the month
 * @param dueTime            of a daily report: the hour, as typed
 * @param conditional        only where there is something to report
 * @param upwardWorkingDays  of a recurring report: so many working days after the deadline of the reporting units
 * @param indicators         the figures it asks for, a line each, as {@link AskedLines} reads them
 */
public record DraftRegime(
        @NotBlank(message = "hãy ghi tên báo cáo.")
        @Size(max = 300, message = "tên báo cáo dài quá 300 ký tự; hãy rút gọn.")
        String name,

        @Nullable @Size(max = 2000, message = "đề cương dài quá 2.000 ký tự; hãy rút gọn.")
        String outline,

        @Size(max = 60, message = "chọn nhiều nhất 60 đơn vị báo cáo; nhiều hơn hãy dùng nhóm đơn vị.") @Nullable
        List<String> reporters,

        @Nullable String reporterRule,

        @NotBlank(message = "hãy chọn cơ quan nhận báo cáo.")
        String recipient,

        @Nullable String via,
        @Nullable String consolidator,

        @Nullable @Size(max = 300, message = "câu chữ về thời hạn dài quá 300 ký tự; hãy rút gọn.")
        String deadlinePhrase,

        @Nullable DeadlineChoice deadlineKind,
        @Nullable LocalDate deadlineDay,
        @Nullable Boolean deadlineConfirmed,
        @Nullable Boolean answersSuperior,
        @Nullable String upwardRecipient,

        @Nullable @Size(max = 300, message = "câu chữ về thời hạn dài quá 300 ký tự; hãy rút gọn.")
        String upwardDeadlinePhrase,

        @Nullable DeadlineChoice upwardDeadlineKind,
        @Nullable LocalDate upwardDeadlineDay,
        @Nullable Boolean upwardDeadlineConfirmed,
        @Nullable Frequency frequency,
        @Nullable DataWindow dataWindow,

        @Nullable
        @Min(value = 1, message = "báo cáo gửi sau ngày chốt số liệu ít nhất 01 ngày làm việc; hãy ghi lại.")
        @Max(value = 60, message = "báo cáo gửi nhiều nhất 60 ngày làm việc sau ngày chốt số liệu; hãy ghi lại.")
        Integer dueWorkingDays,

        @Nullable
        @Min(value = 1, message = "ngày gửi trong tháng là từ 1 đến 31; hãy ghi lại.")
        @Max(value = 31, message = "ngày gửi trong tháng là từ 1 đến 31; hãy ghi lại.")
        Integer dueDayOfMonth,

        @Nullable @Size(max = 20, message = "giờ gửi dài quá 20 ký tự; hãy ghi như 14:00.")
        String dueTime,

        @Nullable Boolean workingDaysOnly,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Boolean conditional,

        @Nullable
        @Min(
                value = 1,
                message = "báo cáo tổng hợp gửi sau thời hạn của các đơn vị ít nhất 01 ngày làm việc; hãy ghi lại.")
        @Max(
                value = 60,
                message = "báo cáo tổng hợp gửi nhiều nhất 60 ngày làm việc sau thời hạn của các đơn vị; hãy ghi lại.")
        Integer upwardWorkingDays,

        @Nullable @Size(max = 8000, message = "bảng chỉ tiêu dài quá 8.000 ký tự; hãy rút gọn.")
        String indicators) {

    public DraftRegime {
        reporters = reporters == null ? List.of() : List.copyOf(reporters);
    }

    /** A report that is owed once. */
    public DraftRegime(
            String name,
            @Nullable String outline,
            @Nullable List<String> reporters,
            @Nullable String reporterRule,
            String recipient,
            @Nullable String via,
            @Nullable String consolidator,
            @Nullable String deadlinePhrase,
            @Nullable DeadlineChoice deadlineKind,
            @Nullable LocalDate deadlineDay,
            @Nullable Boolean deadlineConfirmed,
            @Nullable Boolean answersSuperior,
            @Nullable String upwardRecipient,
            @Nullable String upwardDeadlinePhrase,
            @Nullable DeadlineChoice upwardDeadlineKind,
            @Nullable LocalDate upwardDeadlineDay,
            @Nullable Boolean upwardDeadlineConfirmed) {
        this(
                name,
                outline,
                reporters,
                reporterRule,
                recipient,
                via,
                consolidator,
                deadlinePhrase,
                deadlineKind,
                deadlineDay,
                deadlineConfirmed,
                answersSuperior,
                upwardRecipient,
                upwardDeadlinePhrase,
                upwardDeadlineKind,
                upwardDeadlineDay,
                upwardDeadlineConfirmed,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Until when the reports are owed, as it was entered. */
    public DeadlineInput deadline() {
        return DeadlineInput.of(deadlinePhrase, deadlineKind, deadlineDay, deadlineConfirmed);
    }

    /** Until when the consolidated report is owed, as it was entered. */
    public DeadlineInput upwardDeadline() {
        return DeadlineInput.of(upwardDeadlinePhrase, upwardDeadlineKind, upwardDeadlineDay, upwardDeadlineConfirmed);
    }

    /** The same, due by other words or another day. */
    DraftRegime until(DeadlineInput deadline) {
        return copy(
                reporters, recipient, via, consolidator, deadline, upwardRecipient, upwardDeadline(), startsOn, endsOn);
    }

    /**
     * The same in a later year.
     *
     * @param units who is there in place of some units; nobody in place of one that ended without a single successor
     */
    public DraftRegime in(NextYear years, UnaryOperator<List<String>> units) {
        return copy(
                units.apply(reporters),
                only(units, recipient) == null ? recipient : Objects.requireNonNull(only(units, recipient)),
                only(units, via),
                only(units, consolidator),
                years.deadline(deadline()),
                only(units, upwardRecipient),
                years.deadline(upwardDeadline()),
                years.day(startsOn),
                years.day(endsOn));
    }

    private static @Nullable String only(UnaryOperator<List<String>> units, @Nullable String unit) {
        return unit == null
                ? null
                : units.apply(List.of(unit)).stream().findFirst().orElse(null);
    }

    private DraftRegime copy(
            List<String> reporters,
            String recipient,
            @Nullable String via,
            @Nullable String consolidator,
            DeadlineInput deadline,
            @Nullable String upwardRecipient,
            DeadlineInput upwardDeadline,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn) {
        return new DraftRegime(
                name,
                outline,
                reporters,
                reporterRule,
                recipient,
                via,
                consolidator,
                deadline.phrase(),
                deadline.choice(),
                deadline.day(),
                deadline.confirmed(),
                answersSuperior,
                upwardRecipient,
                upwardDeadline.phrase(),
                upwardDeadline.choice(),
                upwardDeadline.day(),
                upwardDeadline.confirmed(),
                frequency,
                dataWindow,
                dueWorkingDays,
                dueDayOfMonth,
                dueTime,
                workingDaysOnly,
                startsOn,
                endsOn,
                conditional,
                upwardWorkingDays,
                indicators);
    }

    /**
     * The figures it asks for.
     *
     * @throws vn.tiendo.Refusal naming the line that cannot be read
     */
    public List<Asked> asked() {
        return AskedLines.read(indicators);
    }

    /**
     * Until when the reports are owed: of a recurring one the rule that each period resolves.
     *
     * @param resolved what an input comes to
     */
    public Deadline deadline(Function<DeadlineInput, Deadline> resolved) {
        return recurring() ? DraftRecurrence.rule(this) : resolved.apply(deadline());
    }

    /** The same for the consolidated report. */
    public Deadline upwardDeadline(Function<DeadlineInput, Deadline> resolved) {
        return recurring() ? DraftRecurrence.upwardRule(this) : resolved.apply(upwardDeadline());
    }

    public boolean recurring() {
        return frequency != null && frequency.recurring();
    }

    /**
     * How often it is owed.
     *
     * @param horizon the day until which the plan runs, for a regime that does not say itself when it ends
     */
    public Recurrence recurrence(@Nullable LocalDate horizon) {
        return DraftRecurrence.of(this, horizon);
    }

    /** Whether it is owed only where there is something to report. */
    public boolean onlyIfSomethingArose() {
        return Boolean.TRUE.equals(conditional);
    }

    /** Whether the consolidated report is to answer the superior plan. */
    public boolean answers() {
        return Boolean.TRUE.equals(answersSuperior);
    }
}
