package vn.tiendo.supervision;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.tiendo.Refusal;
import vn.tiendo.plan.domain.MayWithdraw;

/**
 * Everything on the page of one plan. Tasks and reports of a few units show their rows at once; those of many units
 * show counts, and one of them, which the officer unfolds, a page of rows.
 */
@Service
public class PlanView {

    /** So many rows are shown without unfolding. */
    static final int FEW = 10;

    private final PlanHeads heads;
    private final PlanItems items;
    private final AssignmentRows assignments;
    private final AssignmentDetails details;
    private final ReportRows reports;
    private final ConsolidatedVersions consolidated;
    private final PlanStory story;

    PlanView(
            PlanHeads heads,
            PlanItems items,
            AssignmentRows assignments,
            AssignmentDetails details,
            ReportRows reports,
            ConsolidatedVersions consolidated,
            PlanStory story) {
        this.heads = heads;
        this.items = items;
        this.assignments = assignments;
        this.details = details;
        this.reports = reports;
        this.consolidated = consolidated;
        this.story = story;
    }

    /** Which long list is unfolded: that of a task or of a report, or neither. */
    public record Unfolded(@Nullable Long item, @Nullable Long regime, int page) {}

    /** What the page shows. Rows are found by the task, the report or the assignment they belong to. */
    public record Sheet(
            SeenPlan seen,
            PlanHeads.Head head,
            PlanHeads.Dispatched dispatched,
            boolean mayWithdraw,
            List<PlanItems.Item> items,
            Map<Long, Slice<AssignmentRows.Row>> rows,
            Map<Long, List<AssignmentDetails.Contribution>> contributions,
            Map<Long, List<AssignmentDetails.SubPlan>> subPlans,
            List<ReportRows.Regime> regimes,
            Map<Long, Slice<ReportRows.Row>> obligations,
            Map<Long, List<ConsolidatedVersions.Version>> versions,
            Slice<PlanStory.Line> story) {

        public List<PlanItems.Item> unassigned() {
            return items.stream().filter(PlanItems.Item::unassigned).toList();
        }

        public List<PlanItems.Item> assigned() {
            return items.stream().filter(item -> !item.unassigned()).toList();
        }

        /** The counts of all tasks together. */
        public Tally tally() {
            return items.stream().map(PlanItems.Item::tally).reduce(Tally.NOTHING, Tally::plus);
        }
    }

    /** @throws Refusal if what is to be unfolded is not of this plan */
    public Sheet of(SeenPlan seen, Unfolded unfolded) {
        var ofPlan = items.of(seen);
        var regimes = reports.regimes(seen);
        mustBeOneOf(unfolded.item(), ofPlan.stream().map(PlanItems.Item::id));
        mustBeOneOf(unfolded.regime(), regimes.stream().map(ReportRows.Regime::id));
        var rows = rows(seen, ofPlan, unfolded);
        var shown = rows.values().stream()
                .flatMap(slice -> slice.rows().stream())
                .map(AssignmentRows.Row::id)
                .toList();
        return new Sheet(
                seen,
                heads.head(seen),
                heads.dispatched(seen.id()),
                seen.plan().recalledAt() == null
                        && MayWithdraw.refusedTo(seen.officer(), seen.plan()).isEmpty(),
                ofPlan,
                rows,
                details.contributions(seen, shown),
                details.subPlans(seen, shown),
                regimes,
                obligations(seen, regimes, unfolded),
                consolidated.of(seen),
                story.page(seen, 1));
    }

    private static void mustBeOneOf(@Nullable Long chosen, Stream<Long> ids) {
        if (chosen != null && ids.noneMatch(chosen::equals)) {
            throw new Refusal("Địa chỉ nêu một mục không có trong kế hoạch này; hãy mở lại kế hoạch.");
        }
    }

    private Map<Long, Slice<AssignmentRows.Row>> rows(SeenPlan seen, List<PlanItems.Item> items, Unfolded unfolded) {
        var few = items.stream()
                .filter(item -> item.rows() > 0 && item.rows() <= FEW)
                .map(PlanItems.Item::id)
                .toList();
        var rows = assignments.all(seen, few).stream()
                .collect(Collectors.groupingBy(
                        AssignmentRows.Row::item,
                        Collectors.collectingAndThen(Collectors.toList(), all -> new Slice<>(all, 1, false))));
        if (unfolded.item() != null && !few.contains(unfolded.item())) {
            rows.put(unfolded.item(), assignments.page(seen, unfolded.item(), unfolded.page()));
        }
        return rows;
    }

    private Map<Long, Slice<ReportRows.Row>> obligations(
            SeenPlan seen, List<ReportRows.Regime> regimes, Unfolded unfolded) {
        var few = regimes.stream()
                .filter(regime -> regime.rows() > 0 && regime.rows() <= FEW)
                .map(ReportRows.Regime::id)
                .toList();
        var rows = reports.all(seen, few).stream()
                .collect(Collectors.groupingBy(
                        ReportRows.Row::regime,
                        Collectors.collectingAndThen(Collectors.toList(), all -> new Slice<>(all, 1, false))));
        if (unfolded.regime() != null && !few.contains(unfolded.regime())) {
            rows.put(unfolded.regime(), reports.page(seen, unfolded.regime(), unfolded.page()));
        }
        return rows;
    }
}
