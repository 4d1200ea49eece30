package vn.tiendo.agreement.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as a party's specialist drafts it; the record of the form {@code draftAgreement}.
 *
 * @param typeCode type of the document it becomes, for example {@code QUY_CHE_PHOI_HOP}
 * @param parties  codes of the other parties; the drafting unit is one by itself
 * @param startsOn from which day it holds, if it says so
 * @param reviewOn the day of the joint review, with which it ends
 */
public record AgreementDraft(
        @NotNull(message = "Hãy chọn gửi các bên hoặc thôi ký kết.") @Nullable
        Step step,

        @Nullable @Size(max = 2000, message = "Lý do dài quá 2.000 ký tự; hãy rút gọn.")
        String remark,

        @NotBlank(message = "Hãy ghi tên gọi của thỏa thuận.")
        @Size(max = 500, message = "Tên gọi dài quá 500 ký tự; hãy rút gọn.")
        String title,

        @NotBlank(message = "Hãy chọn loại văn bản.") String typeCode,

        @NotEmpty(message = "Hãy chọn ít nhất một bên cùng ký kết.")
        @Size(max = 9, message = "Một thỏa thuận có nhiều nhất 10 bên; hãy bỏ bớt.")
        @Nullable
        List<String> parties,

        @Nullable @Size(max = 4000, message = "Căn cứ dài quá 4.000 ký tự; hãy rút gọn.")
        String legalBasis,

        @Nullable LocalDate startsOn,

        @NotNull(message = "Hãy chọn ngày tổng kết.") @Nullable
        LocalDate reviewOn,

        @NotEmpty(message = "Hãy ghi ít nhất một nhiệm vụ.")
        @Size(max = 100, message = "Một thỏa thuận có nhiều nhất 100 nhiệm vụ; hãy gộp bớt.")
        @Nullable
        List<@Valid AgreedItem> items) {

    /** What becomes of the draft. */
    public enum Step {
        SEND,
        ABANDON
    }

    public AgreementDraft {
        parties = parties == null ? List.of() : List.copyOf(parties);
        items = items == null ? List.of() : List.copyOf(items);
    }

    public boolean abandoned() {
        return step == Step.ABANDON;
    }

    /** The same with a unit in a former one's place. */
    public AgreementDraft inPlaceOf(String former, String heir) {
        return new AgreementDraft(
                step,
                remark,
                title,
                typeCode,
                parties.stream()
                        .map(unit -> unit.equals(former) ? heir : unit)
                        .distinct()
                        .toList(),
                legalBasis,
                startsOn,
                reviewOn,
                items.stream().map(item -> item.inPlaceOf(former, heir)).toList());
    }

    /** The day of the joint review. */
    public LocalDate review() {
        return Objects.requireNonNull(reviewOn);
    }
}
