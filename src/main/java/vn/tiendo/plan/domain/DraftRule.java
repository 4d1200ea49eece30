package vn.tiendo.plan.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.Refusal;
import vn.tiendo.deadline.domain.phrase.DeadlineInput;
import vn.tiendo.deadline.domain.phrase.PhraseContext;

/**
 * A rule that a draft must keep, beyond what one input can say; it returns the reason why the draft breaks it. "Today"
 * is the day of the draft, with the calendar by which its deadlines are reckoned.
 */
@FunctionalInterface
public interface DraftRule {

    Optional<String> brokenBy(PlanDraft draft, PhraseContext today);

    /** Every rule, in the order in which an officer reads the form. */
    List<DraftRule> ALL = List.of(
            DraftRule::everyItem,
            DraftRule::somebodyReports,
            DraftRule::nobodyReportsToItself,
            DraftRule::everyPeriodHasADeadline,
            DraftRule::consolidationHasACutOff,
            DraftRule::upwardReportIsConsolidated,
            DraftRule::figuresCanBeRead,
            DraftRule::consultationHasADay,
            DraftRule::horizonIsAhead);

    /** The first reason why the draft cannot stand as it is. */
    static Optional<String> firstBroken(PlanDraft draft, PhraseContext today) {
        return ALL.stream()
                .flatMap(rule -> rule.brokenBy(draft, today).stream())
                .findFirst();
    }

    /** The first reason why this item cannot be given as it is, to be read after the words that name the item. */
    static Optional<String> firstBroken(DraftItem item, PhraseContext today) {
        if (!item.leads().isEmpty() && item.fanOutRule() != null) {
            return Optional.of("hãy chọn đơn vị chủ trì hoặc nhóm đơn vị, không chọn cả hai.");
        }
        var both = new HashSet<>(item.leads());
        both.retainAll(item.coordinators());
        return both.isEmpty()
                ? item.deadline().reasonToRefuse(today)
                : Optional.of("một đơn vị không vừa chủ trì vừa phối hợp; hãy bỏ bớt một chỗ.");
    }

    private static Optional<String> everyItem(PlanDraft draft, PhraseContext today) {
        return first(
                draft.items().size(),
                "Nhiệm vụ ",
                row -> firstBroken(draft.items().get(row), today));
    }

    private static Optional<String> somebodyReports(PlanDraft draft, PhraseContext today) {
        return eachRegime(
                draft,
                regime -> regime.reporters().isEmpty() == (regime.reporterRule() == null)
                        ? Optional.of("hãy chọn các đơn vị báo cáo hoặc một nhóm đơn vị báo cáo.")
                        : regime.recurring()
                                ? Optional.empty()
                                : regime.deadline().reasonToRefuse(today));
    }

    private static Optional<String> everyPeriodHasADeadline(PlanDraft draft, PhraseContext today) {
        return eachRegime(
                draft,
                regime -> regime.recurring()
                        ? DraftRecurrence.broken(regime, draft.horizon(), today.day())
                        : Optional.empty());
    }

    private static Optional<String> nobodyReportsToItself(PlanDraft draft, PhraseContext today) {
        return eachRegime(
                draft,
                regime -> regime.reporters().contains(regime.recipient())
                                || (regime.via() != null && regime.reporters().contains(regime.via()))
                        ? Optional.of("đơn vị báo cáo không thể tự nhận báo cáo của mình; hãy chọn lại.")
                        : Optional.empty());
    }

    private static Optional<String> consolidationHasACutOff(PlanDraft draft, PhraseContext today) {
        return eachRegime(
                draft,
                regime -> regime.consolidator() != null
                                && !regime.recurring()
                                && regime.deadline().deadline(today).dueAt() == null
                        ? Optional.of("báo cáo được tổng hợp thì phải có thời hạn gửi; hãy chọn ngày.")
                        : Optional.empty());
    }

    private static Optional<String> upwardReportIsConsolidated(PlanDraft draft, PhraseContext today) {
        return eachRegime(draft, regime -> {
            boolean upward = regime.answers() || regime.upwardRecipient() != null;
            if (upward && regime.consolidator() == null) {
                return Optional.of("muốn báo cáo lên cấp trên, hãy chọn đơn vị tổng hợp.");
            }
            if (regime.upwardRecipient() != null && regime.upwardRecipient().equals(regime.consolidator())) {
                return Optional.of("đơn vị tổng hợp không thể báo cáo cho chính mình; hãy chọn cơ quan cấp trên.");
            }
            return regime.recurring()
                    ? Optional.empty()
                    : regime.upwardDeadline().reasonToRefuse(today).or(() -> beforeTheLowerTier(regime, today));
        });
    }

    private static Optional<String> figuresCanBeRead(PlanDraft draft, PhraseContext today) {
        return eachRegime(draft, regime -> {
            try {
                regime.asked();
                return Optional.empty();
            } catch (Refusal unreadable) {
                return Optional.ofNullable(unreadable.getMessage());
            }
        });
    }

    private static Optional<String> beforeTheLowerTier(DraftRegime regime, PhraseContext today) {
        var lower = regime.deadline().deadline(today).dueAt();
        var upper = regime.upwardDeadline().deadline(today).dueAt();
        return lower != null && upper != null && upper.isBefore(lower)
                ? Optional.of(
                        "thời hạn báo cáo cấp trên không thể trước thời hạn của các đơn vị báo cáo; hãy chọn lại.")
                : Optional.empty();
    }

    private static Optional<String> consultationHasADay(PlanDraft draft, PhraseContext today) {
        if (draft.consultedUnits().isEmpty()) {
            return Optional.empty();
        }
        if (draft.consultationDay() == null || draft.consultationDay().isBefore(today.day())) {
            return Optional.of("Hãy chọn hạn góp ý từ hôm nay trở đi.");
        }
        return DeadlineInput.tooFar(draft.consultationDay(), today.day())
                ? Optional.of("Hạn góp ý quá xa; hãy kiểm tra lại năm.")
                : Optional.empty();
    }

    private static Optional<String> horizonIsAhead(PlanDraft draft, PhraseContext today) {
        if (draft.horizon() == null) {
            return Optional.empty();
        }
        if (draft.horizon().isBefore(today.day())) {
            return Optional.of("Ngày kết thúc kế hoạch đã qua; hãy chọn ngày khác.");
        }
        return DeadlineInput.tooFar(draft.horizon(), today.day())
                ? Optional.of("Ngày kết thúc kế hoạch quá xa; hãy kiểm tra lại năm.")
                : Optional.empty();
    }

    private static Optional<String> eachRegime(PlanDraft draft, Function<DraftRegime, Optional<String>> rule) {
        return first(
                draft.regimes().size(),
                "Báo cáo ",
                row -> rule.apply(draft.regimes().get(row)));
    }

    private static Optional<String> first(int rows, String label, IntFunction<Optional<String>> rule) {
        Stream<String> reasons = IntStream.range(0, rows)
                .mapToObj(row -> rule.apply(row).map(reason -> label + (row + 1) + ": " + reason))
                .flatMap(Optional::stream);
        return reasons.findFirst();
    }
}
