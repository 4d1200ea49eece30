package vn.tiendo.plan.domain;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.domain.DeadlineChoice;
import vn.tiendo.deadline.domain.phrase.DeadlineInput;

/**
 * A report that a plan asks for (chế độ báo cáo) as it is drafted: who reports to whom, through whom, until when, who
 * draws the reports together, and where the consolidated report goes.
 *
 * @param reporters          units by code, instead of a rule
 * @param reporterRule       code of the fan-out rule whose units report
 * @param via                the unit the reports pass through ("qua …"); where it also consolidates, it receives them
 * @param answersSuperior    the consolidated report answers what the superior plan asks of this unit
 * @param upwardRecipient    to whom the consolidating unit owes the consolidated report, where nothing asks for it yet
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
        @Nullable Boolean upwardDeadlineConfirmed) {

    public DraftRegime {
        reporters = reporters == null ? List.of() : List.copyOf(reporters);
    }

    /** Until when the reports are owed, as it was entered. */
    public DeadlineInput deadline() {
        return DeadlineInput.of(deadlinePhrase, deadlineKind, deadlineDay, deadlineConfirmed);
    }

    /** Until when the consolidated report is owed, as it was entered. */
    public DeadlineInput upwardDeadline() {
        return DeadlineInput.of(upwardDeadlinePhrase, upwardDeadlineKind, upwardDeadlineDay, upwardDeadlineConfirmed);
    }

    /** Whether the consolidated report is to answer the superior plan. */
    public boolean answers() {
        return Boolean.TRUE.equals(answersSuperior);
    }
}
