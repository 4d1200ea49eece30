package vn.tiendo.supervision.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.tiendo.supervision.AssignmentDetails;
import vn.tiendo.supervision.AssignmentDetails.SubPlan;
import vn.tiendo.supervision.AssignmentRows;
import vn.tiendo.supervision.PlanItems;
import vn.tiendo.supervision.PlanVisibility;
import vn.tiendo.supervision.SeenPlan;
import vn.tiendo.supervision.Tally;

/**
 * The tree below a plan, one level at a time: its tasks, the units that have them, and the plans with which these answer.
 * The figures are those of the page of the plan, of which it asks the same questions.
 */
@Service
public class PlanTree {

    /** Units of one task that are shown. */
    static final int UNITS = 20;

    /** Units of one plan that are shown. */
    static final int ROWS = 200;

    private final PlanItems items;
    private final AssignmentRows rows;
    private final AssignmentDetails details;
    private final TalliesBelow below;
    private final PlanVisibility visibility;

    PlanTree(
            PlanItems items,
            AssignmentRows rows,
            AssignmentDetails details,
            TalliesBelow below,
            PlanVisibility visibility) {
        this.items = items;
        this.rows = rows;
        this.details = details;
        this.below = below;
        this.visibility = visibility;
    }

    /**
     * A plan that answers an assignment.
     *
     * @param opens whether the officer may unfold it
     */
    public record Below(SubPlan plan, boolean opens) {}

    /** One unit that has a task, with the plans by which it answers. */
    public record Leaf(AssignmentRows.Row row, List<Below> plans) {}

    /**
     * One task.
     *
     * @param all  its own assignments and everything below them
     * @param more how many units are not shown
     */
    public record Branch(PlanItems.Item item, Tally all, long plans, List<Leaf> units, long more) {}

    /** One plan: its tasks, its own count and that of everything below. */
    public record Level(SeenPlan seen, List<Branch> branches) {

        /** What the plan itself assigns. */
        public Tally own() {
            return branches.stream().map(branch -> branch.item().tally()).reduce(Tally.NOTHING, Tally::plus);
        }

        /** The plan and everything below it. */
        public Tally all() {
            return branches.stream().map(Branch::all).reduce(Tally.NOTHING, Tally::plus);
        }

        /** How many plans are below. */
        public long plans() {
            return branches.stream().mapToLong(Branch::plans).sum();
        }
    }

    /** The plans that answer a task; nothing where the officer does not see how it goes. */
    public List<Below> under(SeenDuty duty) {
        return duty.kind() == StoryKind.ASSIGNMENT && duty.close()
                ? answering(duty.seen(), List.of(duty.id())).getOrDefault(duty.id(), List.of())
                : List.of();
    }

    /** One plan, without the units: for counts only. */
    public Level counted(SeenPlan seen) {
        return level(seen, items.of(seen), Map.of());
    }

    /** One plan with its units, at most {@value #UNITS} a task and {@value #ROWS} in all. */
    public Level of(SeenPlan seen) {
        var tasks = items.of(seen);
        var units = units(seen, tasks);
        var answers = answering(
                seen,
                units.values().stream()
                        .flatMap(List::stream)
                        .map(AssignmentRows.Row::id)
                        .toList());
        Map<Long, List<Leaf>> leaves = new LinkedHashMap<>();
        units.forEach((item, its) -> leaves.put(
                item,
                its.stream()
                        .map(row -> new Leaf(row, answers.getOrDefault(row.id(), List.of())))
                        .toList()));
        return level(seen, tasks, leaves);
    }

    private Level level(SeenPlan seen, List<PlanItems.Item> tasks, Map<Long, List<Leaf>> leaves) {
        var counts = below.items(seen);
        return new Level(
                seen,
                tasks.stream()
                        .map(item -> {
                            var count = counts.getOrDefault(item.id(), TalliesBelow.NONE);
                            var shown = leaves.getOrDefault(item.id(), List.of());
                            return new Branch(
                                    item,
                                    item.tally().plus(count.tally()),
                                    count.plans(),
                                    shown,
                                    item.rows() - shown.size());
                        })
                        .toList());
    }

    private Map<Long, List<AssignmentRows.Row>> units(SeenPlan seen, List<PlanItems.Item> tasks) {
        List<Long> few = new ArrayList<>();
        List<Long> many = new ArrayList<>();
        long left = ROWS;
        for (var task : tasks) {
            long wanted = Math.min(task.rows(), UNITS);
            if (wanted == 0 || wanted > left) {
                continue;
            }
            left -= wanted;
            (task.rows() <= UNITS ? few : many).add(task.id());
        }
        var units = rows.all(seen, few).stream().collect(Collectors.groupingBy(AssignmentRows.Row::item));
        many.forEach(task -> units.put(
                task, rows.page(seen, task, 1).rows().stream().limit(UNITS).toList()));
        return units;
    }

    private Map<Long, List<Below>> answering(SeenPlan seen, Collection<Long> assignments) {
        var found = details.subPlans(seen, assignments);
        var open = visibility.seen(
                seen.officer(),
                found.values().stream().flatMap(List::stream).map(SubPlan::id).toList());
        return found.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(plan -> new Below(plan, open.contains(plan.id())))
                                .toList()));
    }
}
