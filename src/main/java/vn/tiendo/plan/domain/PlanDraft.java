package vn.tiendo.plan.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
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
 * @param annex          the import of an annex that the draft took in last; a form that was opened before does not know it
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

        @Size(max = 300, message = "Một kế hoạch có nhiều nhất 300 nhiệm vụ; hãy tách thành nhiều kế hoạch.") @Nullable
        List<@Valid DraftItem> items,

        @Size(max = 50, message = "Một kế hoạch có nhiều nhất 50 chế độ báo cáo; hãy gộp bớt.") @Nullable
        List<@Valid DraftRegime> regimes,

        @Size(max = 60, message = "Xin ý kiến nhiều nhất 60 đơn vị; hãy bỏ bớt.") @Nullable
        List<String> consultedUnits,

        @Nullable LocalDate consultationDay,
        @Nullable String field,
        @Nullable Long annex) {

    /** A form shows so many tasks one below the other; more of them are a table, changed by their annex. */
    public static final int MOST_ITEMS_IN_A_FORM = 60;

    public PlanDraft {
        items = items == null ? List.of() : List.copyOf(items);
        regimes = regimes == null ? List.of() : List.copyOf(regimes);
        consultedUnits = consultedUnits == null ? List.of() : List.copyOf(consultedUnits);
    }

    /** A draft without an annex. */
    public PlanDraft(
            String title,
            String typeCode,
            String issuingUnit,
            String monitoringUnit,
            @Nullable String legalBasis,
            @Nullable LocalDate horizon,
            @Nullable List<DraftItem> items,
            @Nullable List<DraftRegime> regimes,
            @Nullable List<String> consultedUnits,
            @Nullable LocalDate consultationDay,
            @Nullable String field) {
        this(
                title,
                typeCode,
                issuingUnit,
                monitoringUnit,
                legalBasis,
                horizon,
                items,
                regimes,
                consultedUnits,
                consultationDay,
                field,
                null);
    }

    /** The same with other tasks, those of an annex among them. */
    public PlanDraft with(List<DraftItem> others, @Nullable Long takenIn) {
        return new PlanDraft(
                title,
                typeCode,
                issuingUnit,
                monitoringUnit,
                legalBasis,
                horizon,
                others,
                regimes,
                consultedUnits,
                consultationDay,
                field,
                takenIn);
    }

    /** Whether the form leaves the tasks to a table. */
    public boolean hasManyItems() {
        return items.size() > MOST_ITEMS_IN_A_FORM;
    }

    /**
     * What a form sends, over this draft: a form that knows the annex decides on the tasks that it shows; one that was opened
     * before it loses none of the annex's tasks.
     */
    public PlanDraft changedBy(PlanDraft sent) {
        if (annex == null) {
            return sent.with(sent.items, null);
        }
        if (annex.equals(sent.annex)) {
            return sent.with(hasManyItems() ? items : sent.items, annex);
        }
        var all = new ArrayList<>(sent.items);
        items.stream()
                .filter(known -> sent.items.stream().noneMatch(known::isTheSameAs))
                .forEach(all::add);
        return sent.with(all, annex);
    }
}
