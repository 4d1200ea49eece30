package vn.tiendo.agreement.domain;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.domain.DeadlineChoice;
import vn.tiendo.deadline.domain.phrase.DeadlineInput;

/**
 * A task of an agreement as it is drafted.
 *
 * @param leads the parties whose task it is, by code; none for a task of all parties together
 */
public record AgreedItem(
        @Nullable @Size(max = 20, message = "số thứ tự dài quá 20 ký tự; hãy rút gọn.")
        String ordinal,

        @NotBlank(message = "hãy ghi nội dung nhiệm vụ.")
        @Size(max = 2000, message = "nội dung dài quá 2.000 ký tự; hãy rút gọn.")
        String content,

        @Nullable @Size(max = 500, message = "sản phẩm dài quá 500 ký tự; hãy rút gọn.")
        String product,

        @Size(max = 10, message = "một thỏa thuận có nhiều nhất 10 bên; hãy bỏ bớt.") @Nullable
        List<String> leads,

        @Nullable @Size(max = 300, message = "câu chữ về thời hạn dài quá 300 ký tự; hãy rút gọn.")
        String deadlinePhrase,

        @Nullable DeadlineChoice deadlineKind,
        @Nullable LocalDate deadlineDay,
        @Nullable Boolean deadlineConfirmed) {

    public AgreedItem {
        leads = leads == null ? List.of() : List.copyOf(leads);
    }

    /** The same with a unit in a former one's place. */
    AgreedItem inPlaceOf(String former, String heir) {
        return new AgreedItem(
                ordinal,
                content,
                product,
                leads.stream()
                        .map(unit -> unit.equals(former) ? heir : unit)
                        .distinct()
                        .toList(),
                deadlinePhrase,
                deadlineKind,
                deadlineDay,
                deadlineConfirmed);
    }

    /** Until when, as it was entered. */
    public DeadlineInput deadline() {
        return DeadlineInput.of(deadlinePhrase, deadlineKind, deadlineDay, deadlineConfirmed);
    }

    /** Whether all parties do it together. */
    public boolean joint() {
        return leads.isEmpty();
    }

    /** Whether it is a task of that party. */
    public boolean of(String party) {
        return joint() || leads.contains(party);
    }
}
