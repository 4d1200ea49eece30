package vn.tiendo.plan.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan as the specialist drafts it; the record of the form {@code draftPlan}.
 *
 * @param typeCode       type of the document it becomes, for example {@code KE_HOACH}
 * @param issuingUnit    code of the unit whose signer signs and whose clerk numbers it
 * @param monitoringUnit code of the unit that follows it up and confirms completion
 * @param horizon        the day until which ongoing tasks run
 * @param consultedUnits units asked for their opinion before signing; none if it is not wanted
 * @param consultationDay last day for opinions
 * @param field          code of the field of work (lĩnh vực) in which it lies, if any
 */
public record PlanDraft(
        @NotBlank(message = "Hãy ghi trích yếu của kế hoạch.")
        @Size(max = 500, message = "Trích yếu dài quá 500 ký tự; hãy rút gọn.")
        String title,

        @NotBlank(message = "Hãy chọn loại văn bản.") String typeCode,
        @NotBlank(message = "Hãy chọn cơ quan ban hành.") String issuingUnit,

        @NotBlank(message = "Hãy chọn đơn vị theo dõi, đôn đốc.")
        String monitoringUnit,

        @Nullable @Size(max = 4000, message = "Căn cứ dài quá 4.000 ký tự; hãy rút gọn.")
        String legalBasis,

        @Nullable LocalDate horizon,

        @NotEmpty(message = "Hãy ghi ít nhất một nhiệm vụ.")
        @Size(max = 300, message = "Một kế hoạch có nhiều nhất 300 nhiệm vụ; hãy tách thành nhiều kế hoạch.")
        @Nullable
        List<@Valid DraftItem> items,

        @Size(max = 50, message = "Một kế hoạch có nhiều nhất 50 chế độ báo cáo; hãy gộp bớt.") @Nullable
        List<@Valid DraftRegime> regimes,

        @Size(max = 60, message = "Xin ý kiến nhiều nhất 60 đơn vị; hãy bỏ bớt.") @Nullable
        List<String> consultedUnits,

        @Nullable LocalDate consultationDay,
        @Nullable String field) {

    public PlanDraft {
        items = items == null ? List.of() : List.copyOf(items);
        regimes = regimes == null ? List.of() : List.copyOf(regimes);
        consultedUnits = consultedUnits == null ? List.of() : List.copyOf(consultedUnits);
    }
}
