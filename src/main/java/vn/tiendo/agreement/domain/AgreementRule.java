package vn.tiendo.agreement.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.deadline.domain.phrase.DeadlineInput;
import vn.tiendo.deadline.domain.phrase.PhraseContext;

/** A rule that the draft of an agreement must keep; it returns the reason why the draft breaks it. */
@FunctionalInterface
public interface AgreementRule {

    Optional<String> brokenBy(AgreementDraft draft, String draftingUnit, PhraseContext today);

    /** Every rule, in the order in which an officer reads the form. */
    List<AgreementRule> ALL = List.of(
            AgreementRule::partiesAreDifferent,
            AgreementRule::theReviewLiesAhead,
            AgreementRule::tasksAreThoseOfParties,
            AgreementRule::deadlinesCanStand);

    /** The first reason why the draft cannot stand as it is. */
    static Optional<String> firstBroken(AgreementDraft draft, String draftingUnit, PhraseContext today) {
        return ALL.stream()
                .flatMap(rule -> rule.brokenBy(draft, draftingUnit, today).stream())
                .findFirst();
    }

    private static Optional<String> partiesAreDifferent(AgreementDraft draft, String own, PhraseContext today) {
        return draft.parties().contains(own)
                        || new HashSet<>(draft.parties()).size()
                                < draft.parties().size()
                ? Optional.of("Đơn vị mình đã là một bên và mỗi bên chỉ chọn một lần; hãy bỏ bớt.")
                : Optional.empty();
    }

    private static Optional<String> theReviewLiesAhead(AgreementDraft draft, String own, PhraseContext today) {
        if (draft.review().isBefore(today.day())
                || draft.startsOn() != null && draft.review().isBefore(draft.startsOn())) {
            return Optional.of("Ngày tổng kết phải từ hôm nay và không trước ngày bắt đầu; hãy chọn lại.");
        }
        return DeadlineInput.tooFar(draft.review(), today.day())
                ? Optional.of("Ngày tổng kết quá xa; hãy kiểm tra lại năm.")
                : Optional.empty();
    }

    private static Optional<String> tasksAreThoseOfParties(AgreementDraft draft, String own, PhraseContext today) {
        var parties = new HashSet<>(draft.parties());
        parties.add(own);
        return eachTask(draft, item -> ofParties(item, parties));
    }

    private static Optional<String> ofParties(AgreedItem item, Set<String> parties) {
        return parties.containsAll(item.leads())
                ? Optional.empty()
                : Optional.of("chỉ giao cho các bên ký kết; hãy chọn lại đơn vị thực hiện.");
    }

    private static Optional<String> deadlinesCanStand(AgreementDraft draft, String own, PhraseContext today) {
        return eachTask(draft, item -> item.deadline().reasonToRefuse(today));
    }

    private static Optional<String> eachTask(AgreementDraft draft, Function<AgreedItem, Optional<String>> rule) {
        Stream<String> reasons = IntStream.range(0, draft.items().size())
                .mapToObj(row ->
                        rule.apply(draft.items().get(row)).map(reason -> "Nhiệm vụ " + (row + 1) + ": " + reason))
                .flatMap(Optional::stream);
        return reasons.findFirst();
    }
}
