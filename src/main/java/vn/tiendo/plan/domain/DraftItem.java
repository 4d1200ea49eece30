package vn.tiendo.plan.domain;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.PlainWords;
import vn.tiendo.deadline.domain.DeadlineChoice;
import vn.tiendo.deadline.domain.phrase.DeadlineInput;

/**
 * A task of a plan (nhiệm vụ) as it is drafted. Without lead units and without a fan-out rule it is "chưa phân công".
 *
 * @param leads                units that each owe the whole (đồng chủ trì), by code
 * @param fanOutRule           code of the rule whose units each owe their own, instead of leads
 * @param externalCoordinators who else takes part but has no login here, as written
 * @param evidenceRequired     whether it can only be proposed as done with a file to show for it
 */
public record DraftItem(
        @Nullable @Size(max = 20, message = "số thứ tự dài quá 20 ký tự; hãy rút gọn.")
        String ordinal,

        @NotBlank(message = "hãy ghi nội dung nhiệm vụ.")
        @Size(max = 2000, message = "nội dung dài quá 2.000 ký tự; hãy rút gọn.")
        String content,

        @Nullable @Size(max = 500, message = "sản phẩm dài quá 500 ký tự; hãy rút gọn.")
        String product,

        @Size(max = 60, message = "chọn nhiều nhất 60 đơn vị chủ trì; nhiều hơn hãy dùng nhóm đơn vị.") @Nullable
        List<String> leads,

        @Nullable String fanOutRule,

        @Size(max = 60, message = "chọn nhiều nhất 60 đơn vị phối hợp; hãy bỏ bớt.") @Nullable
        List<String> coordinators,

        @Nullable @Size(max = 500, message = "tên đơn vị phối hợp khác dài quá 500 ký tự; hãy rút gọn.")
        String externalCoordinators,

        @Nullable @Size(max = 300, message = "câu chữ về thời hạn dài quá 300 ký tự; hãy rút gọn.")
        String deadlinePhrase,

        @Nullable DeadlineChoice deadlineKind,
        @Nullable LocalDate deadlineDay,
        @Nullable Boolean deadlineConfirmed,
        @Nullable Boolean evidenceRequired) {

    /** A task that can be proposed as done without a file. */
    public DraftItem(
            @Nullable String ordinal,
            String content,
            @Nullable String product,
            @Nullable List<String> leads,
            @Nullable String fanOutRule,
            @Nullable List<String> coordinators,
            @Nullable String externalCoordinators,
            @Nullable String deadlinePhrase,
            @Nullable DeadlineChoice deadlineKind,
            @Nullable LocalDate deadlineDay,
            @Nullable Boolean deadlineConfirmed) {
        this(
                ordinal,
                content,
                product,
                leads,
                fanOutRule,
                coordinators,
                externalCoordinators,
                deadlinePhrase,
                deadlineKind,
                deadlineDay,
                deadlineConfirmed,
                null);
    }

    public DraftItem {
        leads = leads == null ? List.of() : List.copyOf(leads);
        coordinators = coordinators == null ? List.of() : List.copyOf(coordinators);
    }

    /** Until when, as it was entered. */
    public DeadlineInput deadline() {
        return DeadlineInput.of(deadlinePhrase, deadlineKind, deadlineDay, deadlineConfirmed);
    }

    /** The same, due by other words or another day. */
    DraftItem until(DeadlineInput deadline) {
        return new DraftItem(
                ordinal,
                content,
                product,
                leads,
                fanOutRule,
                coordinators,
                externalCoordinators,
                deadline.phrase(),
                deadline.choice(),
                deadline.day(),
                deadline.confirmed());
    }

    /** The same, without saying until when. */
    public DraftItem withoutDeadline() {
        return until(new DeadlineInput(null, null, null, false));
    }

    /** Whether it is the same task, by its number and words. */
    boolean isTheSameAs(DraftItem other) {
        return Objects.equals(ordinal, other.ordinal) && PlainWords.of(content).equals(PlainWords.of(other.content));
    }

    public boolean unassigned() {
        return leads.isEmpty() && fanOutRule == null;
    }
}
